"""What to look at where two texts tell one fact differently."""

import pytest

from coverage_app.analysis import Comparison
from tests.coverage_app.analysis.compared import compared

TABLE = [
    # one figure, held for less sure
    (
        "The flood closed 90 schools in the north.",
        "The flood closed about 90 schools in the north.",
        [("hedge", "90", "about 90")],
    ),
    # other words, words that only one has
    (
        "The council voted to close the old library.",
        "The council voted to shut the old library.",
        [("words", "close", "shut")],
    ),
    (
        "The council voted to close the old library.",
        "The council voted to close the library.",
        [("words", "old")],
    ),
    # another value for the same thing
    (
        "The flood closed 90 schools in the north on Monday.",
        "The flood closed 85 schools in the north on Monday.",
        [("value", "90", "85")],
    ),
    # values of different things
    (
        "The flood closed 90 schools in the north on Monday.",
        "The flood closed 85 bridges in the north on Monday.",
        [("words", "90 schools", "85 bridges")],
    ),
    # more or less sure, by others
    (
        "Ann Roe confirmed that the council would close the old library.",
        "Ann Roe and Bob Dale believe that the council would close the old library.",
        [
            ("certainty", "confirmed", "believe"),
            ("source", "Ann Roe", "Ann Roe", "Bob Dale"),
            ("words", "confirmed", "and Bob Dale believe"),
        ],
    ),
    # quotation marks in one text only
    (
        "Ann Roe said the town “will rebuild the old bridge this year”.",
        "The town will rebuild its old bridge over the river this year, as many had hoped.",
        [
            ("source", "Ann Roe"),
            (
                "quoted",
                "“will rebuild the old bridge this year”",
                "will rebuild its old bridge over the river this year",
            ),
        ],
    ),
    # words that an outlet put in
    (
        "“Roe [the mayor] had no other choice in June,” Bob Dale said.",
        "“Roe had no other choice in June,” Bob Dale said.",
        [("inserted", "the mayor")],
    ),
    # nothing
    (
        "The council voted to close the old library.",
        "The council voted to close the old library!",
        [],
    ),
]


@pytest.mark.parametrize(("left", "right", "expected"), TABLE)
def test_contrasts_point_at_the_words_on_both_sides(
    left: str, right: str, expected: list[tuple[str, ...]]
) -> None:
    texts = {"A": left, "B": right}

    (fact,) = [fact for fact in compared(left, right).facts if not fact.is_detail]

    assert [
        (one.kind.value, *(place.span.slice(texts[place.letter]) for place in one.places))
        for one in fact.contrasts
    ] == expected


def kinds(comparison: Comparison) -> list[list[str]]:
    return [
        [contrast.kind.value for contrast in fact.contrasts]
        for fact in comparison.facts
        if not fact.is_detail
    ]


def test_a_quote_told_without_marks_is_a_contrast_of_its_own_fact_alone() -> None:
    flood = "The flood closed ninety schools in the north."
    quoted = "Ann Roe said the town “will rebuild the old bridge this year”."
    told = "Ann Roe said the town will rebuild its old bridge this year."

    comparison = compared(f"{flood} {quoted}", f"{flood} {told}", flood)

    assert kinds(comparison) == [[], ["quoted", "words"]]


def test_an_outlet_that_names_itself_names_no_source() -> None:
    closed = "the council voted to close the old library by the river."

    comparison = compared(
        f"The Herald has learned that {closed}",
        f"Ann Roe confirmed that {closed}",
        outlets=("Herald", ""),
    )

    assert kinds(comparison) == [["words"]]


def test_a_value_that_the_other_text_gives_elsewhere_is_no_other_value() -> None:
    flood = "The flood closed 90 schools in the north on Monday."
    part = "The flood closed 20 schools in the north on Monday."

    comparison = compared(f"{flood} Of these 20 schools were new.", part)

    (shared,) = [fact for fact in comparison.facts if len(fact.letters) == 2]
    assert [contrast.kind.value for contrast in shared.contrasts] == ["words"]
