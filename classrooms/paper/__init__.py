"""Quizzes of a class on paper: typing in what the students ticked."""
