"""Cleaning: an ordered list of small steps, each `CleanText -> CleanText` and named for what it removes."""
