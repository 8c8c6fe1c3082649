"""SQLite as Django knows it, waiting in short steps for others that lock the file."""
