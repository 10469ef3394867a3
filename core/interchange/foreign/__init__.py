"""Notes of other programs, a file a format, made into web annotations, which are checked at one border."""
