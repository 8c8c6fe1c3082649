"""What quizzes lend to the templates of other floors."""
