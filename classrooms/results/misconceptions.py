"""What a class misunderstood, in words: "9 of 24 read a hedge as another number"."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from classrooms.misreadings import in_words
from classrooms.results.takings import Taking, first_choices, has_chosen
from quizzes.models import Option
from quizzes.taking.questions import Question


@dataclass(frozen=True, slots=True)
class Misreading:
    """How many ``students`` misread so, of how many ``asked``, and in which questions.

    Asked are those who answered a question in which they could misread so.
    """

    words: str
    students: int
    asked: int
    numbers: tuple[int, ...]


@dataclass(slots=True)
class _Tally:
    asked: set[int] = field(default_factory=set)
    misread: set[int] = field(default_factory=set)
    numbers: set[int] = field(default_factory=set)


def misreadings_of(takings: Iterable[Taking]) -> tuple[Misreading, ...]:
    """List what students misread, the most frequent first."""
    tallies: dict[str, _Tally] = {}
    for taking in takings:
        for question in taking.questions:
            if has_chosen(question):
                _count(tallies, question, taking.student.pk)
    found = (
        Misreading(words, len(it.misread), len(it.asked), tuple(sorted(it.numbers)))
        for words, it in tallies.items()
        if it.misread
    )
    return tuple(sorted(found, key=lambda it: (-it.students, it.numbers, it.words)))


def misread(question: Question) -> tuple[str, ...]:
    """Say what a student misread in one question."""
    return tuple(dict.fromkeys(in_words(it.misconception) for it in _wrong_choices(question)))


def _count(tallies: dict[str, _Tally], question: Question, student: int) -> None:
    for option in question.item.options.all():
        if option.misconception:
            words = in_words(option.misconception)
            tallies.setdefault(words, _Tally()).asked.add(student)
    for option in _wrong_choices(question):
        tally = tallies[in_words(option.misconception)]
        tally.misread.add(student)
        tally.numbers.add(question.number)


def _wrong_choices(question: Question) -> tuple[Option, ...]:
    response = question.response
    chosen = first_choices(response) if response else ()
    options = question.item.options.all()
    return tuple(option for option in options if option.pk in chosen and option.misconception)
