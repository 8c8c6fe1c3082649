"""What changes whenever a teacher's grid would look different."""

from collections.abc import Collection
from datetime import datetime

from classrooms.leading.counts import totals_version
from classrooms.models import Assignment, Student
from classrooms.models.assignments import Roster
from quizzes.models import Sitting


def grid_version(
    assignment: Assignment, roster: Roster, moment: datetime, *, hides_names: bool
) -> str:
    """Return the version of a grid; one query."""
    sitting = assignment.sitting
    joined = roster.last_joined.timestamp() if roster.last_joined else 0
    students = f"{roster.count}.{roster.newest}.{joined:.6f}"
    names = "hidden" if hides_names else "named"
    return f"{totals_version(sitting, moment)}-{students}-{names}-{polls(sitting, moment):d}"


def roster_of(students: Collection[Student]) -> Roster:
    """Tell of the students of a class what `with_roster` tells of them without fetching them."""
    joined = [student.joined_at for student in students if student.joined_at]
    newest = max((student.pk for student in students), default=0)
    return Roster(len(students), newest, max(joined, default=None))


def polls(sitting: Sitting, moment: datetime) -> bool:
    """Tell whether answers may come in yet, so that a page has something to ask for."""
    may_come = not sitting.has_begun(moment) or sitting.takes_answers(moment)
    return may_come and not sitting.is_on_paper
