"""How students come into a class, and come back."""
