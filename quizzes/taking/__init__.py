"""Taking a quiz: its questions, what is stored of an answer, and what is told after it."""
