"""Simplified and traditional characters, one for one."""
