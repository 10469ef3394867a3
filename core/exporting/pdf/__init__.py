"""A report and its notes, or a table, as a PDF file."""
