"""Work in the background: jobs with progress and cancel, and a child process for what is dangerous."""
