"""Say in a sentence how the texts that give one figure agree or part."""

from coverage_app.analysis import Comparison, converted
from coverage_app.lenses.amounts import amount_of, short_number
from coverage_app.lenses.excerpts import hedges_of
from coverage_app.lenses.figure_groups import FigureGroup, Given

DIFFERENT = (
    "Do these numbers count the same thing, at the same time? Read both sentences and decide."
)


def figure_notes(comparison: Comparison, group: FigureGroup) -> tuple[str, ...]:
    if group.is_conflict:
        return (DIFFERENT,)
    if len(group.letters) == 1:
        return ()
    notes = (_conversion(comparison, group), _hedges(comparison, group))
    return tuple(note for note in notes if note)


def _conversion(comparison: Comparison, group: FigureGroup) -> str:
    """Compute what the first figure is in the unit of the first one that has another."""
    first = group.members[0]
    readings = [
        Given(member.letter, figure)
        for member in group.members
        for figure in (member.figure, member.figure.conversion)
        if figure
    ]
    other = next((it for it in readings if it.figure.unit != first.figure.unit), None)
    if other is None or other.figure.dimension != first.figure.dimension:
        return ""
    if not (first.figure.unit and other.figure.unit) or first.figure.dimension == "count":
        return ""
    value = short_number(converted(first.figure, other.figure))
    own, unit = _amount(comparison, first), _unit(comparison, other)
    verb = "is" if first.figure.value == 1 else "are"
    return f"Other units, one value: {own} {verb} {value} {unit}."


def _hedges(comparison: Comparison, group: FigureGroup) -> str:
    """Set the words that make a number less than exact beside the texts that use none."""
    words = {
        letter: dict.fromkeys(
            hedge.slice(comparison.document(letter).document.text).lower()
            for member in group.members
            if member.letter == letter
            for hedge in hedges_of(member.figure)
        )
        for letter in group.letters
    }
    hedged = [
        f"{letter} says {' and '.join(f'“{word}”' for word in said)}."
        for letter, said in words.items()
        if said
    ]
    plain = [letter for letter, said in words.items() if not said]
    if hedged and plain:
        hedged.append(f"In {' and '.join(plain)} no such word goes with the number.")
    return " ".join(hedged)


def _amount(comparison: Comparison, given: Given) -> str:
    return str(amount_of(given.figure, comparison.document(given.letter).document.text))


def _unit(comparison: Comparison, given: Given) -> str:
    text = comparison.document(given.letter).document.text
    return amount_of(given.figure, text).unit or given.figure.unit
