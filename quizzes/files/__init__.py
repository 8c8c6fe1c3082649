"""Quizzes and stories as files: out and in."""
