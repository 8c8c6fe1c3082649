"""Items, quizzes, attempts and responses, derived from comparisons."""
