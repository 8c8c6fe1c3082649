"""What a teacher sees while a class answers, and what to talk about then."""
