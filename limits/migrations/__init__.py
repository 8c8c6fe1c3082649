"""How the table of buckets came to be."""
