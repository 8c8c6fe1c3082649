"""Before and after: what the same students earned in the two forms of a quiz."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from classrooms.models import Assignment, Student
from classrooms.results.measures import FEWEST_FOR_NUMBERS
from classrooms.results.skills import ClassSkill, skills_of
from classrooms.results.takings import Taking, takings_in
from quizzes.models import Quiz


@dataclass(frozen=True, slots=True)
class Mean:
    """Mean points of the students who took both forms, of the mean of what could be earned."""

    points: float
    total: float


@dataclass(frozen=True, slots=True)
class SkillChange:
    label: str
    before: ClassSkill
    after: ClassSkill


@dataclass(frozen=True, slots=True)
class Growth:
    """Two forms of a quiz in one class, compared for the students who finished both.

    ``better``, ``same`` and ``worse`` count students by the share of the points they earned.
    """

    before: Assignment
    after: Assignment
    students: int
    means: tuple[Mean, Mean] | None
    better: int
    same: int
    worse: int
    skills: tuple[SkillChange, ...]

    @property
    def is_small(self) -> bool:
        return self.students < FEWEST_FOR_NUMBERS


def twin_of(assignment: Assignment) -> Assignment | None:
    """Return the last time that the class was given the other form, if it was."""
    given = Assignment.objects.of_classroom(assignment.classroom).with_sittings()
    return given.of_twin(assignment.sitting.quiz).newest_first().first()


def growth_of(
    assignment: Assignment,
    twin: Assignment,
    takings: Iterable[Taking],
    students: Sequence[Student],
) -> Growth:
    """Compare an assignment with that of its twin quiz; form A is before, form B is after."""
    other_takings = takings_in(twin.sitting, students)
    is_before = assignment.sitting.quiz.form == Quiz.Form.BEFORE
    sides = (takings, other_takings) if is_before else (other_takings, takings)
    first, last = (assignment, twin) if is_before else (twin, assignment)
    before, after = (_finished(side) for side in sides)
    both = [pk for pk in before if pk in after]
    earlier, later = [before[pk] for pk in both], [after[pk] for pk in both]
    changes = [_change(*pair) for pair in zip(earlier, later, strict=True)]
    return Growth(
        before=first,
        after=last,
        students=len(both),
        means=(_mean(earlier), _mean(later)) if both else None,
        better=sum(change > 0 for change in changes),
        same=changes.count(0),
        worse=sum(change < 0 for change in changes),
        skills=_skill_changes(earlier, later),
    )


def _finished(takings: Iterable[Taking]) -> dict[int, Taking]:
    return {it.student.pk: it for it in takings if it.is_finished and it.score.total}


def _change(before: Taking, after: Taking) -> int:
    """Return whether the share of the points grew, without dividing: above 0, 0 or below."""
    return after.score.points * before.score.total - before.score.points * after.score.total


def _mean(takings: Sequence[Taking]) -> Mean:
    points = sum(it.score.points for it in takings)
    return Mean(points / len(takings), sum(it.score.total for it in takings) / len(takings))


def _skill_changes(before: Sequence[Taking], after: Sequence[Taking]) -> tuple[SkillChange, ...]:
    later = {skill.label: skill for skill in skills_of(after)}
    return tuple(
        SkillChange(skill.label, skill, later[skill.label])
        for skill in skills_of(before)
        if skill.label in later
    )
