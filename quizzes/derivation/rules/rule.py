"""A rule, and the words of an item as the rules read them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from coverage_app.analysis import Span, find_words
from quizzes.derivation.drafts import ItemDraft, Kind, OptionDraft

ANY_KIND = frozenset(Kind)
WITH_OPTIONS = ANY_KIND - {Kind.OPEN}
# One option is chosen, and its words are ours or the teacher's, not those of a text.
IN_WORDS = frozenset({Kind.CHOICE, Kind.NUMBER})
QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"")
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Rule:
    """What an item must keep: ``problem`` says what is wrong with a draft, "" if nothing is."""

    name: str
    advice: str
    problem: Callable[[ItemDraft], str]
    kinds: frozenset[Kind] = IN_WORDS


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a stem or an option: all in order, and the stems of those with content."""

    forms: tuple[str, ...]
    content: frozenset[str]


@lru_cache(maxsize=4096)
def read(text: str) -> Reading:
    """Cut a text into its words; a letter alone ("text B") is no word with content.

    >>> read("The votes of text B").forms, sorted(read("The votes of text B").content)
    (('the', 'votes', 'of', 'text', 'b'), ['text', 'vote'])
    """
    words = find_words(text, Span(0, len(text)))
    telling = (word for word in words if word.has_content)
    content = frozenset(it.key for it in telling if len(it.key) > 1 or it.key.isdigit())
    return Reading(tuple(word.form for word in words), content)


def own_words(text: str) -> str:
    """Return a text without what stands in quotation marks: those are the words of others.

    >>> own_words("Who said “never again” first?")
    'Who said … first?'
    """
    return QUOTED.sub("…", text)


def has_run(forms: tuple[str, ...], run: tuple[str, ...]) -> bool:
    """Tell whether some words stand side by side among others.

    >>> has_run(("the", "old", "bridge"), ("old", "bridge"))
    True
    """
    return f" {' '.join(run)} " in f" {' '.join(forms)} "


def name_of(draft: ItemDraft, option: OptionDraft) -> str:
    """Say which option it is: its number and how it begins.

    >>> from quizzes.derivation.drafts import Skill, Step
    >>> options = (OptionDraft("The mayor", ""), OptionDraft("The long speech " * 9, ""))
    >>> draft = ItemDraft(1, Skill.OMIT, Step.COMPARE, "", "", options, (), (), "", "", 1.0)
    >>> [name_of(draft, option) for option in options]
    ['Option 1, “The mayor”', 'Option 2, “The long speech The long speech The…”']
    """
    text = option.text
    if len(text) > LONGEST_NAME:
        text = f"{text[:LONGEST_NAME].rsplit(' ', 1)[0]}…"
    return f"Option {draft.options.index(option) + 1}, “{text}”"


def keys_of(draft: ItemDraft) -> tuple[OptionDraft, ...]:
    """List the options that are right.

    >>> from quizzes.derivation.drafts import Skill, Step
    >>> options = (OptionDraft("The mayor", ""),)
    >>> draft = ItemDraft(1, Skill.OMIT, Step.COMPARE, "", "", options, (), (), "", "", 1.0)
    >>> keys_of(draft) == options
    True
    """
    return tuple(option for option in draft.options if option.is_key)


def wrong_of(draft: ItemDraft) -> tuple[OptionDraft, ...]:
    """List the options that are not right.

    >>> from quizzes.derivation.drafts import Skill, Step
    >>> options = (OptionDraft("The mayor", ""),)
    >>> draft = ItemDraft(1, Skill.OMIT, Step.COMPARE, "", "", options, (), (), "", "", 1.0)
    >>> wrong_of(draft)
    ()
    """
    return tuple(option for option in draft.options if not option.is_key)


def names_texts(draft: ItemDraft) -> bool:
    """Tell whether the options say which texts: an outlet's name is as long as it is.

    >>> from quizzes.derivation.drafts import Skill, Step
    >>> options = (OptionDraft("Lake Post only", "", letters="A"),)
    >>> draft = ItemDraft(1, Skill.OMIT, Step.COMPARE, "", "", options, (), (), "", "", 1.0)
    >>> names_texts(draft)
    True
    """
    return any(option.letters for option in draft.options)
