"""What a teacher types from a paper, read as answers; and why something cannot be read."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError

from quizzes.derivation.drafts import Kind
from quizzes.models import Evidence, Item, Option, Response
from quizzes.models.responses import MOST_POINTS_OF_AN_OPEN_ANSWER
from quizzes.paper.questions import Choice, PaperQuestion, plain

MOST_TYPED = 20


@dataclass(frozen=True, slots=True)
class PaperAnswer:
    """What stands on a paper for an item; an open answer stays there, its points are kept."""

    item: Item
    option: Option | None = None
    matched: tuple[int, ...] = ()
    points: int | None = None
    tapped: Evidence | None = None


def read_answer(paper: PaperQuestion, typed: str) -> PaperAnswer:
    """Read the mark that is ticked, the marks of a match, or the points of an open answer."""
    item = paper.question.item
    if paper.question.is_open:
        return PaperAnswer(item, points=_points(paper, typed))
    if item.kind == Kind.MATCH:
        return PaperAnswer(item, matched=_matched(paper, typed))
    chosen = _choice(paper, typed)
    if chosen is None:
        raise _fault(paper, typed, paper.marks)
    return PaperAnswer(item, option=chosen.option)


def read_proof(paper: PaperQuestion, typed: str) -> Evidence:
    """Read the number of the sentence that is given as the proof."""
    for choice in paper.proofs:
        if plain(choice.mark) == plain(typed):
            return choice.evidence
    raise _fault(paper, typed, paper.proof_marks)


def typed_answer(paper: PaperQuestion, response: Response) -> str:
    """Say what to type for an answer that is stored."""
    if paper.question.is_open:
        return "" if response.grade is None else str(response.grade)
    by_option = {choice.option.pk: choice.mark for choice in paper.choices}
    if not response.matched:
        return by_option.get(response.option_id or 0, "")
    by_text = {choice.option.text: choice.mark for choice in paper.choices}
    return "".join(by_text[text] for text in response.matched_texts())


def typed_proof(paper: PaperQuestion, response: Response) -> str:
    """Say what to type for a proof that is stored."""
    by_sentence = {choice.evidence.pk: choice.mark for choice in paper.proofs}
    return by_sentence.get(response.tapped_id or 0, "")


def _points(paper: PaperQuestion, typed: str) -> int:
    digits = plain(typed)
    choices = tuple(str(points) for points in range(MOST_POINTS_OF_AN_OPEN_ANSWER + 1))
    if digits not in choices:
        most = MOST_POINTS_OF_AN_OPEN_ANSWER
        raise ValidationError(f"Question {paper.number}: type the points, from 0 to {most}")
    return int(digits)


def _matched(paper: PaperQuestion, typed: str) -> tuple[int, ...]:
    marks = [mark for mark in plain(typed) if mark not in " ,;.-"]
    chosen = [_choice(paper, mark) for mark in marks]
    count = len(paper.prompts)
    if len(chosen) != count:
        raise ValidationError(
            f"Question {paper.number}: type {count} letters, one for each line. "
            "Leave it empty if a line has none"
        )
    unknown = [mark for mark, choice in zip(marks, chosen, strict=True) if choice is None]
    if unknown:
        raise _fault(paper, unknown[0], paper.marks)
    return tuple(choice.option.position for choice in chosen if choice)


def _choice(paper: PaperQuestion, typed: str) -> Choice | None:
    return next((it for it in paper.choices if plain(it.mark) == plain(typed)), None)


def _fault(paper: PaperQuestion, typed: str, marks: tuple[str, ...]) -> ValidationError:
    known = ", ".join(marks)
    return ValidationError(f"Question {paper.number}: there is no “{typed}”. It has {known}")
