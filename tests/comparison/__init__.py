"""Trials of comparison: reports shuffled, split, merged and edited, and which sentences are found again."""
