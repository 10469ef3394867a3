"""Text documents of the OpenDocument format (ISO/IEC 26300) as paragraphs."""
