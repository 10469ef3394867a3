"""The page: a text view of our own, and what binds it to the session."""
