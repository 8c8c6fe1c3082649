"""Measures of names.

An entity of the reference counts for an article when the article's headline or body holds one of
its listed forms. It is grouped when one and the same name has, for every listed form that occurs, a
mention that overlaps an occurrence of it (of several such names the one that covers most), and that
name is not the one of another entity. Its kind is right when that name has the kind of the
reference's type: a person is a person, an organization or outlet an organization, a country or
place a place.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.measure import Measure
from benchmarks.sample import FILES, sample_document, sample_gold
from coverage_app.analysis import AnnotatedDocument, Span

KINDS = {
    "person": "person",
    "organisation": "organization",
    "outlet": "organization",
    "country": "place",
    "place": "place",
}
# Not reached and why: a misspelled capital, and authorities that have no name of their own.
LEAST_GROUPED = 0.9
LEAST_KINDS = 0.9


def measures(data: Path) -> Iterator[Measure]:
    """Yield the entities grouped in each article, of all and of the people, and the kinds right."""
    entities = sample_gold(data)["entities"]
    people, kinds = [], []
    for letter in FILES:
        one = sample_document(letter)
        present = [entity for entity in entities if _occurrences(one, entity)]
        bearers = [_bearer(one, entity) for entity in present]
        grouped = [place is not None and bearers.count(place) == 1 for place in bearers]
        yield Measure(
            "names, entities grouped", f"article {letter}", _share(grouped), LEAST_GROUPED
        )
        for entity, bearer, is_grouped in zip(present, bearers, grouped, strict=True):
            if entity["type"] == "person":
                people.append(is_grouped)
            kind = None if bearer is None else one.names[bearer].kind.value
            kinds.append(kind == KINDS[entity["type"]])
    yield Measure("names, people grouped", "the two articles", _share(people), 1.0)
    yield Measure("names, kind of entity", "the two articles", _share(kinds), LEAST_KINDS)


def _share(right: list[bool]) -> float:
    return sum(right) / len(right)


def _occurrences(one: AnnotatedDocument, entity: dict[str, Any]) -> dict[str, list[Span]]:
    """Find the listed forms of an entity in headline and body; a form that is absent has no key."""
    text = one.document.text
    headline = one.document.headline
    kept = [*([headline] if headline else []), *one.document.paragraphs]
    found: dict[str, list[Span]] = {}
    for form in entity[one.document.letter]:
        for span in kept:
            start = text.find(form, span.start, span.end)
            while start >= 0:
                found.setdefault(form, []).append(Span(start, start + len(form)))
                start = text.find(form, start + 1, span.end)
    return found


def _bearer(one: AnnotatedDocument, entity: dict[str, Any]) -> int | None:
    """Return the place of the name that covers most of an entity, if it has all of its forms."""
    occurrences = _occurrences(one, entity)
    covered = {
        place: [max(_common(span, name.mentions) for span in spans) for spans in forms]
        for forms in [list(occurrences.values())]
        for place, name in enumerate(one.names)
    }
    complete = [place for place, shares in covered.items() if all(shares)]
    return max(complete, key=lambda place: sum(covered[place]), default=None)


def _common(span: Span, mentions: tuple[Span, ...]) -> int:
    """Return how many characters of ``span`` its best mention covers."""
    return max(
        max(0, min(span.end, other.end) - max(span.start, other.start)) for other in mentions
    )
