"""The rules a good item keeps, as checks: each flaw has a name and says what to do."""

from collections.abc import Callable
from dataclasses import dataclass

from quizzes.derivation.drafts import ItemDraft

# The rules follow Haladyna, Downing and Rodriguez (2002), "A review of multiple-choice item-writing
# guidelines", and docs/items.md.
LONGEST_OPTION = 120
FEWEST_OPTIONS = 3
# A key a little longer than the rest gives nothing away; one half as long again does.
KEY_TO_LONGEST = 1.5
SWEEPING_OPTIONS = ("all of the above", "none of the above", "all of these")


@dataclass(frozen=True, slots=True)
class Flaw:
    """A rule that an item breaks."""

    rule: str
    advice: str


def lint(draft: ItemDraft) -> tuple[Flaw, ...]:
    """Return the flaws of a draft, in the order of the rules; a clean draft has none.

    >>> from quizzes.derivation.drafts import Misconception, OptionDraft, Skill, Step
    >>> wrong = [OptionDraft(text, "", Misconception.SWAPPED) for text in ("No", "Never")]
    >>> options = (OptionDraft("Yes", ""), *wrong)
    >>> draft = ItemDraft(
    ...     1, Skill.OMIT, Step.COMPARE, "Which", "", options, (), (), "fact", "reason", 1.0
    ... )
    >>> [flaw.rule for flaw in lint(draft)]
    ['stem is a question', 'key has evidence']
    """
    return tuple(Flaw(rule, advice) for rule, (breaks, advice) in RULES.items() if breaks(draft))


def _is_no_question(draft: ItemDraft) -> bool:
    return not draft.stem.endswith("?")


def _has_no_evidence(draft: ItemDraft) -> bool:
    return not draft.evidence


def _has_not_one_key(draft: ItemDraft) -> bool:
    return sum(option.is_key for option in draft.options) != 1


def _has_few_options(draft: ItemDraft) -> bool:
    return len(draft.options) < FEWEST_OPTIONS


def _repeats_an_option(draft: ItemDraft) -> bool:
    return len({option.text.casefold() for option in draft.options}) != len(draft.options)


def _has_a_long_option(draft: ItemDraft) -> bool:
    return any(len(option.text) > LONGEST_OPTION for option in draft.options)


def _key_is_longest(draft: ItemDraft) -> bool:
    """Compare lengths, except of options that name texts: an outlet's name is as long as it is."""
    if any(option.letters for option in draft.options):
        return False
    others = [len(option.text) for option in draft.options if not option.is_key]
    longest = KEY_TO_LONGEST * max(others, default=0)
    return any(option.is_key and len(option.text) > longest for option in draft.options)


def _has_a_catch_all(draft: ItemDraft) -> bool:
    return any(option.text.casefold().rstrip(".") in SWEEPING_OPTIONS for option in draft.options)


RULES: dict[str, tuple[Callable[[ItemDraft], bool], str]] = {
    "stem is a question": (_is_no_question, "End the stem with a question mark."),
    "key has evidence": (_has_no_evidence, "Add the sentence that proves the key."),
    "one key": (_has_not_one_key, "Mark exactly one option as right."),
    "enough options": (_has_few_options, "Offer at least three options."),
    "options differ": (_repeats_an_option, "Two options say the same: change one."),
    "options are short": (_has_a_long_option, "Cut options to 120 characters."),
    "key does not stand out": (
        _key_is_longest,
        "The key is much the longest: even the options out.",
    ),
    "no catch-all": (_has_a_catch_all, "Replace “all” or “none of the above” by a real option."),
}
