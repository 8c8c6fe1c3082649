"""Reading answers in words, and grading them."""
