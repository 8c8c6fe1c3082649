"""How a teacher gives a class a quiz, and leads it."""
