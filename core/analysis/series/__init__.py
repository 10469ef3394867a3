"""What reports say of one measure through years and places: points, chosen and laid out in a table."""
