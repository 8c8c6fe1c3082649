"""Derive quiz items from a comparison: pure Python, no Django."""
