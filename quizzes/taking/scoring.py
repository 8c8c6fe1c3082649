"""The points of an attempt, over all and for each skill.

A question is worth a point for the key, and another for the proof where that is asked; the proof
counts only with the key. After a hint the key earns nothing any more. An open answer is worth up
to four points, once the teacher has read it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from quizzes.derivation.drafts import Skill
from quizzes.models.choices import SKILL_LABELS
from quizzes.models.responses import MOST_POINTS_OF_AN_OPEN_ANSWER
from quizzes.taking.questions import Question, scored


class Level(StrEnum):
    """How well a skill goes, in words that are about the work and not about the child."""

    SECURE = "Secure"
    GETTING_THERE = "Getting there"
    PRACTICE = "Practise again"


@dataclass(frozen=True, slots=True)
class Points:
    """What a part of a question earned, of how many points, in which skill."""

    label: str
    earned: int
    most: int = 1


@dataclass(frozen=True, slots=True)
class SkillScore:
    label: str
    points: int
    total: int

    @property
    def level(self) -> Level:
        if self.points == self.total:
            return Level.SECURE
        return Level.GETTING_THERE if 2 * self.points >= self.total else Level.PRACTICE

    @property
    def is_secure(self) -> bool:
        return self.level is Level.SECURE

    @property
    def marks(self) -> tuple[bool, ...]:
        """One mark for each point, the earned ones first, for the meter."""
        return tuple(number < self.points for number in range(self.total))


@dataclass(frozen=True, slots=True)
class Score:
    """``answered`` and ``waiting`` (for the teacher to read them) count questions."""

    points: int
    total: int
    answered: int
    questions: int
    waiting: int
    skills: tuple[SkillScore, ...]

    @property
    def unanswered(self) -> int:
        return self.questions - self.answered

    @property
    def to_practice(self) -> tuple[SkillScore, ...]:
        return tuple(skill for skill in self.skills if not skill.is_secure)


def score(all_questions: Iterable[Question]) -> Score:
    """Count the points, over all and for each skill in the order of the quiz."""
    questions = scored(all_questions)
    by_skill: dict[str, list[Points]] = {}
    for part in (part for question in questions for part in points_of(question)):
        by_skill.setdefault(part.label, []).append(part)
    skills = tuple(
        SkillScore(label, sum(it.earned for it in parts), sum(it.most for it in parts))
        for label, parts in by_skill.items()
    )
    return Score(
        points=sum(skill.points for skill in skills),
        total=sum(skill.total for skill in skills),
        answered=sum(question.is_done for question in questions),
        questions=len(questions),
        waiting=sum(_is_waiting(question) for question in questions),
        skills=skills,
    )


def points_of(question: Question) -> Iterator[Points]:
    """Give the parts of a question that earn points; none while the teacher has to read it."""
    label = SKILL_LABELS[Skill(question.item.skill)]
    response = question.response
    if question.is_open:
        if response and response.grade is not None:
            yield Points(label, response.grade, MOST_POINTS_OF_AN_OPEN_ANSWER)
        return
    is_first_try = response is not None and response.first_option_id is None
    yield Points(label, int(question.is_right and is_first_try))
    if question.asks_proof:
        yield Points(SKILL_LABELS[Skill.EVID], int(question.is_full))


def _is_waiting(question: Question) -> bool:
    return question.is_open and question.response is not None and question.response.grade is None
