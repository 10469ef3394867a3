"""What words tell: the page where it is asked, tables of answers, and the way from a row to its sentences."""

PAGE = "words"
"""The name of the page, for whoever leads there."""
