"""Family 6: which text ties a figure to a place, and to which?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Comparison, NameKind, Span
from quizzes.derivation.counts import Count, read_counts
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.wording import outlet_name, proof

FAMILY = 6
FEWEST_OPTIONS = 3
MOST_WRONG = 3
# The place follows what is counted within so many characters: "casualties reported a day in Peru".
REACH = 30
IN = re.compile(r"\b(?:in|at|near|across)\s+(?:the\s+)?$", re.IGNORECASE)
PLACE = re.compile(r"(?:\s+\w+){0,3}?\s+(?:in|at|near|across)\s+(?:the\s+)?((?:[\w-]+\s+){0,2}?)")


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask which of two texts that give one figure ties it to a place, and to which place.

    That the other text does not is for the teacher to check.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "It closed 90 schools in northern Peru and 40 shops in Chile."
    >>> other = "In all, 90 schools are closed. Floods are seldom seen in Brazil."
    >>> documents = Document.from_text(text, letter="A"), Document.from_text(other, letter="B")
    >>> [draft] = derive(compare(documents))
    >>> draft.key.text, draft.doubt
    ('Text A: northern Peru', 'Check that the other text names no place')
    """
    counts = {(it.letter, it.figure): it for it in read_counts(comparison)}
    drafts: dict[str, ItemDraft] = {}
    for pair in comparison.alignment.figures:
        sides = [
            counts.get((letter, figure))
            for letter, figure in zip(pair.letters, (pair.left, pair.right), strict=True)
        ]
        for one, other in (sides, sides[::-1]):
            if one and other and one.figure.value == other.figure.value:
                for draft in _draft(comparison, one, other):
                    drafts.setdefault(draft.fact, draft)
    return tuple(drafts.values())


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a figure holds: ``words`` as written, and the name in it."""

    words: str
    name: str


def _draft(comparison: Comparison, count: Count, other: Count) -> Iterator[ItemDraft]:
    place = _place_after(count)
    if place is None or not count.sentence or not other.sentence or _has_place(other):
        return
    names = outlet_name(count.one), outlet_name(other.one)
    texts = "Both texts" if len(comparison.documents) == 2 else f"{names[0]} and {names[1]} both"
    options = _options(count, other, place)
    if len(options) < FEWEST_OPTIONS:
        return
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.NUMBER,
        step=Step.COMPARE,
        stem=f"{texts} give the figure {count.number} {count.thing}. Which one ties it to a place, "
        "and to which?",
        hint=f"Compare {count.ref} with {other.ref}.",
        options=options,
        evidence=(proof(count.one, count.sentence, count.figure.span),),
        contrast=(proof(other.one, other.sentence, other.figure.span),),
        fact=f"place of {count.figure.value:g} {count.noun}",
        reason=f"{count.ref} ties the figure to {place.words}, and {other.ref} names no place",
        confidence=0.75,
        doubt="Check that the other text names no place",
    )


def _place_after(count: Count) -> _Place | None:
    text, figure = count.one.document.text, count.figure
    end = figure.counted.end if figure.counted else figure.span.end
    for name in count.one.names:
        for mention in name.mentions if name.kind is NameKind.PLACE else ():
            if end < mention.start <= end + REACH:
                found = PLACE.fullmatch(text, end, mention.start)
                if found:
                    words = text[found.start(1) : mention.end]
                    return _Place(" ".join(words.split()), name.full)
    return None


def _has_place(count: Count) -> bool:
    """Tell whether the sentence of a figure says of anything where it is."""
    return count.sentence is not None and any(_places(count.one, count.sentence.span))


def _places(one: AnnotatedDocument, span: Span) -> Iterator[_Place]:
    """Yield the places of a text that stand behind "in" inside a span."""
    text = one.document.text
    for name in one.names:
        for mention in name.mentions if name.kind is NameKind.PLACE else ():
            if span.contains(mention) and IN.search(
                text[max(0, mention.start - REACH) : mention.start]
            ):
                yield _Place(mention.slice(text), name.full)


def _options(count: Count, other: Count, place: _Place) -> tuple[OptionDraft, ...]:
    names = outlet_name(count.one), outlet_name(other.one)
    told = f"{count.ref} gives {count.number} {count.thing} for {place.words}"
    wrong = [(other, place, Misconception.SWAPPED)]
    seen = {place.name}
    for one in (count, other):
        for elsewhere in _places(one.one, Span(0, len(one.one.document.text))):
            if elsewhere.name not in seen:
                seen.add(elsewhere.name)
                wrong.append((one, elsewhere, Misconception.CARRIED_OVER))
    options = [OptionDraft(f"{names[0]}: {place.words}", f"Right: {told}.", None, count.letter)]
    options += [
        OptionDraft(f"{outlet_name(one.one)}: {it.words}", f"No: {told}.", kind, one.letter)
        for one, it, kind in wrong[:MOST_WRONG]
    ]
    return tuple(sorted(options, key=lambda option: option.text))
