"""PDF files with a text layer as paragraphs: characters at places become lines, lines paragraphs."""
