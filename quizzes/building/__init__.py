"""Putting a quiz together."""
