"""How a class stands in each skill: points, and how many students are how far."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from classrooms.results.takings import Taking
from quizzes.taking.scoring import Level, SkillScore, score


@dataclass(frozen=True, slots=True)
class ClassSkill:
    """The points of all students in a skill; each student is secure, getting there or neither."""

    label: str
    points: int
    total: int
    secure: int
    getting_there: int
    to_practice: int

    @property
    def width(self) -> int:
        """The points as a part of a hundred, for the bar."""
        return round(100 * self.points / self.total)


def skills_of(takings: Iterable[Taking]) -> tuple[ClassSkill, ...]:
    """Sum up the skills in the order of the quiz; a question still to come is not counted."""
    by_label: dict[str, list[SkillScore]] = {}
    for taking in takings:
        for skill in score(taking.reckoned).skills:
            by_label.setdefault(skill.label, []).append(skill)
    return tuple(_class_skill(label, skills) for label, skills in by_label.items())


def _class_skill(label: str, skills: list[SkillScore]) -> ClassSkill:
    levels = Counter(skill.level for skill in skills)
    return ClassSkill(
        label=label,
        points=sum(skill.points for skill in skills),
        total=sum(skill.total for skill in skills),
        secure=levels[Level.SECURE],
        getting_there=levels[Level.GETTING_THERE],
        to_practice=levels[Level.PRACTICE],
    )
