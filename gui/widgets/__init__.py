"""Small controls that know nothing of reports: they show, they take input, they look like the theme."""
