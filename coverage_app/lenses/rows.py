"""Two texts side by side: which sentences share a row, and how they stand to one another."""

from dataclasses import dataclass
from enum import StrEnum

from coverage_app.analysis import Comparison, Fact, Sentence, Status
from coverage_app.lenses.notes import read_note
from coverage_app.lenses.statements import sentence_key
from coverage_app.lenses.texts import SentenceView, Text, sentence_view

Letters = tuple[str, str]
FactOf = dict[Sentence, Fact]
DIFFERING = "differing"


class Relation(StrEnum):
    """How a row of one text stands to the other; the value is the name of its sign."""

    SAME = "same"
    DIFFERS = "differs"
    ONLY = "only"
    CHECK = "check"


LABELS = {
    Relation.SAME: "Same words",
    Relation.DIFFERS: "Told differently",
    Relation.CHECK: "Check",
}


@dataclass(frozen=True, slots=True)
class Side:
    """One text's part of a row; without sentences the text has nothing there.

    ``counterpart`` is the first sentence of the other side.
    """

    text: Text
    sentences: tuple[SentenceView, ...]
    counterpart: str
    nearest: str = ""
    is_unread: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences that belong side by side, and how they stand to one another.

    ``elsewhere`` are the sentences of the other texts that tell the same; ``key`` names the first
    sentence, ``other`` the only one that a teacher may say is, or is not, the same fact.
    """

    relation: Relation
    label: str
    sides: tuple[Side, Side]
    note: str
    elsewhere: tuple[str, ...]
    key: str
    other: str

    @property
    def filter_key(self) -> str:
        """What the reader chooses to see this row by: "same", "differs", "check", "A" or "B"."""
        if self.relation is not Relation.ONLY:
            return self.relation.value
        return self.letter

    @property
    def letter(self) -> str:
        """The letter of the first text that has a sentence here."""
        return next(side.text.letter for side in self.sides if side.sentences)


def rows_of(comparison: Comparison, left: Text, right: Text) -> tuple[Row, ...]:
    """Put two texts side by side in the order of the left one; lone rows keep their place."""
    letters = (left.letter, right.letter)
    fact_of = {
        sentence: fact
        for fact in comparison.facts
        if not fact.is_detail
        for sentence in fact.sentences
    }
    placed: set[Sentence] = set()
    rows: list[tuple[Sentence, ...]] = []
    sentences = [one for letter in letters for one in comparison.document(letter).sentences]
    for sentence in sentences:
        if sentence not in placed:
            group = _row_sentences(comparison, fact_of, sentence, letters)
            is_left = sentence.letter == left.letter
            rows.insert(len(rows) if is_left else _place_after(rows, sentence), group)
            placed.update(group)
    return tuple(_row(comparison, fact_of, group, (left, right)) for group in rows)


def only_label(comparison: Comparison, letter: str, other: str) -> str:
    """Say that a text has what the other has not; of two among more, without "only"."""
    if len(comparison.documents) == 2:
        return f"Only in {letter}"
    return f"In {letter} but not in {other}"


def _row_sentences(
    comparison: Comparison, fact_of: FactOf, sentence: Sentence, letters: Letters
) -> tuple[Sentence, ...]:
    """Collect the sentences of a row: a shared fact, or a run of lone sentences of a paragraph."""
    fact = fact_of[sentence]
    if _is_shared(fact, letters):
        return tuple(one for one in fact.sentences if one.letter in letters)
    run = [sentence]
    for following in comparison.document(sentence.letter).sentences[sentence.number :]:
        if following.paragraph != sentence.paragraph:
            break
        other = fact_of[following]
        if _is_shared(other, letters) or _nearest(fact, letters) or _nearest(other, letters):
            break
        run.append(following)
    return tuple(run)


def _is_shared(fact: Fact, letters: Letters) -> bool:
    return set(letters) <= set(fact.letters)


def _nearest(fact: Fact, letters: Letters) -> Sentence | None:
    """Return the sentence of the other text that leaves a doubt whether it tells the same."""
    return next((absence.nearest for absence in fact.absences if absence.letter in letters), None)


def _is_unread(fact: Fact, letters: Letters) -> bool:
    """Tell whether one of the two texts is not in English, so that nobody searched it."""
    return any(not absence.is_read for absence in fact.absences if absence.letter in letters)


def _place_after(rows: list[tuple[Sentence, ...]], sentence: Sentence) -> int:
    """Find the place after the row with the sentence before this one, or the very beginning."""
    for place, group in enumerate(rows, start=1):
        if any(
            one.letter == sentence.letter and one.number == sentence.number - 1 for one in group
        ):
            return place
    return 0


def _row(
    comparison: Comparison,
    fact_of: FactOf,
    group: tuple[Sentence, ...],
    texts: tuple[Text, Text],
) -> Row:
    fact = fact_of[group[0]]
    letters = (texts[0].letter, texts[1].letter)
    nearest = None if _is_shared(fact, letters) else _nearest(fact, letters)
    relation = _relation(fact, letters, nearest)
    here, there = letters if group[0].letter == letters[0] else letters[::-1]
    label = LABELS.get(relation) or only_label(comparison, here, there)
    left, right = (_side(comparison, fact, group, text, nearest) for text in texts)
    return Row(
        relation=relation,
        label=label,
        sides=(left, right),
        note=read_note(fact, letters),
        elsewhere=_elsewhere(fact_of, group, letters),
        key=sentence_key(group[0]),
        other=_only_other(group, nearest),
    )


def _only_other(group: tuple[Sentence, ...], nearest: Sentence | None) -> str:
    """Return the sentence that stands beside the first, or may; none where there are several."""
    if nearest:
        return nearest.ref
    return group[1].ref if len(group) == 2 and group[0].letter != group[1].letter else ""


def _elsewhere(fact_of: FactOf, group: tuple[Sentence, ...], letters: Letters) -> tuple[str, ...]:
    told = {sentence for one in group for sentence in fact_of[one].sentences}
    others = [sentence for sentence in told if sentence.letter not in letters]
    return tuple(one.ref for one in sorted(others, key=lambda one: (one.letter, one.number)))


def _relation(fact: Fact, letters: Letters, nearest: Sentence | None) -> Relation:
    if _is_shared(fact, letters):
        return Relation.SAME if fact.status is Status.SAME else Relation.DIFFERS
    return Relation.CHECK if nearest or _is_unread(fact, letters) else Relation.ONLY


def _side(
    comparison: Comparison,
    fact: Fact,
    group: tuple[Sentence, ...],
    text: Text,
    nearest: Sentence | None,
) -> Side:
    marks = tuple(
        (place.span, DIFFERING)
        for contrast in fact.contrasts
        for place in contrast.places
        if place.letter == text.letter
    )
    sentences = tuple(
        sentence_view(comparison, one, marks) for one in group if one.letter == text.letter
    )
    counterpart = next((one.ref for one in group if one.letter != text.letter), "")
    is_near = nearest is not None and nearest.letter == text.letter
    near = nearest.ref if nearest and is_near else ""
    is_unread = any(not it.is_read for it in fact.absences if it.letter == text.letter)
    return Side(text, sentences, counterpart, near, is_unread)
