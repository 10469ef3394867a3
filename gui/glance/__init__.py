"""Places at a glance: the page of main indicators, laid out, painted, printed and exported as in a book."""

PAGE = "glance"
"""The name of the page, for whoever leads there."""
