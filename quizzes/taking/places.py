"""The questions of a published quiz, remembered: they are the same for all who take it."""

from copy import copy
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from quizzes.models import Quiz, QuizItem
from quizzes.taking.questions import Question

# So many quizzes at once, in as many classes; a quiz of 24 questions takes half a megabyte.
MOST_REMEMBERED = 50
FETCHED = "_prefetched_objects_cache"  # where Django keeps what was fetched along with a row


def remember_places(quiz: Quiz) -> None:
    """Give a quiz its questions, and ask the database only where they may have changed.

    A published quiz keeps its questions, and an item that was in one is never changed: a teacher
    who edits it makes a new version.
    """
    if quiz.published_at is not None:
        quiz.places = list(_published(quiz.pk, quiz.created_at, quiz.published_at))


def own(question: Question) -> Question:
    """Give a question a copy of its item: evidence that a request fetches is not remembered."""
    item = copy(question.item)
    vars(item)[FETCHED] = dict(vars(item).get(FETCHED, {}))
    if question.response:
        question.response.item = item
    return replace(question, item=item)


@lru_cache(maxsize=MOST_REMEMBERED)
def _published(pk: int, created_at: datetime, published_at: datetime) -> tuple[QuizItem, ...]:
    """Fetch the questions of a quiz; the moments tell it from one that had its number before."""
    return tuple(QuizItem.objects.of_quiz(pk).with_items())
