"""Template tags of the limits."""
