"""The page of all reports: what there is, and what is done with many at once."""

PAGE = "library"
"""The name of the page, for whoever leads there."""
