"""The question that a teacher leads, as the big screen shows it: what it asks, then what is right.

What is right is not looked up before the teacher has shown it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizzes.derivation.drafts import Kind
from quizzes.evidence_views import EvidenceView, evidence_view, fetch_evidence
from quizzes.models import Item, Option, QuizItem, Response, Sitting
from quizzes.taking.option_order import shown_options
from quizzes.taking.questions import KINDS_WITH_PROOF


@dataclass(frozen=True, slots=True)
class Choice:
    """An option in its words; the number of its sentence, when it is one."""

    text: str
    ref: str


@dataclass(frozen=True, slots=True)
class Bar:
    """How many gave an answer; the width is of a hundred, of the longest bar."""

    text: str
    ref: str
    count: int
    width: int
    is_right: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What is right, why, and what the class has answered."""

    bars: tuple[Bar, ...]
    answered: int
    proved: int
    rationales: tuple[str, ...]
    best: str
    proof: tuple[EvidenceView, ...]
    contrast: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class LedQuestion:
    """A question in its place; ``told`` is empty until its answer is shown."""

    number: int
    item: Item
    choices: tuple[Choice, ...]
    prompts: tuple[str, ...]
    asks_proof: bool
    told: Told | None


def led_question(sitting: Sitting, places: Sequence[QuizItem]) -> LedQuestion | None:
    """Return the question that a sitting is at, one of the ``places`` of its quiz in order."""
    number = sitting.question_number
    if not 1 <= number <= len(places):
        return None
    place = places[number - 1]
    told = told_of(sitting, place.item) if sitting.has_shown(number) else None
    return question_at(sitting, number, place, told)


def question_at(sitting: Sitting, number: int, place: QuizItem, told: Told | None) -> LedQuestion:
    item, options = place.item, shown_options(place.item, sitting.pk)
    return LedQuestion(
        number=number,
        item=item,
        choices=tuple(Choice(option.text, _ref(option)) for option in options),
        prompts=tuple(option.prompt for option in item.right_options() if option.prompt),
        asks_proof=place.has_decoys and item.kind in KINDS_WITH_PROOF and sitting.quiz.asks_proof,
        told=told,
    )


def told_of(sitting: Sitting, item: Item) -> Told:
    """Look up what is right in an item, and count what was answered."""
    fetch_evidence([item])
    options = shown_options(item, sitting.pk)
    given = list(Response.objects.with_answers().of_sitting(sitting).to_item(item))
    bars = _prompts(item, given) if item.kind == Kind.MATCH else _bars(options, given)
    keys = item.right_options()
    return Told(
        bars=bars,
        answered=len(given),
        proved=sum(response.is_proved for response in given),
        rationales=tuple(dict.fromkeys(key.rationale for key in keys if key.rationale)),
        best=item.rubric[-1] if item.rubric else "",
        proof=tuple(evidence_view(piece) for piece in item.proof()),
        contrast=tuple(evidence_view(piece) for piece in item.contrast()),
    )


def _bars(options: Sequence[Option], given: Iterable[Response]) -> tuple[Bar, ...]:
    chosen = Counter(response.option_id for response in given)
    longest = max((chosen[option.pk] for option in options), default=0)
    return tuple(
        _bar(option.text, _ref(option), chosen[option.pk], longest, is_right=option.is_key)
        for option in options
    )


def _prompts(item: Item, given: Sequence[Response]) -> tuple[Bar, ...]:
    """Count for each prompt of a match who gave it what belongs to it."""
    keys = item.right_options()
    matched = [[item.option_at(position).text for position in it.matched] for it in given]
    return tuple(
        _bar(
            f"{key.prompt}: {key.text}",
            "",
            sum(texts[place : place + 1] == [key.text] for texts in matched),
            len(given),
            is_right=True,
        )
        for place, key in enumerate(keys)
    )


def _bar(text: str, ref: str, count: int, longest: int, *, is_right: bool) -> Bar:
    return Bar(text, ref, count, round(100 * count / longest) if longest else 0, is_right)


def _ref(option: Option) -> str:
    return f"{option.letters}{option.sentence}" if option.sentence else ""
