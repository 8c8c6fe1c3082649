"""Outlets, stories and articles: clean, analyse and compare coverage."""
