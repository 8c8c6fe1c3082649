"""Whether a word looks like a slip of the pen: a letter too many, too few, or out of place."""

import re
from collections.abc import Iterator
from string import ascii_lowercase

from coverage_app.analysis.lexicon.news_words import EVERYDAY, KNOWN, NEWSPAPER
from coverage_app.analysis.rarity import UNKNOWN, rarity_of
from coverage_app.analysis.words import key_of

_KNOWN = EVERYDAY | NEWSPAPER | KNOWN
SHORTEST = 6
# At the end words differ by what they are inflected for: "closed", "closes".
ENDING = 3
# "Ofthe", "thsrd": two words without a space, and none without a vowel.
JAMMED = re.compile(r"(?:of|in|to|on|for|and|from|with|by|at|is|that)the|[b-df-hj-np-tv-xz]{3,}")


def looks_misspelled(form: str) -> bool:
    """Tell whether a word in lower case that is in no list is one letter from one that is.

    >>> [looks_misspelled(form) for form in ("govxernment", "presxident", "ofthe", "gorilla")]
    [True, True, True, False]
    """
    if JAMMED.fullmatch(form):
        return True
    if len(form) < SHORTEST or not form.isalpha() or rarity_of(key_of(form)) < UNKNOWN:
        return False
    return any(it in _KNOWN for it in _one_letter_off(form))


def _one_letter_off(form: str) -> Iterator[str]:
    """Yield what a word may have been meant for, but for its first letter and its end."""
    for place in range(1, len(form) - ENDING + 1):
        yield form[:place] + form[place + 1 :]
        yield form[:place] + form[place + 1 : place + 2] + form[place] + form[place + 2 :]
        for letter in ascii_lowercase:
            yield form[:place] + letter + form[place:]
