"""Questions that the answers of a class raise, for its teacher to ask."""

from collections import Counter
from collections.abc import Iterable, Iterator

from classrooms.leading.led_questions import LedQuestion, Told
from quizzes.models import Response

MOST_PROMPTS = 2


def prompts_for(question: LedQuestion, told: Told, given: Iterable[Response]) -> tuple[str, ...]:
    """Ask about the wrong answer that most gave, then the sentence most tapped, then the proof."""
    prompts = (
        *_about_wrong_answers(told),
        *_about_tapped_sentences(question, given),
        *_about_points(question),
        *_about_proof(told),
    )
    return prompts[:MOST_PROMPTS]


def _about_wrong_answers(told: Told) -> Iterator[str]:
    wrong = [bar for bar in told.bars if bar.count and not bar.is_right]
    if wrong:
        text = max(wrong, key=lambda bar: bar.count).text.removesuffix(".")
        yield f"What in the texts could lead a careful reader to “{text}”?"


def _about_tapped_sentences(question: LedQuestion, given: Iterable[Response]) -> Iterator[str]:
    refs = {piece.pk: piece.ref for piece in question.item.evidence.all() if piece.ref}
    tapped = Counter(refs.get(it.tapped.pk, "") for it in given if it.tapped and not it.is_proved)
    often = next((ref for ref, _ in tapped.most_common() if ref), "")
    if often:
        yield f"Some tapped {often}. What does {often} say, and what does it not say?"


def _about_points(question: LedQuestion) -> Iterator[str]:
    if question.item.rubric:
        yield "Which words would you change, so that a reader sees all of it?"


def _about_proof(told: Told) -> Iterator[str]:
    first = next((piece.ref for piece in told.proof if piece.ref), "")
    yield f"Which words of {first or 'the texts'} settle it?"
    yield "How would you show that to somebody who doubts it?"
