"""The wings beside the page: each panel listens to the session, shows, and asks it for what a person does."""
