"""Readers of files that are more than a text: what is in them, as paragraphs."""
