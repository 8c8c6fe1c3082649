"""Commands of the classes."""
