"""The words, numbers and marks of a text in reading order, cut in linear time."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from coverage_app.analysis.spans import Span


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"


# Looking a member up in its class takes as long as three other look-ups, for every token.
_WORD, _NUMBER = TokenKind.WORD, TokenKind.NUMBER


@dataclass(frozen=True, slots=True)
class Token:
    """A word ("Jong-un", "U.S."), a number in digits ("8,000") or a mark (",", "’s") of a text.

    ``key`` is the form to look up: lower case, straight apostrophes, plain hyphens. A long text has
    very many tokens: each tells where it stands by ``start`` and ``end``, without a `Span` to keep.
    """

    text: str
    key: str
    start: int
    end: int
    kind: TokenKind

    @property
    def span(self) -> Span:
        """Where the token stands.

        >>> [token.span for token in tokenize("Go 5!", Span(3, 4))]
        [Span(start=3, end=4)]
        """
        return Span(self.start, self.end)

    @property
    def capitalized(self) -> bool:
        """Tell whether it is a word that begins with a capital letter.

        >>> [token.capitalized for token in tokenize("Maria ran", Span(0, 9))]
        [True, False]
        """
        return self.kind is _WORD and self.text[0].isupper()

    @property
    def is_word(self) -> bool:
        """Tell whether it is a word.

        >>> [token.is_word for token in tokenize("Go 5!", Span(0, 5))]
        [True, False, False]
        """
        return self.kind is _WORD

    @property
    def is_number(self) -> bool:
        """Tell whether it is a number in digits.

        >>> [token.is_number for token in tokenize("Go 5!", Span(0, 5))]
        [False, True, False]
        """
        return self.kind is _NUMBER


# Every alternative consumes what it has seen or fails on its first characters, and the repeats of
# the letters are possessive (they keep no places to come back to), so that no text takes more than
# linear time. A thousands separator is a comma or a narrow or unbreakable space.
_LETTERS = r"[^\W\d_]++(?:[\u0300-\u036f]++[^\W\d_]*+)*+"
_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}(?!\d))+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\w.])\.\d+)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}+"
    rf"|{_LETTERS}(?:(?:[\-‐‑]|['’](?![sS]\b)){_LETTERS})*+)"
    r"|(?P<mark>['’][sS]\b|\S)"
)
_KINDS = {kind.value: kind for kind in TokenKind}
_HYPHENS = frozenset({"-", "–", "—"})
_PLAIN = str.maketrans({"’": "'", "‐": "-", "‑": "-"})


def tokenize(text: str, within: Span) -> tuple[Token, ...]:
    """Cut ``text`` inside ``within`` into tokens; white space is passed over.

    A possessive ending is a mark of its own, other apostrophes and hyphens stay inside their word.

    >>> [token.text for token in tokenize("Kim Jong-un's U.S. visit cost 1,200.", Span(0, 36))]
    ['Kim', 'Jong-un', "'s", 'U.S.', 'visit', 'cost', '1,200', '.']
    """
    return tuple(
        Token(*_forms(match.group()), *match.span(), _KINDS[str(match.lastgroup)])
        for match in _TOKEN.finditer(text, within.start, within.end)
    )


# Most words stand in a text many times: their forms are made once, and are kept once.
@lru_cache(maxsize=20_000)
def _forms(written: str) -> tuple[str, str]:
    """Return a token as it is written, and its key."""
    lowered = written.lower()
    return written, lowered if lowered.isascii() else lowered.translate(_PLAIN)


def touching(left: Token, right: Token) -> bool:
    """Tell whether nothing stands between two tokens.

    >>> touching(*tokenize("86-", Span(0, 3)))
    True
    """
    return left.end == right.start


def key_at(tokens: tuple[Token, ...], index: int) -> str:
    """Return the key of ``tokens[index]``, or nothing outside the tokens.

    >>> key_at((), 0)
    ''
    """
    return tokens[index].key if 0 <= index < len(tokens) else ""


def joins(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether ``tokens[index]`` is a hyphen or dash without space before or after it.

    >>> [joins(tokenize(text, Span(0, 5)), 1) for text in ("10-km", "10 -k")]
    [True, False]
    """
    if key_at(tokens, index) not in _HYPHENS or not 0 < index < len(tokens) - 1:
        return False
    return touching(tokens[index - 1], tokens[index]) and touching(*tokens[index : index + 2])
