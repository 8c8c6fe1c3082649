"""What one student answered to one question, for the teacher."""

from dataclasses import dataclass

from classrooms.models import Assignment, Student
from classrooms.watching.grid import State, state_of
from classrooms.watching.names import Named, named
from quizzes.evidence_views import fetch_evidence
from quizzes.models import Attempt
from quizzes.taking.feedback import Feedback, feedback_on
from quizzes.taking.questions import Question, questions, scored


@dataclass(frozen=True, slots=True)
class StudentAnswer:
    assignment: Assignment
    student: Named
    question: Question
    state: State
    feedback: Feedback


def answer_of(
    assignment: Assignment, pk: int, number: int, *, hides_names: bool
) -> StudentAnswer | None:
    """Return the answer of the student ``pk`` of the class to question ``number``, if there is one.

    The assignment came with its questions.
    """
    classmates = Student.objects.in_classroom(assignment.classroom).with_real_names()
    student = next((it for it in named(classmates, hides_names=hides_names) if it.pk == pk), None)
    attempt = _attempt(assignment, student) if student else None
    if student is None or attempt is None:
        return None
    known = scored(questions(attempt))
    question = next((it for it in known if it.number == number), None)
    if question is None or question.response is None:
        return None
    fetch_evidence([question.item])
    return StudentAnswer(
        assignment=assignment,
        student=student,
        question=question,
        state=state_of(question, is_finished=attempt.finished_at is not None),
        feedback=feedback_on(question, question.response),
    )


def _attempt(assignment: Assignment, student: Named) -> Attempt | None:
    sitting = assignment.sitting
    mine = Attempt.objects.of_sitting(sitting).for_participant(student.key)
    attempt = mine.with_responses().first()
    if attempt:
        attempt.sitting, attempt.quiz = sitting, sitting.quiz
    return attempt
