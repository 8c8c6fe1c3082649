"""What keeps a quiz from being published, and where it is put right."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.urls import reverse

from quizzes.derivation.drafts import Kind
from quizzes.models import Item, Quiz, QuizItem


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What is in the way in a sentence, and the words and the address of a link that helps."""

    words: str
    link: str
    address: str

    def __str__(self) -> str:
        return self.words


def obstacles(quiz: Quiz, places: Iterable[QuizItem]) -> tuple[Obstacle, ...]:
    """Look at the places of a quiz, fetched with options and evidence."""
    places = tuple(places)
    if not places:
        return (Obstacle(f"“{quiz}” has no questions yet.", "Add questions", "#spare"),)
    return tuple(obstacle for place in places for obstacle in _obstacles_of(place))


def not_accepted(item: Item) -> str:
    return f"“{item}” is not accepted: it is {item.get_status_display().lower()}."


def _fault_of_options(item: Item) -> str:
    if item.kind == Kind.OPEN:
        return ""
    keys = len(item.right_options())
    if not keys:
        return "has no right answer"
    if keys > 1 and item.kind != Kind.MATCH:
        return "has more than one right answer"
    return "" if len(item.options.all()) > 1 else "has only one answer to choose"


def _obstacles_of(place: QuizItem) -> Iterator[Obstacle]:
    item = place.item
    leave = ("Swap or remove it", f"#question-{place.pk}")
    prove = ("Tick the sentences that prove it", reverse("quizzes:item_proof", args=[item.pk]))
    if item.status != Item.Status.ACCEPTED:
        yield Obstacle(not_accepted(item), *leave)
    if fault := _fault_of_options(item):
        yield Obstacle(f"“{item}” {fault}.", *leave)
    if fault := _fault_of_evidence(item):
        yield Obstacle(f"“{item}” {fault}.", *(prove if item.takes_sentences() else leave))


def _fault_of_evidence(item: Item) -> str:
    if not item.proof():
        return "has no evidence that proves its right answer"
    is_stale = any(piece.is_stale() for piece in item.evidence.all())
    return "rests on a text that was changed since" if is_stale else ""
