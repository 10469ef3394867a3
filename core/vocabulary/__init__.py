"""What the genre calls things: tables of data, and how they are read."""
