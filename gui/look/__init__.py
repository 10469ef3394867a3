"""What everything looks like: themes, faces, icons, colours, the interface's languages."""
