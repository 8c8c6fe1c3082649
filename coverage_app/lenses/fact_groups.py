"""Group statements by who reports them, and say so in a title."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.text import get_text_list

from coverage_app.analysis import Fact, Status

HOW = {Status.DIFFERS: "told differently", Status.SAME: "in the same words"}
OF_TWO = {
    Status.DIFFERS: "Told differently",
    Status.SAME: "Both texts say this, in the same words",
}


@dataclass(frozen=True, slots=True)
class GroupedFacts:
    """Facts with the same answer to "who reports it?", and which texts mention none of them."""

    title: str
    sign: str
    absence: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    """Where a group stands: what most texts share comes first, what is in doubt last."""

    block: int
    silent: int
    letters: str
    sign: str


def group_facts(facts: Iterable[Fact], text_count: int) -> tuple[GroupedFacts, ...]:
    groups: defaultdict[_Place, list[Fact]] = defaultdict(list)
    for fact in facts:
        groups[_place(fact, text_count)].append(fact)
    return tuple(
        GroupedFacts(
            title=_title(place, alike[0], text_count),
            sign=place.sign,
            absence=_absence(alike) if text_count > 2 and place.letters else "",
            facts=tuple(alike),
        )
        for place, alike in sorted(groups.items())
    )


def _place(fact: Fact, text_count: int) -> _Place:
    if fact.status is not Status.ONLY:
        return _Place(0, text_count - len(fact.letters), fact.letters, fact.status.value)
    if fact.is_sure:
        return _Place(1, 0, fact.letters, "only")
    return _Place(2, 0, "", "check")


def _title(place: _Place, fact: Fact, text_count: int) -> str:
    if not place.letters:
        is_unread = any(not absence.is_read for absence in fact.absences)
        return (
            "Check: not all texts are in English" if is_unread else "Check: a sentence comes near"
        )
    if fact.status is Status.ONLY:
        return f"Only in {place.letters}"
    if text_count == 2:
        return OF_TWO[fact.status]
    where = get_text_list(list(place.letters), "and") if place.silent else f"all {text_count} texts"
    return f"In {where}, {HOW[fact.status]}"


def _absence(facts: list[Fact]) -> str:
    """Name the texts whose search left no doubt for any of the facts."""
    sure = [{it.letter for it in fact.absences if it.is_sure} for fact in facts]
    letters = sorted(set.intersection(*sure))
    if not letters:
        return ""
    texts = "This text does" if len(letters) == 1 else "These texts do"
    return f"{texts} not mention it: {get_text_list(letters, 'and')}"
