"""The words of a text as keys for matching: the key is compared, the slice is shown."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from snowballstemmer import stemmer

from coverage_app.analysis.lexicon.stop_words import STOP_WORDS
from coverage_app.analysis.spans import Span

# A number with its separators, or letters with inner apostrophes ("won't") and dots ("U.S."), and
# the bracketed letters by which an outlet fits a quoted word into its sentence ("intend[s]").
LETTERS = r"[^\W\d_]"
# Repeats are possessive: they keep no places to come back to, which a long run would pay for.
WORD = re.compile(
    rf"\d++(?:[.,]\d++)*+"
    rf"|(?:\[{LETTERS}\])?{LETTERS}++(?:['’.]{LETTERS}++)*+(?:\[{LETTERS}{{1,3}}\])?"
)
BRACKETS = re.compile(r"\[[^\[\]]*\]")
POSSESSIVE = re.compile(r"'s?$")
LONGEST_ENGLISH_WORD = 45
_english = stemmer("english")


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands: ``form`` in lower case with straight apostrophes, ``key`` its stem.

    ``inserted`` words stand in square brackets: the outlet put them in to explain a quote and does
    not claim that they were said. ``fitted`` words have letters in square brackets ("intend[s]").
    """

    start: int
    end: int
    form: str
    key: str
    inserted: bool = False
    fitted: bool = False

    @property
    def span(self) -> Span:
        """Where the word stands."""
        return Span(self.start, self.end)

    @property
    def has_content(self) -> bool:
        """Tell whether the word says something of its own ("council") or not ("the")."""
        return self.form not in STOP_WORDS


def find_words(text: str, within: Span) -> tuple[Word, ...]:
    """Find the words of ``text`` inside ``within``, in order; punctuation is passed over.

    >>> [word.key for word in find_words("The council's votes", Span(0, 19))]
    ['the', 'council', 'vote']
    """
    brackets = [match.span() for match in BRACKETS.finditer(text, within.start, within.end)]
    found, next_bracket = [], 0
    for match in WORD.finditer(text, within.start, within.end):
        start, end = match.span()
        while next_bracket < len(brackets) and brackets[next_bracket][1] <= start:
            next_bracket += 1
        inserted = next_bracket < len(brackets) and brackets[next_bracket][0] < start
        written = match.group()
        found.append(Word(start, end, *_read(written), inserted, "[" in written))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class WordIndex:
    """The words of some parts of a text, in the order of the text, cut once for all who read them.

    ``starts`` tells where each of the ``words`` begins.
    """

    words: tuple[Word, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str, parts: Iterable[Span]) -> "WordIndex":
        """Cut the ``parts`` of ``text``, which come in order and share no character, into words.

        >>> [word.form for word in WordIndex.of("One. Two.", (Span(0, 4), Span(5, 9))).words]
        ['one', 'two']
        """
        words = tuple(word for part in parts for word in find_words(text, part))
        return cls(words, tuple(word.start for word in words))

    def within(self, span: Span) -> tuple[Word, ...]:
        """Return the words that begin inside ``span``.

        >>> [word.form for word in WordIndex.of("One, two.", (Span(0, 9),)).within(Span(4, 9))]
        ['two']
        """
        first = bisect_left(self.starts, span.start)
        return self.words[first : bisect_left(self.starts, span.end, lo=first)]


def content_keys(words: Iterable[Word]) -> frozenset[str]:
    """Return the keys of the words that say something.

    >>> sorted(content_keys(find_words("The vote was on Monday.", Span(0, 23))))
    ['monday', 'vote']
    """
    return frozenset(word.key for word in words if word.form not in STOP_WORDS)


def content_keys_of(text: str) -> frozenset[str]:
    """Return the keys of the words of ``text`` that say something.

    >>> sorted(content_keys_of("The vote was on Monday."))
    ['monday', 'vote']
    """
    read = map(_read, WORD.findall(text))
    return frozenset(key for form, key in read if form not in STOP_WORDS)


@lru_cache(maxsize=20_000)
def _read(written: str) -> tuple[str, str]:
    """Return the form and the key of a word."""
    plain = written.lower().replace("’", "'").replace("[", "").replace("]", "")
    form = POSSESSIVE.sub("", plain)
    return form, key_of(form)


def key_of(form: str) -> str:
    """Return the key of a word in lower case: its stem, or the digits of a number.

    >>> key_of("councils"), key_of("1,200")
    ('council', '1200')
    """
    if form[0].isdigit():
        return form.replace(",", "")
    if len(form) > LONGEST_ENGLISH_WORD:
        return form
    return str(_english.stemWord(form.replace(".", "")))
