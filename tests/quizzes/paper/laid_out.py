"""Quizzes as they are laid out on paper, for tests."""

from quizzes.models import Quiz
from quizzes.paper.questions import PaperQuestion, paper_questions
from quizzes.paper.texts import printed_texts


def on_paper(quiz: Quiz) -> Quiz:
    """Fetch a quiz as the views do."""
    return Quiz.objects.on_paper().get(pk=quiz.pk)


def laid_out(quiz: Quiz) -> tuple[PaperQuestion, ...]:
    fetched = on_paper(quiz)
    return paper_questions(fetched, printed_texts(fetched.story))
