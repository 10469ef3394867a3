"""Places at a glance: the main measures of one or several, as reports tell them, for screen and paper."""

PAGE = "glance"
"""The name of the page, for whoever leads there."""
