"""Start an attempt, store its responses, and score it."""

import uuid
from dataclasses import dataclass
from enum import StrEnum

from django.db import transaction
from django.db.models import prefetch_related_objects
from django.utils import timezone

from quizzes.models import Attempt, Item, Quiz, Response


class Level(StrEnum):
    """How well a skill goes, in words that are about the work and not about the child."""

    SECURE = "Secure"
    GETTING_THERE = "Getting there"
    PRACTICE = "Practise again"


@dataclass(frozen=True, slots=True)
class Question:
    """An item in its place in an attempt; numbers count from 1."""

    number: int
    item: Item
    response: Response | None


@dataclass(frozen=True, slots=True)
class SkillScore:
    label: str
    right: int
    total: int

    @property
    def level(self) -> Level:
        if self.right == self.total:
            return Level.SECURE
        return Level.GETTING_THERE if 2 * self.right >= self.total else Level.PRACTICE

    @property
    def is_secure(self) -> bool:
        return self.level is Level.SECURE

    @property
    def marks(self) -> tuple[bool, ...]:
        """One mark for each question, the right ones first, for the meter."""
        return tuple(number < self.right for number in range(self.total))


@dataclass(frozen=True, slots=True)
class Score:
    right: int
    answered: int
    total: int
    skills: tuple[SkillScore, ...]

    @property
    def to_practice(self) -> tuple[SkillScore, ...]:
        return tuple(skill for skill in self.skills if not skill.is_secure)


def start(*, quiz: Quiz, participant: uuid.UUID) -> Attempt:
    """Begin an attempt, or return the unfinished one; two clicks at once begin one attempt."""
    attempt, _ = Attempt.objects.get_or_create(quiz=quiz, participant=participant, finished_at=None)
    return attempt


def questions(attempt: Attempt) -> tuple[Question, ...]:
    responses = {response.item_id: response for response in attempt.responses.all()}
    return tuple(
        Question(number, place.item, responses.get(place.item_id))
        for number, place in enumerate(attempt.quiz.quiz_items.all(), 1)
    )


def next_open_position(attempt: Attempt) -> int | None:
    """Return the number of the first question without a response, or nothing at the end."""
    unanswered = (question for question in questions(attempt) if question.response is None)
    return next((question.number for question in unanswered), None)


def reachable_question(attempt: Attempt, position: int) -> Question | None:
    """Return a question that is answered or the first open one; later ones have to wait."""
    all_questions = questions(attempt)
    last = next_open_position(attempt) or len(all_questions)
    if not 1 <= position <= last:
        return None
    question = all_questions[position - 1]
    prefetch_related_objects([question.item], "options")
    return question


def respond(*, attempt: Attempt, position: int, option_position: int) -> Response:
    """Store the answer to a question, once: the first answer wins and is returned ever after."""
    items = [place.item for place in attempt.quiz.quiz_items.all()]
    item = items[position - 1]
    with transaction.atomic():
        # PostgreSQL waits here for another answer of the same attempt, SQLite at the beginning.
        Attempt.objects.select_for_update().get(pk=attempt.pk)
        stored = {
            response.item_id: response for response in attempt.responses.select_related("option")
        }
        if item.pk not in stored:
            option = item.option_at(option_position)
            stored[item.pk] = Response.objects.create(attempt=attempt, item=item, option=option)
            if len(stored) == len(items):
                attempt.finished_at = timezone.now()
                attempt.save(update_fields=["finished_at"])
    return stored[item.pk]


def score(attempt: Attempt) -> Score:
    """Count what is right, over all and for each skill in the order of the quiz."""
    by_skill: dict[str, list[bool]] = {}
    for question in questions(attempt):
        is_right = question.response is not None and question.response.is_right
        by_skill.setdefault(question.item.get_skill_display(), []).append(is_right)
    skills = tuple(SkillScore(label, sum(marks), len(marks)) for label, marks in by_skill.items())
    return Score(
        right=sum(skill.right for skill in skills),
        answered=len(attempt.responses.all()),
        total=sum(skill.total for skill in skills),
        skills=skills,
    )
