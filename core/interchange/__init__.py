"""Annotations as they travel between programs and libraries, both ways."""
