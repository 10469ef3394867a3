"""Word files (ECMA-376, transitional and strict) as paragraphs."""
