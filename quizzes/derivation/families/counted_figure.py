"""Family 6: a figure, and the thing that it counts."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from coverage_app.analysis import Comparison
from quizzes.derivation.clauses import common_end
from quizzes.derivation.counts import Count, read_counts
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.telling_figures import JOINED, WORTH_ASKING, is_of_story
from quizzes.derivation.wording import outlet_name, proof

FAMILY = 6
# A wrong number that is twenty times as large is nobody's answer.
LARGEST_RATIO = 20
MOST_WRONG = 3
# A number that goes on to the left: "1,134".
INSIDE = re.compile(r"[\w.,]")
FEWEST_OPTIONS = 3
# Smaller numbers stand in two texts by chance, unless the sentences tell the same.
TELLING_VALUE = 20
MOST_ALONE = 2
PERSON = "person"
PLURALS = ("s", "people", "men", "children")
# "2,750 more agents" are none without those before them.
COMPARING_WORDS = frozenset("more other additional fewer extra remaining".split())
# Words that say so little that a question about their number could mean anything.
BARE_NOUNS = frozenset(
    "people persons men women things times days ways others cases items dozens years months".split()
)


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask how many of something two texts count, or what a number counts.

    The first is asked when no text has another number for the noun, the second when no text counts
    anything else with the number. Wrong options are other figures of the texts.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The flood closed 90 old schools. It hit 40 farms, 70 shops and 30 boats."
    >>> other = "In all, 90 old schools are closed."
    >>> documents = Document.from_text(text, letter="A"), Document.from_text(other, letter="B")
    >>> for draft in derive(compare(documents)):
    ...     print(draft.stem, draft.key.text)
    How many old schools do both texts speak of? 90
    What does the number 40 count in text A? farms
    What does the number 70 count in text A? shops
    """
    counts = read_counts(comparison)
    drafts: dict[str, ItemDraft] = {}
    for asked in (*_pairs(comparison, counts), *_singles(comparison, counts)):
        for draft in _drafts(counts, asked):
            drafts.setdefault(draft.fact, draft)
    alone: Counter[str] = Counter()
    kept = []
    for draft in drafts.values():
        letters = "".join(sorted({one.letter for one in draft.evidence}))
        alone[letters] += 1
        if len(letters) > 1 or alone[letters] <= MOST_ALONE:
            kept.append(draft)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A count that is asked for, the texts that give it, and what they are called in the stem."""

    count: Count
    letters: str
    texts: str
    doubt: str = ""

    @property
    def is_person(self) -> bool:
        return self.count.figure.unit == PERSON

    def is_same(self, other: Count) -> bool:
        """Tell whether a count gives the number of the thing."""
        one = self.count.figure
        is_equal = (one.value, one.rate) == (other.figure.value, other.figure.rate)
        return is_equal and self.count.noun == other.noun


def _pairs(comparison: Comparison, counts: tuple[Count, ...]) -> Iterator[_Asked]:
    """Yield what two texts count, by the longer of their phrases."""
    by_figure = {(it.letter, it.figure): it for it in counts}
    for pair in comparison.alignment.figures:
        left = by_figure.get((pair.letters[0], pair.left))
        right = by_figure.get((pair.letters[1], pair.right))
        if left is None or right is None or not _is_one_count(comparison, left, right):
            continue
        texts = f"both {outlet_name(left.one)} and {outlet_name(right.one)}"
        if len(comparison.documents) == 2:
            texts = "both texts"
        common = common_end(left.thing.split(), right.thing.split())
        is_exact = not (pair.left.hedge or pair.right.hedge)
        doubt = "" if is_exact else "Check the hedge"
        yield _Asked(replace(left, thing=" ".join(common)), pair.letters, texts, doubt)


def _is_one_count(comparison: Comparison, left: Count, right: Count) -> bool:
    """Tell whether two counts are one: a large number, or sentences that tell the same."""
    if not _Asked(left, "", "").is_same(right):
        return False
    if left.figure.value >= TELLING_VALUE:
        return True
    return left.sentence is not None and right.sentence in comparison.counterparts(left.sentence)


def _singles(comparison: Comparison, counts: tuple[Count, ...]) -> Iterator[_Asked]:
    """Yield what one text counts, first what is of the story and no detail."""
    fit = [
        it for it in counts if it.figure.value >= TELLING_VALUE and it.sentence and not it.is_quoted
    ]
    details = [it for it in fit if not is_of_story(comparison, it.one, it.figure)]
    for it in sorted(fit, key=lambda it: it in details):
        yield _Asked(it, it.letter, f"text {it.letter}", WORTH_ASKING)


def _drafts(counts: tuple[Count, ...], asked: _Asked) -> Iterator[ItemDraft]:
    count = asked.count
    value, thing = count.figure.value, count.thing
    if count.figure.dimension != "count" or not _is_telling(count):
        return
    if any(_stands_loose(counts, asked, it) for it in counts if it.letter in asked.letters):
        return
    # What only another text speaks of may be the same by another name: diggers and excavators.
    texts = {one.letter: one.one for one in counts if one.letter in asked.letters}
    told = {word.key for one in texts.values() for word in one.words.words}
    others = sorted(
        (it for it in counts if _is_wrong(counts, asked, it) and _is_told(told, it)),
        key=lambda it: (it.letter not in asked.letters, _ratio(asked, it)),
    )
    is_pair = len(asked.letters) > 1
    alike = {it.figure.value for it in counts if it.noun == count.noun}
    if is_pair and " " in thing and alike == {value}:
        verb = "give" if count.figure.rate else "speak of"
        stem = f"How many {thing} do {asked.texts} {verb}?"
        yield from _draft(counts, asked, Kind.NUMBER, stem, _numbers(count, others))
    elif {it.noun for it in counts if it.figure.value == value} == {count.noun}:
        stem = f"What does the number {count.number} count in {asked.texts}?"
        yield from _draft(counts, asked, Kind.CHOICE, stem, _things(count, others))


def _stands_loose(counts: tuple[Count, ...], asked: _Asked, it: Count) -> bool:
    """Tell whether a text has the number where it does not count the thing: "a 134-63 vote"."""
    text, figure = it.one.document.text, asked.count.figure
    written = figure.number.slice(asked.count.one.document.text)
    counted = {
        one.figure.number.start for one in counts if one.one is it.one and asked.is_same(one)
    }
    # Digits are looked for as they are: that is much faster.
    flags = re.NOFLAG if written[0].isdigit() else re.IGNORECASE
    found = re.finditer(rf"{re.escape(written)}(?!\w|[.,]\d)", text, flags)
    begun = (it.start() for it in found if not INSIDE.match(text[it.start() - 1 : it.start()]))
    return any(start not in counted for start in begun)


def _ratio(asked: _Asked, it: Count) -> float:
    return abs(math.log(it.figure.value / asked.count.figure.value))


def _is_wrong(counts: tuple[Count, ...], asked: _Asked, it: Count) -> bool:
    """Tell whether a count is another figure, near enough, and the only one of its noun."""
    count = asked.count
    is_other = it.noun != count.noun and it.figure.value != count.figure.value
    is_near = _ratio(asked, it) <= math.log(LARGEST_RATIO)
    is_single = len({one.figure.value for one in counts if one.noun == it.noun}) == 1
    is_fit = it.sentence is not None and is_other and is_near and is_single
    return is_fit and not (_may_be_alike(asked, it) or _stands_beside(counts, asked, it))


def _is_told(told: set[str], it: Count) -> bool:
    return it.figure.dimension != "count" or it.noun in told


def _stands_beside(counts: tuple[Count, ...], asked: _Asked, it: Count) -> bool:
    """Tell whether a sentence has the number and, uncounted, the other noun: "63 of the votes"."""
    return any(
        one.sentence is not None
        and one.sentence != it.sentence
        and asked.is_same(one)
        and it.noun in {word.key for word in one.one.words_in(one.sentence.span)}
        for one in counts
    )


def _may_be_alike(asked: _Asked, it: Count) -> bool:
    """Tell whether two counts of people may count some of the same: workers and employees."""
    is_alike = asked.is_person and it.figure.unit == PERSON
    return is_alike and it.figure.rate == asked.count.figure.rate


def _is_telling(it: Count) -> bool:
    """Tell a noun in the plural that says something from "people" and "injured"."""
    if not it.thing or any(name.full == it.thing for name in it.one.names):
        return False
    first, is_single = it.thing.split()[0], " " not in it.thing
    is_plural = it.thing.split(" a ")[0].endswith(PLURALS)
    after = it.one.document.text[it.figure.counted.end :][:4] if it.figure.counted else ""
    goes_on = is_single and (after == " of " or it.thing in BARE_NOUNS)
    is_joined = it.figure.counted and JOINED.match(it.one.document.text, it.figure.counted.end)
    goes_on = goes_on or bool(is_joined)
    return is_plural and first not in COMPARING_WORDS and not goes_on


def _draft(
    counts: tuple[Count, ...],
    asked: _Asked,
    kind: Kind,
    stem: str,
    options: tuple[OptionDraft, ...],
) -> Iterator[ItemDraft]:
    proofs = _proofs(counts, asked)
    if len(options) < FEWEST_OPTIONS or not proofs:
        return
    figure, is_pair = asked.count.figure, len(asked.letters) > 1
    told = f"{asked.texts} count {asked.count.number} {asked.count.thing}"
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.NUMBER,
        step=Step.COMPARE if is_pair else Step.LOCATE,
        stem=stem,
        hint="Find the figure, and read the words right after it.",
        options=options,
        evidence=proofs,
        contrast=(),
        fact=f"figure {figure.value:g} {figure.dimension} {figure.rate}".strip(),
        reason=told if is_pair else f"{asked.texts} counts one thing with {asked.count.number}",
        confidence=0.94 if is_pair else 0.9,
        doubt=asked.doubt,
        kind=kind,
    )


def _proofs(counts: tuple[Count, ...], asked: _Asked) -> tuple[EvidenceDraft, ...]:
    """Cite the sentences that count it; a headline is none."""
    proofs = {
        it.ref: proof(it.one, it.sentence, it.figure.span)
        for it in counts
        if it.sentence and it.letter in asked.letters and asked.is_same(it)
    }
    return tuple(proofs.values())


def _first(others: list[Count], *, things: bool) -> list[Count]:
    """Choose the first few, each number once, and each of the things."""
    chosen: list[Count] = []
    for it in others:
        is_new = all(
            it.number != one.number and not (things and it.noun == one.noun) for one in chosen
        )
        if is_new and len(chosen) < MOST_WRONG:
            chosen.append(it)
    return chosen


def _numbers(asked: Count, others: list[Count]) -> tuple[OptionDraft, ...]:
    chosen = sorted([asked, *_first(others, things=False)], key=lambda it: it.figure.value)
    return tuple(
        _key(asked, asked.number)
        if it is asked
        else OptionDraft(
            it.number,
            f"{it.ref} gives {it.number} {it.thing}.",
            Misconception.CARRIED_OVER,
        )
        for it in chosen
    )


def _things(asked: Count, others: list[Count]) -> tuple[OptionDraft, ...]:
    told = [it for it in others if it.figure.dimension == "count" and _is_telling(it)]
    chosen = sorted([asked, *_first(told, things=True)], key=lambda it: it.thing.lower())
    return tuple(
        _key(asked, asked.thing)
        if it is asked
        else OptionDraft(
            it.thing,
            f"{it.ref} gives {it.number} {it.thing}.",
            Misconception.CARRIED_OVER,
        )
        for it in chosen
    )


def _key(asked: Count, text: str) -> OptionDraft:
    return OptionDraft(text, f"Right: {asked.ref} gives {asked.number} {asked.thing}.")
