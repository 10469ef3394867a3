"""What a window or a command line asks for: a page to paint, places to fold, words to find, notes to keep."""
