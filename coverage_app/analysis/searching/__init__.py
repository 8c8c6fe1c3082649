"""How whole texts are searched, and what only one of them has."""
