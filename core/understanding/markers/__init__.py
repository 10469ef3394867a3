"""The numbers that tie a glossary entry to its place: how they are printed, how they follow each other."""
