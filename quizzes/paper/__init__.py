"""A quiz on paper: what is handed out, its key, and what was ticked."""
