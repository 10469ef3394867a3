"""The commands of the command line, a file each; none opens a window."""
