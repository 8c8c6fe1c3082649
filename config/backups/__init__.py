"""Backups: made, kept, checked and restored by the site itself."""
