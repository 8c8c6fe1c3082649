"""Nicknames: what may be one, and which look alike."""

import unicodedata

from confusable_homoglyphs.confusables import confusables_data
from django.core.exceptions import ValidationError

LONGEST = 30
LONGEST_KEY = 60
NO_LETTERS = "Use at least one letter or digit in the nickname"
TOO_LONG = f"A nickname has at most {LONGEST} letters"
# Letters and marks that nobody sees, beside all that Unicode calls control or format.
UNSEEN_RANGES = (
    (0x034F, 0x034F),  # grapheme joiner
    (0x115F, 0x1160),  # fillers of Hangul
    (0x17B4, 0x17B5),  # inherent vowels of Khmer
    (0x180B, 0x180F),  # selectors of Mongolian
    (0xFE00, 0xFE0F),  # variation selectors
    (0xE0100, 0xE01EF),
)
UNSEEN = frozenset(chr(sign) for first, last in UNSEEN_RANGES for sign in range(first, last + 1))
# Unicode's table calls these alike whatever their case: I and l and 1, O and 0, m and rn.
ALIKE = (("i", "l"), ("1", "l"), ("|", "l"), ("0", "o"), ("rn", "m"))


def clean_nickname(typed: str) -> str:
    """Return a nickname as it is shown: one width, single spaces, nothing that cannot be seen."""
    one_width = unicodedata.normalize("NFKC", typed)
    seen = "".join(" " if sign.isspace() else sign for sign in one_width if _is_seen(sign))
    nickname = " ".join(seen.split())
    if len(nickname) > LONGEST:
        raise ValidationError(TOO_LONG)
    if not any(sign.isalnum() for sign in nickname):
        raise ValidationError(NO_LETTERS)
    return nickname


def nickname_key(nickname: str) -> str:
    """Return what nicknames that look alike have in common.

    >>> nickname_key("Quiet Otter") == nickname_key("quiet-0TTER") == nickname_key("Quіet Оtter")
    True
    """
    latin = "".join(map(_as_latin, unicodedata.normalize("NFKC", nickname)))
    key = "".join(sign for sign in latin.casefold() if _tells_apart(sign))
    for sign, like in ALIKE:
        key = key.replace(sign, like)
    return key[:LONGEST_KEY]


def _is_seen(sign: str) -> bool:
    return sign.isspace() or not (unicodedata.category(sign).startswith("C") or sign in UNSEEN)


def _tells_apart(sign: str) -> bool:
    """Tell letters, digits and the marks on them (vowels, in many scripts) from the rest."""
    is_mark = unicodedata.category(sign).startswith("M")
    return (sign.isalnum() or is_mark or sign == "|") and sign not in UNSEEN


def _as_latin(sign: str) -> str:
    """Return the letters of ASCII that a sign is taken for, if there are such, else the sign."""
    if sign.isascii():
        return sign
    alike: list[str] = [other["c"] for other in confusables_data.get(sign, ())]
    return next((letters for letters in alike if letters.isascii()), sign)
