"""The pages of items, quizzes and attempts."""
