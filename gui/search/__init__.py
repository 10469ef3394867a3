"""Searching all reports: the query, the concordance of what it finds, and the way from a line to its page."""

PAGE = "search"
"""The name of the page, for whoever leads there."""
