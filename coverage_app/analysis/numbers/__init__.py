"""How numbers are read, for `figures`."""
