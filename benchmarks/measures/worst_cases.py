"""What texts that nobody writes cost where texts come in: one thing, over and over."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from time import process_time
from types import FrameType
from typing import NoReturn

from django.core.exceptions import ValidationError

from benchmarks.generated import TEXTS, over_and_over
from classrooms.joining.nicknames import clean_nickname, nickname_key
from classrooms.tables.safe_text import safe_text
from coverage_app.analysis import Document, annotate, classify_lines, compare
from coverage_app.articles import find_details
from coverage_app.imports.line_joining import join_lines
from coverage_app.imports.pages import MOST_CHARACTERS, Source, UnreadablePageError
from coverage_app.imports.reading import read
from coverage_app.imports.web_addresses import parse
from coverage_app.templatetags.quoted_words import quoted_in
from quizzes.derivation import derive_items
from quizzes.derivation.drafts import Skill
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.gift_reading import read_gift
from quizzes.interchange.moodle_reading import read_moodle

# What a story's texts may have together, in two texts.
LENGTH_TO_COMPARE = MOST_CHARACTERS // 2
MOODLE = (
    '<quiz><question type="multichoice"><questiontext><text>{0}</text></questiontext>'
    '<answer fraction="100"><text>{0}</text></answer></question></quiz>'
)
# Beside the texts that `robustness` is measured with.
MORE_TEXTS = {
    "nested brackets": '(["“',
    "brackets and their ends": "([{“”}])",
    "digits and dots": "1.",
    "digits and slashes": "1/",
    "decimals": "1.5 ",
    "at signs": "@a ",
    "entities": "&a;",
    "titles and offices": "Mr. Ab of ",
    "quotes of that": "“a” said that ",
    "quotes by digits": "5' 6\" ",
    "quotes after colons": "He said: “a ",
    "sources": "According to Ann Lee, ",
    "joiners": "\u200b\u200d\ufeff",
    "bars": "a | ",
    "semicolons": ";",
    "semicolons and spaces": "; ",
    "tabs": "\t",
    "questions": "Who? {=a ~b}\n\n",
    "open questions": "Who? {=a ",
    "backslashes": "\\",
    "tags": "<a>",
    "signs of less": "<",
    "percent signs": "%1",
}


class TooSlowError(Exception):
    """A way in took more than the seconds it was given."""


def worst_texts() -> dict[str, Callable[[int], str]]:
    """Return how each text is made in a length."""
    return {**TEXTS, **{name: over_and_over(unit) for name, unit in MORE_TEXTS.items()}}


def _lines(text: str) -> object:
    return classify_lines(text)


def _annotation(text: str) -> object:
    return annotate(Document.from_text(text))


def _file(text: str) -> object:
    return read(Source(text.encode(), name="a.txt"))


def _gift(text: str) -> object:
    return read_gift(text.encode(), skill=Skill.TYPE)


def _moodle(text: str) -> object:
    return read_moodle(
        MOODLE.format(text.replace("&", "").replace("<", "")).encode(), skill=Skill.TYPE
    )


def _nickname(text: str) -> object:
    return nickname_key(text), clean_nickname(text)


def _quoted(text: str) -> object:
    return quoted_in(text, "de")


def compared(text: str) -> object:
    """Compare two texts as long as a story may have, and derive the questions."""
    left, right = text[:LENGTH_TO_COMPARE], f"{text[: LENGTH_TO_COMPARE - 3]}ab."
    texts = (Document.from_text(left, letter="A"), Document.from_text(right, letter="B"))
    return derive_items(compare(texts))


WAYS: dict[str, Callable[[str], object]] = {
    "lines": _lines,
    "annotation": _annotation,
    "details of a page": find_details,
    "file": _file,
    "joined lines": join_lines,
    "address": parse,
    "questions, GIFT": _gift,
    "questions, Moodle": _moodle,
    "nickname": _nickname,
    "cell of a table": safe_text,
    "quoted words": _quoted,
}


def seconds(way: Callable[[str], object], text: str, most: int) -> float:
    """Return the CPU time of a way in; raise `TooSlowError` after so many seconds of it."""
    start = process_time()
    # A text may be refused, in a sentence that says why.
    refusals = UnreadablePageError, UnreadableFileError, ValidationError, ValueError
    with _given(most), suppress(*refusals):
        way(text)
    return process_time() - start


@contextmanager
def _given(most: int) -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> NoReturn:
        raise TooSlowError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, most)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
