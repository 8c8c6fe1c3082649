"""How evenly a quiz is spread: over skills, steps, and the texts that are its keys."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from quizzes.derivation.drafts import ItemDraft, Kind, Skill, Step

NO_TEXT = "-"
FEWEST_SKILLS = 3
LARGEST_SHARE_OF_LOCATING = 3  # one in three


@dataclass(frozen=True, slots=True)
class KeyCount:
    """How many keys are one text ("B"), several ("AB") or none (`NO_TEXT`)."""

    place: str
    count: int


@dataclass(frozen=True, slots=True)
class SkillCount:
    """How many items train a skill."""

    skill: Skill
    count: int


@dataclass(frozen=True, slots=True)
class Balance:
    """The keys by place and the skills by first appearance; ``locating`` items are of step one.

    ``repeats_fact`` and ``repeats_sentence`` tell whether two items ask for one fact, or prove
    their keys by one sentence.
    """

    total: int
    keys: tuple[KeyCount, ...]
    skills: tuple[SkillCount, ...]
    locating: int
    repeats_fact: bool
    repeats_sentence: bool

    @property
    def locates_too_much(self) -> bool:
        """Tell whether more than a third of the items only ask to find something."""
        return self.locating > most_locating(self.total)


def most_locating(total: int) -> int:
    """Return how many items of a quiz may be "locate" items: a third, or one in a short quiz.

    >>> most_locating(8), most_locating(2)
    (2, 1)
    """
    return max(total // LARGEST_SHARE_OF_LOCATING, 1)


def key_place(draft: ItemDraft) -> str:
    """Return the letters of the texts that are the key; "" if the item does not ask for texts.

    >>> from quizzes.derivation.drafts import Misconception, OptionDraft
    >>> options = (OptionDraft("Lake Post only", "", Misconception.SWAPPED, "A"),)
    >>> neither = (OptionDraft("Neither text", ""), *options)
    >>> ask = ItemDraft(1, Skill.OMIT, Step.COMPARE, "", "", neither, (), (), "", "", 1.0)
    >>> key_place(ask)
    '-'
    """
    if draft.kind is not Kind.CHOICE or not any(option.letters for option in draft.options):
        return ""
    letters = (option.letters for option in draft.options if option.is_key)
    return next(letters, "") or NO_TEXT


def balance(drafts: Sequence[ItemDraft]) -> Balance:
    """Count what a quiz of these drafts is made of.

    >>> balance(()).locates_too_much
    False
    """
    keys = Counter(place for draft in drafts if (place := key_place(draft)))
    skills = Counter(draft.skill for draft in drafts)
    facts = [draft.fact for draft in drafts if draft.fact]
    proofs = [{(piece.letter, piece.span) for piece in draft.evidence} for draft in drafts]
    return Balance(
        total=len(drafts),
        keys=tuple(KeyCount(place, keys[place]) for place in sorted(keys, key=_place_order)),
        skills=tuple(SkillCount(skill, count) for skill, count in skills.items()),
        locating=sum(draft.step is Step.LOCATE for draft in drafts),
        repeats_fact=len(set(facts)) < len(facts),
        repeats_sentence=len(set().union(*proofs)) < sum(len(proof) for proof in proofs),
    )


def _place_order(place: str) -> tuple[bool, int, str]:
    return place == NO_TEXT, len(place), place
