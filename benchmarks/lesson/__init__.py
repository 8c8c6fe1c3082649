"""A lesson as the server sees it: classes that join, answer, and are watched."""
