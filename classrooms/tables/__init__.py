"""Tables that a teacher takes away in a file."""
