"""A report and its notes as a web page."""
