"""What stories lend to their templates."""
