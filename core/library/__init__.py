"""The library: one SQLite file that keeps reports, annotations with their history, and how each was left."""
