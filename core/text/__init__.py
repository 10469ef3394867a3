"""Chinese text: one folding, numerals, sentences, words, conversion between scripts."""
