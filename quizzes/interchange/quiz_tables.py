"""Quizzes as JSON: items and the twin form go by the names of their files."""

from collections.abc import Sequence

from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.item_tables import Json
from quizzes.interchange.records import QuizRecord
from quizzes.interchange.tables import Table

FEEDBACKS = ("each", "retry", "end", "release")
FORMS = ("", "A", "B")
MOST_ITEMS = 2_000
QUIZ = frozenset(
    "title feedback asks_proof asks_confidence repeats_missed has_sections form twin items".split()
)


def item_name(place: int) -> str:
    """Return the file of the item at ``place``, which counts from 0.

    >>> item_name(0)
    'items/0001.json'
    """
    return f"items/{place + 1:04}.json"


def quiz_name(place: int) -> str:
    """Return the file of the quiz at ``place``, which counts from 0.

    >>> quiz_name(0)
    'quizzes/0001.json'
    """
    return f"quizzes/{place + 1:04}.json"


def quiz_table(quiz: QuizRecord) -> Json:
    """Return a quiz as JSON has it."""
    return {
        "title": quiz.title,
        "feedback": quiz.feedback,
        "asks_proof": quiz.asks_proof,
        "asks_confidence": quiz.asks_confidence,
        "repeats_missed": quiz.repeats_missed,
        "has_sections": quiz.has_sections,
        "form": quiz.form,
        "twin": "" if quiz.twin is None else quiz_name(quiz.twin),
        "items": [item_name(place) for place in quiz.items],
    }


def read_quizzes(values: Sequence[object], *, item_count: int) -> tuple[QuizRecord, ...]:
    """Return the quizzes of a pack. Raises `UnreadableFileError`, also for a broken rule."""
    tables = [Table.of(quiz_name(place), value, QUIZ) for place, value in enumerate(values)]
    items = {item_name(place): place for place in range(item_count)}
    others = {quiz_name(place): place for place in range(len(values))}
    quizzes = tuple(_read_quiz(table, items, others) for table in tables)
    for place, quiz in enumerate(quizzes):
        if quiz.twin is not None and quizzes[quiz.twin].twin != place:
            raise UnreadableFileError(f"{quiz_name(place)}: twin must name this quiz too.")
    return quizzes


def _read_quiz(table: Table, items: dict[str, int], others: dict[str, int]) -> QuizRecord:
    names = table.texts("items", most=MOST_ITEMS)
    if len(set(names)) < len(names) or not set(names) <= items.keys():
        raise table.fault("items", "names of items in this pack, each once")
    twin = table.word("twin", {"": 0, **others})
    if twin == table.where:
        raise table.fault("twin", "another quiz")
    return QuizRecord(
        title=table.text("title", least=1, most=200),
        feedback=table.word("feedback", FEEDBACKS),
        asks_proof=table.flag("asks_proof"),
        asks_confidence=table.flag("asks_confidence"),
        repeats_missed=table.flag("repeats_missed"),
        has_sections=table.flag("has_sections"),
        form=table.word("form", FORMS),
        twin=others[twin] if twin else None,
        items=tuple(items[name] for name in names),
    )
