"""The grid in which a teacher types what stands on the papers of a class."""

from dataclasses import dataclass

from classrooms.models import Assignment, Student
from classrooms.paper.forms import PaperForm
from quizzes.models import Attempt, Quiz
from quizzes.paper.questions import PaperQuestion, paper_questions
from quizzes.paper.texts import printed_texts
from quizzes.taking.questions import Question, questions
from quizzes.taking.scoring import Score, score


@dataclass(frozen=True, slots=True)
class Row:
    """A student's paper: its form, and once it is stored what it earned."""

    student: Student
    form: PaperForm
    score: Score | None


@dataclass(frozen=True, slots=True)
class Papers:
    """What the class has on paper: the questions as the handout has them."""

    assignment: Assignment
    quiz: Quiz
    questions: tuple[PaperQuestion, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The papers of a class; ``entered`` counts those that are stored."""

    papers: Papers
    rows: tuple[Row, ...]

    @property
    def assignment(self) -> Assignment:
        return self.papers.assignment

    @property
    def entered(self) -> int:
        return sum(row.score is not None for row in self.rows)

    def row_of(self, student: Student) -> Row:
        return next(row for row in self.rows if row.student == student)

    def row_after(self, student: Student) -> Row:
        """Return the next row; after the last there is none, and it is that one."""
        place = self.rows.index(self.row_of(student))
        return self.rows[place : place + 2][-1]


def quiz_on_paper(assignment: Assignment) -> Quiz:
    return Quiz.objects.on_paper().get(pk=assignment.sitting.quiz_id)


def papers_of(assignment: Assignment) -> Papers:
    quiz = quiz_on_paper(assignment)
    return Papers(assignment, quiz, paper_questions(quiz, printed_texts(quiz.story)))


def grid_of(papers: Papers, *, typed: PaperForm | None = None) -> Grid:
    """Show what is stored, and in one row what was ``typed`` and cannot be read."""
    assignment = papers.assignment
    students = Student.objects.in_classroom(assignment.classroom).with_real_names().by_nickname()
    taken = Attempt.objects.of_sitting(assignment.sitting).with_responses()
    stored = {it.participant: _questions(it, papers) for it in taken}
    return Grid(papers, tuple(_row(it, papers, stored.get(it.key), typed) for it in students))


def _questions(attempt: Attempt, papers: Papers) -> tuple[Question, ...]:
    attempt.quiz = papers.quiz  # its questions have been read
    return questions(attempt)


def _row(
    student: Student,
    papers: Papers,
    stored: tuple[Question, ...] | None,
    typed: PaperForm | None,
) -> Row:
    if typed is None or typed.student != student:
        responses = [it.response for it in stored or () if it.response]
        typed = PaperForm(student, papers.questions, responses)
    return Row(student, typed, None if stored is None else score(stored))
