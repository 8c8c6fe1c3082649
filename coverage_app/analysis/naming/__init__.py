"""How names are found and grouped, for `names`."""
