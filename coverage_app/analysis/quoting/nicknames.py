"""Quotation marks round a nickname: nobody is quoted in "Maria “Mia” Roth"."""

import re

from coverage_app.analysis.lexicon.grammar_words import FUNCTION_WORDS, OPENERS, WEEKDAYS
from coverage_app.analysis.lexicon.months import MONTHS
from coverage_app.analysis.spans import Span

_NICKNAME = re.compile(r"[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20})?")
_NAME_BEFORE = re.compile(r"(?:^|\s)([A-Z][\w.'’-]+)\s\Z")
_NAME_AFTER = re.compile(r"\s([A-Z][\w-]+)")
_LONGEST_NAME = 30
_NO_NAMES = FUNCTION_WORDS | OPENERS | WEEKDAYS | frozenset(MONTHS)


def is_nickname(text: str, span: Span, words: Span) -> bool:
    """Tell whether quoted words with marks at ``span`` stand between the parts of a name.

    >>> text = "Maria “Mia” Roth"
    >>> is_nickname(text, Span(6, 11), Span(7, 10))
    True
    """
    if not _NICKNAME.fullmatch(text, words.start, words.end):
        return False
    before = _NAME_BEFORE.search(text[max(0, span.start - _LONGEST_NAME) : span.start])
    after = _NAME_AFTER.match(text, span.end)
    if before is None or after is None:
        return False
    return not {before[1].lower(), after[1].lower()} & _NO_NAMES
