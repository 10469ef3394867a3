"""The page for those who hear it: what a screen reader finds, asks and is told."""
