"""Read questions in GIFT, those of this program and those of others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from quizzes.derivation.drafts import Kind, Skill
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.notes import read_note, with_note
from quizzes.interchange.questions import (
    SEVERAL_KEYS,
    TOO_LONG,
    TOO_MANY_ANSWERS,
    ReadQuestions,
    SkippedQuestionError,
    check,
    read_each,
    skill_and_step,
    with_general_feedback,
)
from quizzes.interchange.records import MOST_OPTIONS, ItemRecord, OptionRecord
from quizzes.interchange.words import plain_words, words_in

LONGEST_QUESTION = 100_000
MOST_COMMENTS = 20  # before one question: those next to it
# A decoded file has no half characters: they stand for what was escaped while the rest is cut.
# The backslash comes first: what it escapes in front of another sign is not that sign's.
ESCAPES = {"\\" + sign: (chr(0xDC00 + number), sign) for number, sign in enumerate("\\~=#{}:")}
ESCAPES["\\n"] = ("\udcff", "\n")
RESTORED = {ord(stand_in): sign for stand_in, sign in ESCAPES.values()}
TEXT_FORMAT = re.compile(r"\[(html|plain|markdown|moodle)\]", re.IGNORECASE)
TAG = re.compile(r"\[tag:([^\[\]]{1,100})\]")
WEIGHT = re.compile(r"%(-?\d{1,3}(?:\.\d*)?)%")
ANSWER = re.compile(r"[=~][^=~]*")
TRUE, FALSE = {"T", "TRUE"}, {"F", "FALSE"}
GAP = " _____ "
NO_GIFT = "There is no question in this file. Choose a file in the GIFT format."
NOT_UTF8 = "This file is not written in UTF-8. Save it as UTF-8 and choose the new file."
OTHER_KIND = "it is answered by a number or a word, not by a choice"


@dataclass(frozen=True, slots=True)
class Block:
    """A question as written: its lines, and the comments over or in it."""

    words: str
    comments: tuple[str, ...]


def read_gift(content: bytes, *, skill: Skill) -> ReadQuestions:
    """Return the questions of a file as items; one without a tag trains ``skill``.

    Raises `UnreadableFileError` when there is no question, or far too many.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFileError(NOT_UTF8) from error
    blocks = [block for block in _blocks(text) if "{" in block.words]
    if not blocks:
        raise UnreadableFileError(NO_GIFT)
    return read_each(blocks, partial(_item, skill=skill))


def _blocks(text: str) -> Iterator[Block]:
    """Cut a file at its blank lines; only a line feed ends a line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    words: list[str] = []
    comments: list[str] = []
    for line in [*(line.strip() for line in lines), ""]:
        if line.startswith("//"):
            comments.append(line)
        elif line and not line.startswith("$CATEGORY:"):
            words.append(line)
        elif not line and words:
            yield Block(_without_escapes("\n".join(words)), tuple(comments[-MOST_COMMENTS:]))
            words, comments = [], []


def _without_escapes(words: str) -> str:
    for escape, (stand_in, _) in ESCAPES.items():
        words = words.replace(escape, stand_in)
    return words


def _item(block: Block, skill: Skill) -> ItemRecord:
    if len(block.words) > LONGEST_QUESTION:
        raise SkippedQuestionError(TOO_LONG)
    stem, told = _parted(_without_name(block.words))
    answers, general = _without_feedback(told)
    kind, options = _answers(answers.strip())
    if len(options) > MOST_OPTIONS:
        raise SkippedQuestionError(TOO_MANY_ANSWERS)
    note = next(filter(None, map(read_note, block.comments)), None)
    tags = [tag for comment in block.comments for tag in TAG.findall(comment)]
    trained, step = skill_and_step(tags, skill)
    read = ItemRecord(kind, trained, step, _told(stem), options)
    item = with_note(read, note)
    if item is read and general:
        item = replace(read, options=with_general_feedback(options, _told(general)))
    return check(item)


def _without_name(words: str) -> str:
    if words.startswith("::") and "::" in words[2:]:
        return words[2:].partition("::")[2]
    return words


def _parted(words: str) -> tuple[str, str]:
    """Part the question from the answers in its braces; behind them it may go on."""
    before, _, rest = words.partition("{")
    answers, _, after = rest.partition("}")
    return (f"{before.rstrip()}{GAP}{after.strip()}" if after.strip() else before), answers


def _without_feedback(words: str) -> tuple[str, str]:
    """Part the answers from the words on the whole question; the last of their signs counts."""
    answers, sign, general = words.rpartition("####")
    return (answers, general) if sign else (words, "")


def _answers(words: str) -> tuple[Kind, tuple[OptionRecord, ...]]:
    """Return how a question is answered, told apart as Moodle does."""
    if not words:
        return Kind.OPEN, ()
    verdict = words.partition("#")[0].strip().upper()
    if verdict in TRUE | FALSE:
        return Kind.CHOICE, _true_or_false(words, is_true=verdict in TRUE)
    if words.startswith("#") or words[0] not in "=~":
        raise SkippedQuestionError(OTHER_KIND)
    answers = ANSWER.findall(words)
    if "~" in words:
        return Kind.CHOICE, tuple(map(_choice, answers))
    if "->" in words:
        return Kind.MATCH, tuple(map(_pair, answers))
    raise SkippedQuestionError(OTHER_KIND)


def _true_or_false(words: str, *, is_true: bool) -> tuple[OptionRecord, ...]:
    # What is said to a wrong answer comes first.
    _, wrong, right, *_ = [*words.split("#"), "", ""]
    return tuple(
        OptionRecord(name, is_key, _told(right if is_key else wrong))
        for name, is_key in (("True", is_true), ("False", not is_true))
    )


def _choice(answer: str) -> OptionRecord:
    words = answer[1:].strip()
    weight = WEIGHT.match(words)
    points = float(weight[1]) if weight else 100.0 if answer[0] == "=" else 0.0
    if 0 < points < 100:
        raise SkippedQuestionError(SEVERAL_KEYS)
    text, _, rationale = words[weight.end() if weight else 0 :].partition("#")
    return OptionRecord(_told(text), points == 100, _told(rationale))


def _pair(answer: str) -> OptionRecord:
    prompt, arrow, text = answer[1:].partition("->")
    if not arrow:
        raise SkippedQuestionError(OTHER_KIND)
    prompt = _told(prompt)
    # Moodle looks for a mark of the format before the arrow only.
    return OptionRecord(plain_words(text.translate(RESTORED)), bool(prompt), prompt=prompt)


def _told(words: str) -> str:
    """Return the words of a part of a question, without the marks of the format."""
    words = words.strip()
    marked = TEXT_FORMAT.match(words)
    text = words[marked.end() if marked else 0 :].translate(RESTORED)
    return words_in(text, marked[1].lower() if marked else "moodle")
