"""What comes of a class's quizzes, for its teacher."""
