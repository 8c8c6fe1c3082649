"""How the tables of classes came to be."""
