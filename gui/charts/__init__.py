"""Charts, painted as quietly as in a book: over years, in rows, in a small panel for each place."""
