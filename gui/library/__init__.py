"""The page of all reports: what there is, and what is done with many at once."""
