"""What a window or a command asks for: open reports, placed annotations, edits."""
