"""All that the page of results says of a quiz in a class."""

from dataclasses import dataclass

from classrooms.models import Assignment
from classrooms.results.growth import Growth, growth_of, twin_of
from classrooms.results.item_statistics import ItemStatistics, hardest_first, statistics_of
from classrooms.results.misconceptions import Misreading, misreadings_of
from classrooms.results.skills import ClassSkill, skills_of
from classrooms.results.takings import students_of, takings_in
from quizzes.taking.questions import places_in_order


@dataclass(frozen=True, slots=True)
class AssignmentResults:
    """How many of the class began and finished, and what they show; ``waiting`` is to be read."""

    students: int
    begun: int
    finished: int
    waiting: int
    misreadings: tuple[Misreading, ...]
    skills: tuple[ClassSkill, ...]
    questions: tuple[ItemStatistics, ...]
    growth: Growth | None


def results_of(assignment: Assignment) -> AssignmentResults:
    """Sum up an assignment that was fetched with its questions."""
    students = students_of(assignment.classroom)
    takings = takings_in(assignment.sitting, students)
    twin = twin_of(assignment)
    return AssignmentResults(
        students=len(students),
        begun=len(takings),
        finished=sum(taking.is_finished for taking in takings),
        waiting=sum(taking.score.waiting for taking in takings),
        misreadings=misreadings_of(takings),
        skills=skills_of(takings),
        questions=hardest_first(statistics_of(takings, places_in_order(assignment.sitting.quiz))),
        growth=growth_of(assignment, twin, takings, students) if twin else None,
    )
