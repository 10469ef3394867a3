"""How well annotations find their place in changed texts, measured on real reports."""
