"""Clean text to Report: structure, metadata, glossary, references, figures."""

EXTRACTOR: int = 16
"""Version of the extractor, raised whenever it would find other things in the same text."""
