"""The window around the page, and the program that shows it."""
