"""What `make learn` learns from real reports: title ends, lexicon and names, naming, status."""
