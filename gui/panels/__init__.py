"""The panels beside the page; each listens to the session, shows, and asks it for what a person does."""
