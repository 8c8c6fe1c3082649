"""A look at everything that must be right before a class comes; it changes nothing."""
