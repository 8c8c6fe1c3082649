"""What GIFT and Moodle XML have in common: which items they hold, and what they say of them."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from quizzes.derivation.drafts import Kind, Skill, Step
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.records import (
    MOST_OPTIONS,
    EvidenceRecord,
    ItemRecord,
    OptionRecord,
)
from quizzes.interchange.words import count_forbidden, plain_prompt, plain_words

Source = TypeVar("Source")
MOST_QUESTIONS = 500
LONGEST_NAME = 80
POINTS = re.compile(r"(\d+): (.*)")
SEVERAL_KEYS = "it has several right answers, or answers that are partly right"
NO_KEY = "no answer is marked as right"
TOO_FEW = "it needs at least two answers"
EMPTY_ANSWER = "one of its answers has no words"
NO_STEM = "it asks nothing"
SAME_PROMPT = "it asks twice to match the same words"
TOO_LONG = "it is too long"
TOO_MANY_ANSWERS = f"it has more than {MOST_OPTIONS} answers"
TOO_MANY = f"This file has more than {MOST_QUESTIONS} questions. Split it into smaller ones."


@dataclass(frozen=True, slots=True)
class Written:
    """A file, how many items it holds, how many not, and the characters it could not hold."""

    content: bytes
    count: int
    left_out: int
    replaced: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """A question that was not taken in, and why; questions count from 1."""

    number: int
    reason: str

    def __str__(self) -> str:
        """Say it to the teacher."""
        return f"Question {self.number} is not taken in: {self.reason}."


@dataclass(frozen=True, slots=True)
class ReadQuestions:
    """The items of a file in order, and the questions that make no item."""

    items: tuple[ItemRecord, ...]
    skipped: tuple[Skipped, ...]


class SkippedQuestionError(Exception):
    """Why one question makes no item, in a few words without a full stop."""


def read_each(found: Sequence[Source], read: Callable[[Source], ItemRecord]) -> ReadQuestions:
    """Read the questions found in a file one by one. Raises `UnreadableFileError` for too many.

    >>> def read(words: str) -> ItemRecord:
    ...     raise SkippedQuestionError(NO_STEM)
    >>> print(read_each([""], read).skipped[0])
    Question 1 is not taken in: it asks nothing.
    """
    if len(found) > MOST_QUESTIONS:
        raise UnreadableFileError(TOO_MANY)
    items, skipped = [], []
    for number, source in enumerate(found, 1):
        try:
            items.append(read(source))
        except SkippedQuestionError as reason:
            skipped.append(Skipped(number, str(reason)))
    return ReadQuestions(tuple(items), tuple(skipped))


def check(item: ItemRecord) -> ItemRecord:
    """Return an item that both formats can hold. Raises `SkippedQuestionError` for another one."""
    if not plain_words(item.stem):
        raise SkippedQuestionError(NO_STEM)
    if item.kind == Kind.OPEN:
        return item
    keys = [option for option in item.options if option.is_key]
    if len(item.options) < 2:
        raise SkippedQuestionError(TOO_FEW)
    if not keys:
        raise SkippedQuestionError(NO_KEY)
    if not all(plain_words(option.text) for option in item.options):
        raise SkippedQuestionError(EMPTY_ANSWER)
    if item.kind == Kind.MATCH:
        _check_prompts([plain_prompt(option.prompt) for option in keys])
    elif len(keys) > 1:
        raise SkippedQuestionError(SEVERAL_KEYS)
    return item


def _check_prompts(prompts: list[str]) -> None:
    if len(prompts) < 2 or "" in prompts:
        raise SkippedQuestionError(TOO_FEW)
    if len(set(prompts)) < len(prompts):
        raise SkippedQuestionError(SAME_PROMPT)


def fits(item: ItemRecord) -> bool:
    """Tell whether both formats can hold an item; an open one has no options.

    >>> fits(ItemRecord(Kind.OPEN, Skill.FRAME, Step.JUDGE, "Who thinks so?"))
    True
    """
    try:
        check(item)
    except SkippedQuestionError:
        return False
    return item.kind != Kind.OPEN or not item.options


def question_name(number: int, item: ItemRecord) -> str:
    """Return a name to find a question by in Moodle, which takes no angle brackets in one.

    >>> question_name(7, ItemRecord(Kind.OPEN, Skill.FRAME, Step.JUDGE, "Is 1 < 2?"))
    '007 Is 1 ‹ 2?'
    """
    stem = " ".join(plain_words(item.stem).replace("<", "‹").replace(">", "›").split())
    return f"{number:03} {stem[:LONGEST_NAME]}".strip()


def proof_words(item: ItemRecord) -> str:
    """Return the sentences that prove the key, with their numbers: the general feedback.

    >>> from coverage_app.analysis import Span
    >>> piece = EvidenceRecord("proof", "A", Span(0, 10), "It rained.", sentence=2)
    >>> proof_words(ItemRecord(Kind.OPEN, Skill.FRAME, Step.JUDGE, "Why?", evidence=(piece,)))
    'Proof, A2: “It rained.”'
    """
    return "\n".join(
        f"Proof, {_ref(piece)}: “{plain_words(piece.excerpt)}”"
        for piece in item.evidence
        if piece.role == "proof"
    )


def rubric_words(rubric: Iterable[str]) -> str:
    r"""Return the rubric of an open item, a line for each number of points.

    >>> rubric_words(["nothing", "a source"])
    '0: nothing\n1: a source'
    """
    lines = (f"{points}: {' '.join(words.split())}" for points, words in enumerate(rubric))
    return plain_words("\n".join(lines))


def read_rubric(words: str) -> tuple[str, ...]:
    r"""Return the rubric that `rubric_words` wrote; nothing for other words.

    >>> read_rubric("0: nothing\n1: a source"), read_rubric("Be kind.")
    (('nothing', 'a source'), ())
    """
    matches = [POINTS.fullmatch(line) for line in words.split("\n")]
    found = [(match[1], match[2]) for match in matches if match]
    numbers = [number for number, _ in found]
    if len(found) < len(matches) or numbers != [str(number) for number in range(len(found))]:
        return ()
    return tuple(text for _, text in found)


def forbidden_in(item: ItemRecord) -> int:
    """Count the characters of an item's words that XML does not allow."""
    told = [item.stem, item.hint, *item.rubric, *(piece.excerpt for piece in item.evidence)]
    for option in item.options:
        told += [option.text, option.rationale, option.prompt]
    return sum(map(count_forbidden, told))


def with_general_feedback(
    options: tuple[OptionRecord, ...], words: str
) -> tuple[OptionRecord, ...]:
    """Give the words on the whole question to the right answer, where it has none of its own."""
    return tuple(
        replace(option, rationale=words) if option.is_key and not option.rationale else option
        for option in options
    )


def skill_and_step(tags: Iterable[str], skill: Skill) -> tuple[Skill, Step]:
    """Return what the tags of a question say of it; without a tag it trains ``skill``.

    >>> skill_and_step(["QUOTE", "spring"], Skill.OMIT)
    (<Skill.QUOTE: 'QUOTE'>, <Step.LOCATE: 'locate'>)
    """
    known = set(tags)
    return (
        next((it for it in Skill if it.value in known), skill),
        next((it for it in Step if it.value in known), Step.LOCATE),
    )


def _ref(piece: EvidenceRecord) -> str:
    return f"text {piece.letter}" if piece.sentence is None else f"{piece.letter}{piece.sentence}"
