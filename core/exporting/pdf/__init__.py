"""A report and its notes as a PDF file."""
