"""What the genre calls things: words, names and measures as tables of data, and what was learnt of them."""
