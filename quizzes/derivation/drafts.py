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


class Kind(StrEnum):
    """How an item is answered."""

    CHOICE = "choice"  # one of some options in words
    NUMBER = "number"  # one of some numbers
    SENTENCE = "sentence"  # one of some sentences or lines of a text
    MATCH = "match"  # an option for each of some prompts
    OPEN = "open"  # in the student's own words, graded by a rubric


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
    OTHER_AGENCY = "took another news agency for the one credited"
    OTHER_TEXT = "took the other text's outlet"
    BESIDE_THE_POINT = "true, but beside the point"
    TOLD_BY_BOTH = "took what both texts tell for what one tells"
    HEDGE_BLIND = "overlooked a hedge"
    HEDGE_IS_A_NUMBER = "read a hedge as another number"
    OTHER_HEDGE = "took one kind of hedge for another"
    LOST_A_ZERO = "slipped a decimal place"
    THE_REST = "took the rest for the part"
    THE_WHOLE = "took the whole for the part"
    CARRIED_OVER = "carried over from another figure"
    SAME_WORDS_SO_QUOTED = "same words, so both quote them"
    NEAREST_NAME = "gave the words to the nearest name"
    OUTLET_IS_SOURCE = "took a source's words for the outlet's own"
    SAME_CLAIM = "took two claims for one in other words"
    CONTRADICTION = "took two claims for a contradiction"
    NAMED_SO_QUOTED = "named, so quoted"
    ONE_PER_OUTLET = "counted outlets instead of sources"
    ON_THE_PAGE = "took another part of the page for it"
    SAME_IN_BOTH = "took what headline and body share for a difference"
    OTHER_SENTENCE = "a sentence on the same subject that does not say it"
    UNNAMED = ""  # of an option that came without one


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

    ``letters`` are the texts it names ("A", "AB" or ""), shown as marks beside the words;
    ``sentence`` is its number when the option is a sentence of the text ``letters``. In an item to
    match, ``prompt`` is what the option belongs to; those that belong to nothing have a
    misconception. ``rationale`` is a sentence to the student who chose it.
    """

    text: str
    rationale: str
    misconception: Misconception | None = None
    letters: str = ""
    sentence: int | None = None
    prompt: str = ""

    @property
    def is_key(self) -> bool:
        """Tell whether this is the right option."""
        return self.misconception is None


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """An item as derived, before anyone has looked at it.

    ``family`` is the number of the item family; ``fact`` names what the item is about, so that no
    two items of a quiz ask for one fact; ``evidence`` proves the key: any sentence of it is right
    when the proof is asked. ``decoys`` are the other sentences to choose from, in the order of the
    text. ``contrast`` shows the nearest sentence of a text that does not say it. ``rubric`` tells
    what an open answer earns 0, 1, 2, 3 and 4 points for. ``reason`` tells the teacher why the item
    was made; ``confidence`` runs from 0.0 to 1.0; ``doubt`` is what a teacher should look at before
    accepting it, in a few words; nothing when it is ready.
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
    doubt: str = ""
    kind: Kind = Kind.CHOICE
    decoys: tuple[EvidenceDraft, ...] = ()
    rubric: tuple[str, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Tell whether it may be published without a closer look."""
        return not self.doubt

    @property
    def key(self) -> OptionDraft:
        """The right option.

        Raises `StopIteration` when there is none; `lint` reports such a draft before that.
        """
        return next(option for option in self.options if option.is_key)

    @property
    def fingerprint(self) -> str:
        """Forty hexadecimal digits that stay the same when the same item is derived again."""
        keys = [f"{option.prompt}{option.text}" for option in self.options if option.is_key]
        told = "\x1f".join([str(self.family), self.fact, self.stem, *keys])
        return hashlib.sha256(told.encode()).hexdigest()[:40]
