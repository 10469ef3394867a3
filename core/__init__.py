"""Zhupi without a window: reading, understanding and keeping reports and their notes."""
