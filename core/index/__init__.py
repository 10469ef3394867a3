"""The derived index beside a library: where words stand in many texts, and how often; always rebuildable."""
