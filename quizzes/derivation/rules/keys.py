"""What the key must keep: one, proved, explained, and not to be told by its looks."""

import re
from collections import Counter

from quizzes.derivation.drafts import ItemDraft, Kind, Misconception, OptionDraft
from quizzes.derivation.rules.rule import (
    ANY_KIND,
    WITH_OPTIONS,
    Rule,
    keys_of,
    name_of,
    names_texts,
    own_words,
    read,
    wrong_of,
)

POINTS = 5  # a rubric says what earns 0, 1, 2, 3 and 4 points
# A key a little longer than the rest gives nothing away.
KEY_TO_LONGEST = 1.25
LONGER_AT_LEAST = 20
NEITHER = re.compile(r"^(?:neither|none of|no text|not in (?:any|either))\b", re.IGNORECASE)
FIGURE = re.compile(r"\d[\d,.]*\d|\d")
BLAME = re.compile(r"\b(?:left|leave[sd]?|leaving) out\b|\bomit(?:s|ted|ting)?\b", re.IGNORECASE)
OPENINGS = {
    "a pronoun": frozenset("he i it she they we you".split()),
    "a preposition": frozenset("about after at before by during for from in of on with".split()),
    "a clause": frozenset("although because if since so that when where while".split()),
    "“to”": frozenset({"to"}),
}
# "Closing it" and "Walking to town", not "Nothing new" or "unsuspecting viewers".
ING = re.compile(
    r"[^\W\d_]{3,}(?<!th)ing (?:an?|at|down|for|from|in|it|of|on|out|that|the|them|to|up|with)\b"
)


def _is_not_proved(draft: ItemDraft) -> str:
    return "" if draft.evidence else "No sentence proves the right answer."


def _has_not_one_key(draft: ItemDraft) -> str:
    count = len(keys_of(draft))
    if count == 1:
        return ""
    if not count:
        return "No option is right."
    right = " and ".join(str(draft.options.index(key) + 1) for key in keys_of(draft))
    return f"Options {right} are right." if count > 1 else ""


def _has_not_one_match(draft: ItemDraft) -> str:
    keys = Counter(key.prompt for key in keys_of(draft))
    for prompt in dict.fromkeys(option.prompt for option in draft.options):
        if prompt and keys[prompt] != 1:
            return f"“{prompt}” has {keys[prompt] or 'no'} right answers."
    return "An option is right and belongs to nothing." if keys[""] else ""


def _has_no_rubric(draft: ItemDraft) -> str:
    told = sum(bool(points.strip()) for points in draft.rubric)
    return "" if told == len(draft.rubric) == POINTS else f"The rubric has {told} of 5 lines."


def _names_no_misreading(draft: ItemDraft) -> str:
    for option in wrong_of(draft):
        if option.misconception is Misconception.UNNAMED:
            return f"{name_of(draft, option)}, has no misreading that it shows."
    return ""


def _explains_nothing(draft: ItemDraft) -> str:
    for option in draft.options:
        if not option.rationale.strip():
            return f"{name_of(draft, option)}, says nothing to the student who chooses it."
    return ""


def _key_is_neither(draft: ItemDraft) -> str:
    """Let "neither" be right only where the value asked for is seen to be another in the proof."""
    if not any(NEITHER.search(key.text) for key in keys_of(draft)):
        return ""
    asked = set(FIGURE.findall(draft.stem))
    given = {figure for piece in draft.evidence for figure in FIGURE.findall(piece.excerpt)}
    if given and asked - given:
        return ""
    return "“Neither” is right, and no sentence can prove that."


def _key_is_longest(draft: ItemDraft) -> str:
    if names_texts(draft):
        return ""
    longest = max((len(option.text) for option in wrong_of(draft)), default=0)
    limit = max(KEY_TO_LONGEST * longest, longest + LONGER_AT_LEAST)
    for key in keys_of(draft):
        if len(key.text) > limit:
            return f"The right answer is much the longest: {len(key.text)} characters to {longest}."
    return ""


