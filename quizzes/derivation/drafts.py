"""The values that derivation hands to authoring."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis import Span


class Skill(StrEnum):
    """What the student can do who answers an item (codes of the skill map in docs/items.md)."""

    TYPE = "TYPE"
    SOURCE = "SOURCE"
    ATTRIB = "ATTRIB"
    QUOTE = "QUOTE"
    NUMBER = "NUMBER"
    EVID = "EVID"
    CORROB = "CORROB"
    OMIT = "OMIT"
    FRAME = "FRAME"


class Step(StrEnum):
    """How far up a skill an item reaches."""

    LOCATE = "locate"
    COMPARE = "compare"
    JUDGE = "judge"


class Misconception(StrEnum):
    """The misreading that a wrong option detects."""

    SAME_TOPIC = "same topic, so same detail"
    MENTIONED_BY_BOTH = "both mention the subject, so both give the detail"
    STOPPED_EARLY = "did not read to the end"
    ONLY_ONE = "found it in one text and stopped looking"
    MARKS_MEAN_IDENTICAL = "quotation marks mean identical words"
    MISREAD_CHANGE = "saw a change where there is none"
    SWAPPED = "changed the texts over"
    SITE_IS_SOURCE = "took the site for the first publisher"
    SUBJECT_IS_SOURCE = "took the subject of the story for the publisher"
    OTHER_TEXT = "took the other text's outlet"


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """A piece of a text that proves something: ``excerpt == text[start:end]`` of text ``letter``.

    ``focus`` is the part of the excerpt that matters most, a span into the same text, or ``None``;
    ``sentence`` is its number, or ``None`` for a line that is not part of the article; ``context``
    reaches from the sentence before to the one after, or is ``None`` for such a line.
    """

    letter: str
    span: Span
    excerpt: str
    focus: Span | None = None
    sentence: int | None = None
    context: Span | None = None


@dataclass(frozen=True, slots=True)
class OptionDraft:
    """An option in display order; the key is the one without a misconception.

    ``letters`` are the texts it names ("A", "AB" or ""), shown as marks beside the words.
    ``rationale`` is a sentence to the student who chose it.
    """

    text: str
    rationale: str
    misconception: Misconception | None = None
    letters: str = ""

    @property
    def is_key(self) -> bool:
        """Tell whether this is the right option."""
        return self.misconception is None


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """An item as derived, before anyone has looked at it.

    ``family`` is the number of the item family; ``fact`` names what the item is about, so that no
    two items of a quiz ask for one fact; ``evidence`` proves the key, ``contrast`` shows the
    nearest sentence of a text that does not say it; ``reason`` tells the teacher why it was made;
    ``confidence`` runs from 0.0 to 1.0; ``ready`` items may be published without a closer look.
    """

    family: int
    skill: Skill
    step: Step
    stem: str
    hint: str
    options: tuple[OptionDraft, ...]
    evidence: tuple[EvidenceDraft, ...]
    contrast: tuple[EvidenceDraft, ...]
    fact: str
    reason: str
    confidence: float
    ready: bool

    @property
    def key(self) -> OptionDraft:
        """The right option.

        Raises `StopIteration` when there is none; `lint` reports such a draft before that.
        """
        return next(option for option in self.options if option.is_key)

    @property
    def fingerprint(self) -> str:
        """Forty hexadecimal digits that stay the same when the same item is derived again."""
        told = "\x1f".join([str(self.family), self.fact, self.stem, self.key.text])
        return hashlib.sha256(told.encode()).hexdigest()[:40]
