"""Figures that count something."""

import pytest

from quizzes.derivation.counts import read_counts
from tests.coverage_app.analysis.compared import compared


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The flood closed 90 old schools.", ["90 old schools (A1)"]),
        ("The flood covered 460 square miles.", ["460 square miles (A1)"]),
        ("It cost 1.5 million workers a day.", ["1.5 million workers a day (A1)"]),
        ("The flood closed four schools.", []),
        ("The flood closed 90 to 100 schools.", []),
        ("The flood cost $90.", []),
        ("Ninety is a lot.", []),
        ("The 2020 candidates spoke.", []),
        ("He took a 35-word oath.", []),
    ],
)
def test_counts_have_a_number_and_a_thing(text: str, counted: list[str]) -> None:
    counts = read_counts(compared(text, "It rained."))

    assert [f"{it.number} {it.thing} ({it.ref})" for it in counts] == counted


def test_a_headline_is_no_sentence() -> None:
    page = "Flood closes 90 schools\n\nIt rained all week in the north of the old country.\n\n"
    headline, body = read_counts(compared(f"{page}The flood closed 90 schools in the north."))

    assert (headline.sentence, headline.ref) == (None, "headline of text A")
    assert body.ref == "A2"
