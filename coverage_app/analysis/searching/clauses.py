"""The clauses of a sentence and the phrases of a clause, cut by marks and closed-class words."""

import re
from itertools import pairwise

from coverage_app.analysis.lexicon.grammar_words import (
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, PAST, THIRD_PERSON
from coverage_app.analysis.spans import Span, trimmed

# Marks with space after them ("10,000" holds none), dashes with space around them, brackets.
MARKS = re.compile(r"[,;:][’”'\"]?\s|\s(?:[–—-]|--)\s|[()]|…\s")
OPENING_MARKS = "[‘“\"'"
WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
EDGES = " \t\n\u00a0,;:–—-.()"
FINITE = AUXILIARIES | PAST | THIRD_PERSON | REPORTING_VERBS
# "And" joins nouns more often than clauses; "but" hardly ever joins nouns.
COORDINATORS = frozenset({"and", "or", "nor", "so", "yet"})
# "The height of the tower" is one phrase.
INNER_PREPOSITIONS = frozenset({"of"})


def split_clauses(text: str, within: Span) -> tuple[Span, ...]:
    """Cut ``text`` inside ``within`` at marks and before words that open a clause.

    >>> text = "The bridge, built in 1911, closed because the river rose."
    >>> [span.slice(text) for span in split_clauses(text, Span(0, len(text)))]
    ['The bridge', 'built in 1911', 'closed', 'because the river rose']
    """
    cuts = [match.end() for match in MARKS.finditer(text, within.start, within.end)]
    words = list(WORDS.finditer(text, within.start, within.end))
    keys = ["", *(word.group().lower() for word in words), ""]
    cuts += [
        _before_marks(text, word.start())
        for place, word in enumerate(words)
        if _opens_clause(keys[place], keys[place + 1], keys[place + 2])
        or (keys[place] in REPORTING_VERBS and text[word.start() - 1] in OPENING_MARKS)
    ]
    return _cut(text, within, cuts)


def split_phrases(text: str, clause: Span) -> tuple[Span, ...]:
    """Cut a clause before its prepositions, but for "of", which goes on with its phrase.

    >>> text = "it sailed for nine days in the direction of the cape"
    >>> [span.slice(text) for span in split_phrases(text, Span(0, len(text)))]
    ['it sailed', 'for nine days', 'in the direction of the cape']
    """
    cuts = [
        _before_marks(text, word.start())
        for word in WORDS.finditer(text, clause.start, clause.end)
        if word.group().lower() in PREPOSITIONS - INNER_PREPOSITIONS
    ]
    return _cut(text, clause, cuts)


def has_verb(text: str, clause: Span) -> bool:
    """Tell whether a clause states something: it has a finite verb, or a participle opens it.

    >>> text = "closing two schools"
    >>> has_verb(text, Span(0, 19)), has_verb(text, Span(8, 19))
    (True, False)
    """
    keys = [word.group().lower() for word in WORDS.finditer(text, clause.start, clause.end)]
    opened = keys[:1] != [] and keys[0].endswith("ing")
    return opened or any(key in FINITE or key.endswith("ed") for key in keys)


def _opens_clause(before: str, word: str, after: str) -> bool:
    if word == "but":
        return True
    if word in COORDINATORS:
        return after in FINITE or after in PERSONAL_PRONOUNS or after in SUBORDINATORS
    if word not in SUBORDINATORS or before in COORDINATORS:
        return False
    # "of that force", "has since risen"
    return before not in PREPOSITIONS and before not in AUXILIARIES


def _before_marks(text: str, start: int) -> int:
    """Step back over the marks that open at ``start``."""
    while start and text[start - 1] in OPENING_MARKS:
        start -= 1
    return start


def _cut(text: str, within: Span, cuts: list[int]) -> tuple[Span, ...]:
    inside = (cut for cut in cuts if within.start < cut < within.end)
    bounds = sorted({within.start, *inside, within.end})
    pieces = (_stripped(text, trimmed(text, start, end)) for start, end in pairwise(bounds))
    return tuple(piece for piece in pieces if WORDS.search(text, piece.start, piece.end))


def _stripped(text: str, span: Span) -> Span:
    part = span.slice(text)
    start = span.start + len(part) - len(part.lstrip(EDGES))
    return Span(start, max(start, span.start + len(part.rstrip(EDGES))))
