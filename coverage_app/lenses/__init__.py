"""What each lens of a comparison shows, made ready for its template."""
