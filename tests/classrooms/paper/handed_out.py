"""Quizzes that a class has on paper, for tests."""

from classrooms.models import Assignment, Classroom
from quizzes.models import Quiz, Sitting
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_item, make_match_item, make_open_item, make_quiz
from tests.quizzes.answering import make_proved_item


def hand_out(classroom: Classroom, quiz: Quiz | None = None) -> Assignment:
    return make_assignment(classroom=classroom, quiz=quiz or make_quiz(), pace=Sitting.Pace.PAPER)


def hand_out_proved(classroom: Classroom) -> Assignment:
    """Hand out a question with its proof, and one without."""
    proved = make_proved_item()
    other = make_item(story=proved.story, stem="Which text gives the numbers?")
    return hand_out(classroom, make_quiz(items=[proved, other]))


def hand_out_every_kind(classroom: Classroom) -> Assignment:
    """Hand out a question to match and an open one."""
    match = make_match_item()
    return hand_out(classroom, make_quiz(items=[match, make_open_item(story=match.story)]))
