"""One measure through years and places: its chart, its table, and the way from a point to its sentence."""

PAGE = "series"
"""The name of the page, for whoever leads there."""
