"""The lines of a report as its front, headings, sections and leads."""
