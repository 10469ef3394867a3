"""What was promised and what became of it: two reports of a place, a row for each promise."""

PAGE = "promises"
"""The name of the page, for whoever leads there."""
