"""What `make learn` makes: the lexicon, the known names, the weights by which names are chosen."""
