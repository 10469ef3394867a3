"""Backups, the check, restoring and salvage: what keeps a library safe."""
