"""Out of Zhupi and in again: one file a format."""
