"""A file on disk to clean text: decoded, read by its format, cleaned in small steps."""
