"""Items, quizzes and attempts as they are stored."""

from quizzes.models.attempts import Attempt
from quizzes.models.evidence import Evidence
from quizzes.models.items import Item, Option
from quizzes.models.quizzes import Quiz, QuizItem, QuizQuerySet
from quizzes.models.responses import Response, ResponseQuerySet
from quizzes.models.sittings import Sitting

__all__ = [
    "Attempt",
    "Evidence",
    "Item",
    "Option",
    "Quiz",
    "QuizItem",
    "QuizQuerySet",
    "Response",
    "ResponseQuerySet",
    "Sitting",
]
