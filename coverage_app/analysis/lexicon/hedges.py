"""Words around a number that say how it stands to the true value.

Each list maps a phrase in lower case to "about", "more than" or "less than".
"""

from coverage_app.analysis.lexicon.word_sets import word_set

BEFORE_NUMBER = {
    **dict.fromkeys(
        (
            "about",
            "almost",
            "an estimated",
            "approaching",
            "approx",
            "approximately",
            "around",
            "close to",
            "estimated",
            "in the region of",
            "near",
            "nearly",
            "near to",
            "roughly",
            "some",
            "somewhere around",
            "virtually",
        ),
        "about",
    ),
    **dict.fromkeys(
        (
            "above",
            "at least",
            "beyond",
            "exceeding",
            "greater than",
            "higher than",
            "in excess of",
            "longer than",
            "a minimum of",
            "more than",
            "no fewer than",
            "no less than",
            "not fewer than",
            "not less than",
            "over",
            "upward of",
            "upwards of",
        ),
        "more than",
    ),
    **dict.fromkeys(
        (
            "as many as",
            "as much as",
            "at most",
            "below",
            "fewer than",
            "less than",
            "lower than",
            "a maximum of",
            "no more than",
            "not more than",
            "shorter than",
            "sub -",
            "under",
            "up to",
        ),
        "less than",
    ),
}

AFTER_NUMBER = {
    "or so": "about",
    "approximately": "about",
    "and counting": "more than",
    "at least": "more than",
    "or above": "more than",
    "or greater": "more than",
    "or higher": "more than",
    "or longer": "more than",
    "or more": "more than",
    "or older": "more than",
    "or over": "more than",
    "at most": "less than",
    "or below": "less than",
    "or fewer": "less than",
    "or less": "less than",
    "or lower": "less than",
    "or under": "less than",
    "or younger": "less than",
}

# Marks glued to a number: "~10", "10+".
BEFORE_NUMBER_MARKS = {"~": "about", "≈": "about", ">": "more than", "<": "less than"}
AFTER_NUMBER_MARKS = {"+": "more than"}

# Prepositions of place or subject before "the": "beyond the two coasts", "about the three films".
PLACES = word_set(
    """
    about above around below beyond near over under
    """
)

# "over two days": before a span of time "over" is a preposition, unless one of these words tells
# that the time itself is measured.
OVER_MEASURES_BEFORE = word_set(
    """
    for in just last lasted lasting lasts of spent take takes taking took wait waited well
    """
)
OVER_MEASURES_AFTER = frozenset({"ago", "earlier", "later", "old"})

# "more than half", "nearly half": a half of a whole, though no "of" follows.
BEFORE_HALF = frozenset(
    {"about", "almost", "around", "by", "nearly", "over", "roughly", "than", "under"}
)
