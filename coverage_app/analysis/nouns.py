"""Plural nouns by their form, without a dictionary."""

from coverage_app.analysis.lexicon.counted_nouns import IRREGULAR_PLURALS, NOT_PLURALS
from coverage_app.analysis.lexicon.verbs import THIRD_PERSON

_SINGULAR_ENDINGS = ("ss", "us", "is", "ous", "'s")
_SHORTEST_PLURAL = 4


def is_plural(key: str) -> bool:
    """Tell whether a word in lower case looks like a plural noun.

    >>> [is_plural(key) for key in ("soldiers", "children", "across", "remains")]
    [True, True, False, False]
    """
    if key in IRREGULAR_PLURALS:
        return True
    if key in NOT_PLURALS or key in THIRD_PERSON:
        return False
    return (
        len(key) >= _SHORTEST_PLURAL and key.endswith("s") and not key.endswith(_SINGULAR_ENDINGS)
    )
