"""What is open: documents, the library service, the work behind the window."""
