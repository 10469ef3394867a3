"""What goes out to people: wheel, desktop files, bundles."""