def _key_begins_otherwise(draft: ItemDraft) -> str:
    others = {_opening(option) for option in wrong_of(draft)}
    for key in keys_of(draft):
        if len(others) == 1 and _opening(key) not in others:
            return f"Only the right answer begins with {_opening(key) or 'a name or thing'}."
    return ""


def _opening(option: OptionDraft) -> str:
    """Name what an option begins with; "" for a thing, a name, a verb."""
    if option.text[:1].isdigit():
        return "a number"
    if ING.match(option.text):
        return "a word in -ing"
    first = (*re.findall(r"[^\W\d_]+", option.text)[:1], "")[0].lower()
    named = (name for name, words in OPENINGS.items() if first in words)
    return next(named, "")


def _key_echoes_the_stem(draft: ItemDraft) -> str:
    """Look for words that only the key has of the stem, while no other option has any of its own.

    What the stem quotes is there to be compared; but it may name the outlet that is the key.
    """
    asked = read(draft.stem if names_texts(draft) else own_words(draft.stem)).content - {"text"}
    echoes = [read(option.text).content & asked for option in wrong_of(draft)]
    for key in keys_of(draft):
        echo = read(key.text).content & asked
        if echo.difference(*echoes) and not any(other - echo for other in echoes):
            word = min(echo.difference(*echoes))
            return f"Only the right answer has a word of the question: “{word}”."
    return ""


def _options_converge(draft: ItemDraft) -> str:
    """Look for a key made of what several other options have: it is found without the texts."""
    readings = [read(option.text).content for option in draft.options]
    if not readings or names_texts(draft):
        return ""
    common = frozenset.intersection(*readings)
    made_of_others = [
        option
        for option, reading in zip(draft.options, readings, strict=True)
        if _is_made_of(reading - common, [other for other in readings if other is not reading])
    ]
    if len(made_of_others) == 1 and made_of_others[0].is_key:
        return "Only the right answer is made of words that several other options have."
    return ""


def _is_made_of(words: frozenset[str], others: list[frozenset[str]]) -> bool:
    """Tell whether others have all the words between them, and none of them all alone."""
    return words <= frozenset().union(*others) and not any(words <= other for other in others)


def _blames_a_text(draft: ItemDraft) -> str:
    told = [draft.stem, draft.hint]
    told += [option.rationale for option in draft.options]
    if draft.kind is not Kind.SENTENCE:
        told += [option.text for option in draft.options]
    found = next(filter(None, (BLAME.search(own_words(words)) for words in told)), None)
    return f"“{found.group()}” says more than a search can show." if found else ""


RULES = (
    Rule("key has evidence", "Add the sentence that proves the key.", _is_not_proved, ANY_KIND),
    Rule(
        "one key",
        "Mark exactly one option as right.",
        _has_not_one_key,
        WITH_OPTIONS - {Kind.MATCH},
    ),
    Rule(
        "one key to match",
        "Give each of them exactly one right answer.",
        _has_not_one_match,
        frozenset({Kind.MATCH}),
    ),
    Rule(
        "rubric of five",
        "Say what earns 0, 1, 2, 3 and 4 points.",
        _has_no_rubric,
        frozenset({Kind.OPEN}),
    ),
    Rule(
        "misreadings are named",
        "Say which misreading leads to it, or offer another option.",
        _names_no_misreading,
        WITH_OPTIONS,
    ),
    Rule("answers are explained", "Say in a sentence why.", _explains_nothing, WITH_OPTIONS),
    Rule("neither is wrong", "Ask for something that a text has.", _key_is_neither),
    Rule("key does not stand out", "Even the options out.", _key_is_longest),
    Rule(
        "key begins as the others",
        "Let another option begin so too, or begin all in one way.",
        _key_begins_otherwise,
    ),
    Rule(
        "key does not echo the stem",
        "Use the word in another option too, or in neither place.",
        _key_echoes_the_stem,
    ),
    Rule(
        "options do not converge",
        "Change a wrong option so that its words do not point to the right answer.",
        _options_converge,
        frozenset({Kind.CHOICE}),
    ),
    Rule("no blame", "Say “does not mention”.", _blames_a_text, ANY_KIND),
)
