"""What the options must keep: enough of them, different, short, and alike in form."""

import re
from collections.abc import Iterable

from quizzes.derivation.drafts import ItemDraft, Kind, OptionDraft
from quizzes.derivation.rules.rule import (
    WITH_OPTIONS,
    Rule,
    name_of,
    names_texts,
    own_words,
)

LONGEST_OPTION = 120
FEWEST_OPTIONS = 3
FEWEST_PROMPTS = 2
# Options of a few words may differ in length as they like.
LONG_ENOUGH_TO_COMPARE = 60
MOST_UNEVEN = 4
CATCH_ALL = re.compile(
    r"^(?:all|any|both|neither|none|some|two)(?: of)? (?:the above|these|those|them)\b"
    r"|\b(?:options?|answers?) (?:\d|[a-e]\b)",
    re.IGNORECASE,
)
VAGUE = re.compile(
    r"\b(?:often|usually|sometimes|frequently|occasionally|rarely|seldom|most of the time)\b",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(
    r"\b(?:always|never|completely|totally|absolutely|entirely|impossible|certainly|"
    r"in every case|under no circumstances)\b",
    re.IGNORECASE,
)
ENDS_WITH_A_STOP = re.compile(r"[.!?]$")
# A stop that belongs to a short form, or to the words of a text.
STOP_OF_ITS_OWN = re.compile(r"(?:\b\w\.)+$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|No|etc)\.$|[.!?][”\"]$")
# Shorter ones may begin with a name.
FEWEST_WORDS_OF_A_SENTENCE = 4
NUMBER = re.compile(r"\d[\d,  ]*(?:\.\d+)?")
SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def _has_few(draft: ItemDraft) -> str:
    count = len(draft.options)
    if count >= FEWEST_OPTIONS:
        return ""
    return f"There {'is 1 option' if count == 1 else f'are {count} options'}."


def _has_few_prompts(draft: ItemDraft) -> str:
    prompts = {option.prompt for option in draft.options} - {""}
    return "" if len(prompts) >= FEWEST_PROMPTS else "There is nothing to tell apart."


def _repeats(draft: ItemDraft) -> str:
    seen: dict[str, OptionDraft] = {}
    for option in draft.options:
        same = seen.setdefault(_plain(option.text), option)
        if same is not option:
            first, second = name_of(draft, same), draft.options.index(option) + 1
            return f"{first}, and option {second} say the same."
    return ""


def _plain(text: str) -> str:
    """Reduce a text to what makes it differ: no case, spaces or marks; but 1.5 is not 15."""
    return re.sub(r"(?<!\d)[^\w]+|[^\w.]+|\.(?!\d)", "", text).casefold()


def _is_long(draft: ItemDraft) -> str:
    for option in draft.options:
        if len(option.text) > LONGEST_OPTION:
            return f"{name_of(draft, option)}, has {len(option.text)} characters."
    return ""


def _is_uneven(draft: ItemDraft) -> str:
    if names_texts(draft) or not draft.options:
        return ""
    longest = max(draft.options, key=lambda option: len(option.text))
    shortest = min(len(option.text) for option in draft.options)
    if len(longest.text) < max(LONG_ENOUGH_TO_COMPARE, MOST_UNEVEN * shortest):
        return ""
    return f"{name_of(draft, longest)}, is many times as long as another one."


def _differs_in_form(draft: ItemDraft) -> str:
    """Look at full stops, capitals at the beginning, and numbers among words."""
    texts = [option.text for option in draft.options]
    stops = {
        bool(ENDS_WITH_A_STOP.search(text)) for text in texts if not STOP_OF_ITS_OWN.search(text)
    }
    if len(stops) > 1:
        return "Some options end with a full stop, others do not."
    sentences = [text for text in texts if len(text.split()) >= FEWEST_WORDS_OF_A_SENTENCE]
    if len({text[0].isupper() for text in sentences if text[:1].isalpha()}) > 1:
        return "Some options begin with a capital letter, others do not."
    if draft.kind is Kind.NUMBER and not all(NUMBER.search(text) for text in texts):
        return "Some options are numbers, others are not."
    return ""


def _has_a_catch_all(draft: ItemDraft) -> str:
    return _first(draft, draft.options, CATCH_ALL, "speaks of the other options.")


def _is_vague(draft: ItemDraft) -> str:
    if found := VAGUE.search(own_words(draft.stem)):
        return f"The question says “{found.group()}”: how often is that?"
    return _first(draft, draft.options, VAGUE, "says how often in a vague word.")


def _is_absolute(draft: ItemDraft) -> str:
    """Look for words that test-wise students know to be wrong; when all have one, none stands out.

    The texts may speak so, in quotation marks.
    """
    absolute = [it for it in draft.options if ABSOLUTE.search(own_words(it.text))]
    if len(absolute) == len(draft.options):
        return ""
    return _first(draft, absolute, ABSOLUTE, "stands out by an absolute word.")


def _first(
    draft: ItemDraft, options: Iterable[OptionDraft], words: re.Pattern[str], problem: str
) -> str:
    for option in options:
        if words.search(own_words(option.text)):
            return f"{name_of(draft, option)}, {problem}"
    return ""


def _is_out_of_order(draft: ItemDraft) -> str:
    values = [_value(option.text) for option in draft.options]
    if values in (sorted(values), sorted(values, reverse=True)):
        return ""
    return "The numbers stand in no order."


def _value(text: str) -> float:
    found = NUMBER.search(text)
    if found is None:
        return 0.0
    scale = text[found.end() :].split()[:1]
    number = float(re.sub(r"[^\d.]", "", found.group()))
    return number * SCALES.get(scale[0].lower() if scale else "", 1.0)


RULES = (
    Rule("enough options", "Offer at least three options.", _has_few),
    Rule(
        "enough to match",
        "Give at least two things to match.",
        _has_few_prompts,
        frozenset({Kind.MATCH}),
    ),
    Rule(
        "options differ",
        "Change one of them or take it away.",
        _repeats,
        WITH_OPTIONS - {Kind.MATCH},
    ),
    Rule(
        "options are short",
        "Cut options to 120 characters.",
        _is_long,
        WITH_OPTIONS - {Kind.SENTENCE},
    ),
    Rule("options are of one length", "Even the options out.", _is_uneven),
    Rule("options have one form", "Write all options in one way.", _differs_in_form),
    Rule("no catch-all", "Replace it by an option that says something.", _has_a_catch_all),
    Rule("no vague words", "Say it exactly, or quote the text.", _is_vague),
    Rule("no absolute words", "Say it without the absolute word.", _is_absolute),
    Rule(
        "numbers in order",
        "Put the numbers in order, from small to large.",
        _is_out_of_order,
        frozenset({Kind.NUMBER}),
    ),
)
