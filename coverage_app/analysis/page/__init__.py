"""How a pasted page is read line by line, for `lines` and `provenance`."""
