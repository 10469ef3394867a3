"""The points that reports state, by their measures, in a file beside the library."""
