"""The window; no SQL, no parsing and no file format lives here."""
