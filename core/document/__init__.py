"""Plain immutable values that every room shares; all positions are code points into a clean text."""
