"""Sentence boundaries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from coverage_app.analysis.documents import Document
from coverage_app.analysis.lexicon.abbreviations import (
    AFTER_CLOCK,
    AFTER_NAMES,
    ASKING_VERBS,
    BEFORE_FIGURES,
    BEFORE_PAGES,
    CLOCK,
    INNER,
    SENTENCE_OPENERS,
    STATES,
    TITLES,
    TRAILING,
)
from coverage_app.analysis.spans import Span, trimmed

# Marks that may end a sentence, and the footnote numbers, quotes and brackets that belong to them.
# Every part may be empty but the first, so that the search never has to go back.
END = re.compile(
    r"(?P<marks>[.?!…。！？]+)(?:\[\d{1,3}\])*(?P<closing>[\"'”’»)\]]*(?:\s[\"”’»](?!\S))*)"
)
NEXT = re.compile(r"(?P<gap>\s*)[\"'“‘”’«»(\[*•–—-]*(?P<word>\S{0,30})")
MARKS = frozenset(".?!…")
FULL_WIDTH = frozenset("。！？")
QUOTES = frozenset("\"'”’»")

# So far around the marks is read: a word back, a name and a verb ahead.
READ_BACK = 30
READ_AHEAD = 80
WORD_EDGE = re.compile(r"[\s\"'“‘«(\[—–-]")
INITIAL = re.compile(r"[A-Z]\.")
INITIALS = re.compile(r"[^\W\d_]|(?:[^\W\d_]{1,3}\.)+[^\W\d_]{1,3}")
TIME_ZONE = re.compile(r"[A-Z]{1,3}T\b")
NAME_LINKS = frozenset({"al", "and", "bin", "de", "del", "der", "for", "la", "of", "van", "von"})
LONGEST_NAME = 6


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body: ``number`` from 1 in reading order, ``paragraph`` from 0."""

    letter: str
    number: int
    span: Span
    paragraph: int

    @property
    def ref(self) -> str:
        """The name to say across a classroom.

        >>> Sentence("A", 4, Span(0, 9), 0).ref
        'A4'
        """
        return f"{self.letter}{self.number}"


def split_sentences(document: Document) -> tuple[Sentence, ...]:
    """Find the sentences of the body of ``document`` (the headline is not one of them).

    The end of a paragraph always ends a sentence; marks that close a quote or a bracket after the
    full stop belong to the sentence. Where an abbreviation leaves it open whether a sentence ends,
    the next word decides.

    >>> text = "The U.S. Senate voted. “It ended.” Sen. Roe left."
    >>> [sentence.span.slice(text) for sentence in split_sentences(Document.from_text(text))]
    ['The U.S. Senate voted.', '“It ended.”', 'Sen. Roe left.']
    """
    found = (
        (paragraph, span)
        for paragraph, within in enumerate(document.paragraphs)
        for span in _split(document.text, within)
    )
    return tuple(
        Sentence(document.letter, number, span, paragraph)
        for number, (paragraph, span) in enumerate(found, 1)
    )


@dataclass(frozen=True, slots=True)
class _Stop:
    """Marks that may end a sentence, and what stands around them.

    ``before`` is the word before them, ``word`` the word after the gap without opening marks,
    ``ahead`` the text that follows; ``alone`` tells that the sentence has no word before them, or
    only a number.
    """

    before: str
    alone: bool
    marks: str
    quoted: bool
    gap: bool
    word: str
    ahead: str


def _split(text: str, within: Span) -> Iterator[Span]:
    start = within.start
    for end in END.finditer(text, within.start, within.end):
        if _ends_sentence(_stop(text, start, end, within.end)):
            yield trimmed(text, start, end.end())
            start = end.end()
    yield trimmed(text, start, within.end)


def _stop(text: str, start: int, end: re.Match[str], limit: int) -> _Stop:
    back = text[max(start, end.start() - READ_BACK) : end.start()]
    after = NEXT.match(text, end.end(), limit)
    return _Stop(
        before=WORD_EDGE.split(back)[-1],
        alone=len(back) < READ_BACK and back.strip("0123456789 \n\xa0") == "",
        marks=end["marks"],
        quoted=bool(QUOTES.intersection(end["closing"])),
        gap=bool(after and after["gap"]),
        word=after["word"] if after else "",
        ahead=text[end.end() : min(limit, end.end() + READ_AHEAD)],
    )


def _ends_sentence(stop: _Stop) -> bool:
    if not stop.word or stop.marks[-1] in FULL_WIDTH:
        return bool(stop.word)
    if stop.word[0] in MARKS:
        # "He left. ... He came back." but not ". . ."
        return stop.marks in MARKS and stop.word.startswith(("..", "…"))
    if not stop.gap:
        return _ends_before_glued_word(stop)
    if stop.word[0].islower():
        # A brand such as "iPhone" may open a sentence.
        return stop.word[1:2].isupper()
    if stop.marks == ".":
        return _full_stop_ends_sentence(stop)
    if stop.marks.endswith(("..", "…")):
        return not stop.alone and stop.word[0].isupper() and _first_word(stop) != "i"
    return not (stop.quoted and _speaker_follows(stop))


def _ends_before_glued_word(stop: _Stop) -> bool:
    """Tell whether only the space is missing: in "It ends.The next", not in "a.b.Com"."""
    if stop.marks.endswith(("..", "…")) or not (
        stop.word[0].isupper() and stop.word[1:2].islower()
    ):
        return False
    if stop.marks != ".":
        return True
    word = len(stop.before) > 1 and stop.before[-2:].isalpha() and stop.before[-2:].islower()
    return word and not _is_abbreviation(stop.before) and not set("/@.").intersection(stop.before)


def _full_stop_ends_sentence(stop: _Stop) -> bool:
    key = stop.before.casefold()
    if stop.alone or key in INNER or (key in TITLES and stop.before[0].isupper()):
        return False
    numbered = key in BEFORE_PAGES or (key in BEFORE_FIGURES and stop.before[0].isupper())
    if numbered and stop.word[0].isdigit():
        return False
    if key in CLOCK or key in TRAILING:
        return not (_first_word(stop) in AFTER_CLOCK or TIME_ZONE.match(stop.word))
    opens = _first_word(stop) in SENTENCE_OPENERS and not INITIAL.match(stop.word)
    return opens or not _is_abbreviation(stop.before)


def _is_abbreviation(word: str) -> bool:
    if INITIALS.fullmatch(word):
        return word[0].isupper() or "." in word
    key = word.casefold()
    return word[:1].isupper() and key in TITLES | AFTER_NAMES | STATES | BEFORE_FIGURES


def _first_word(stop: _Stop) -> str:
    return "".join(takewhile(str.isalpha, stop.word)).casefold()


def _speaker_follows(stop: _Stop) -> bool:
    """Tell whether a name and a verb of asking follow, as in “Why?” Jane Roe asked."""
    words = stop.ahead.split()[: LONGEST_NAME + 1]
    if _first_word(stop) in SENTENCE_OPENERS:
        return False
    name = list(takewhile(lambda word: word[0].isupper() or word in NAME_LINKS, words))
    verb = words[len(name)] if len(name) < len(words) else ""
    return verb.strip(",.:") in ASKING_VERBS
