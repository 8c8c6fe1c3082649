"""Figures: which stand in one row, what is said of them, and how sure an absence is."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.figures import FigureCell, FigureRow, FiguresLens, figures_lens
from tests.coverage_app.lenses.stories import story_of

pytestmark = pytest.mark.django_db


def lens_of(*texts: str, show: str = "") -> FiguresLens:
    story = story_of(*texts)
    lens = figures_lens(story, comparison_of(story), show=show)
    assert lens is not None
    return lens


def cell_of(cell: FigureCell) -> str:
    if cell.excerpts:
        return " ".join(cell.refs)
    return f"check {' '.join(cell.checks)}".strip() if cell.is_unsure else "-"


def row_of(row: FigureRow) -> str:
    amounts = " / ".join(map(str, row.amounts))
    return f"{amounts} {row.counted}: {' | '.join(map(cell_of, row.cells))}"


def rows(*texts: str) -> list[str]:
    return [row_of(row) for row in lens_of(*texts).rows]


def test_a_figure_of_both_texts_has_one_row() -> None:
    assert rows("The flood closed 90 schools.", "Ninety schools were closed. Rain fell.") == [
        "90 schools: A1 | B1"
    ]


def test_figures_of_several_texts_come_before_those_of_one() -> None:
    first = "Rain fell for 86 minutes. The flood closed 90 schools."

    assert rows(first, "The flood closed 90 schools.") == [
        "90 schools: A2 | B1",
        "86 minutes Length of time: A1 | -",
    ]


def test_a_text_that_repeats_a_figure_has_it_in_one_row() -> None:
    text = "It cost $400. The mayor said that $400 was too much. It was $400, he said."

    assert rows(text, "Rain fell.") == ["$400 Money: A1 A2 A3 | -"]


def test_a_small_number_is_repeated_only_for_the_same_thing() -> None:
    text = "Two dogs ran. Two cats ran. The two dogs barked. Two ran on."

    assert rows(text, "Rain fell.") == [
        "2 dogs: A1 A3 | -",
        "2 cats: A2 | -",
        "2 Not said next to the number: A4 | -",
    ]


def test_small_numbers_of_people_of_different_kinds_stay_apart() -> None:
    assert rows("Two players left.", "Two passengers came.") == [
        "2 players: A1 | check B1",
        "2 passengers: check A1 | B1",
    ]


def test_a_number_without_a_noun_does_not_join_what_different_nouns_keep_apart() -> None:
    found = rows("It closed 90 schools. It hit 90 farms.", "In all there were ninety.")

    assert found == [
        "90 schools: A1 | check B1",
        "90 farms: A2 | check B1",
        "90 Not said next to the number: check A1 A2 | B1",
    ]


def test_a_number_without_a_noun_goes_where_its_partners_are() -> None:
    found = rows("It closed 90 schools.", "In all there were ninety.", "There were ninety.")

    assert found == ["90 schools: A1 | B1 | C1"]


def test_two_numbers_without_a_noun_share_a_row() -> None:
    assert rows("It cost $90.", "The price was $90.") == ["$90 Money: A1 | B1"]


def test_different_numbers_for_one_thing_are_told_apart_and_put_as_a_question() -> None:
    (row,) = lens_of(
        "The storm closed 12 schools in the old town on Monday.",
        "The storm closed 15 schools in the old town on Monday.",
    ).rows

    assert row_of(row) == "12 / 15 schools: A1 | B1"
    assert row.kind == "differs"
    assert row.notes == (
        "Do these numbers count the same thing, at the same time? Read both sentences and decide.",
    )


def test_a_text_that_gives_both_numbers_does_not_differ() -> None:
    found = lens_of(
        "The storm closed 12 schools in the old town on Monday.",
        "The storm closed 15 schools in the old town on Monday. Later 12 farms burned.",
    ).rows

    assert [row_of(row) for row in found] == [
        "12 schools: A1 | check B2 B1",
        "15 schools: check A1 | B1",
        "12 farms: check A1 | B2",
    ]


def test_another_value_in_a_sentence_that_tells_something_else_is_to_be_checked() -> None:
    found = rows(
        "The storm closed 12 schools in the town.",
        "Rain fell. A teacher said that in the town 15 schools were shut and damaged.",
    )

    assert found == ["12 schools: A1 | check B2", "15 schools: check A1 | B2"]


def test_a_number_that_stands_only_in_a_name_leaves_a_doubt_without_a_sentence() -> None:
    found = rows("The flood closed 737 schools.", "A Boeing 737 landed.")

    assert found == ["737 schools: A1 | check"]


def test_other_units_that_agree_are_worked_out() -> None:
    (row,) = lens_of("The tunnel is 10 km long.", "The tunnel is six miles long.").rows

    assert row_of(row) == "10 km / 6 miles Length or distance: A1 | B1"
    assert row.notes == ("Other units, one value: 10 km are 6.21 miles.",)


def test_a_conversion_in_brackets_is_part_of_its_figure() -> None:
    (row,) = lens_of("The tunnel is 10 km (six miles) long.", "The tunnel is six miles long.").rows

    segments = row.cells[0].excerpts[0].segments
    assert [segment.text for segment in segments if segment.labels] == ["10 km", "six miles"]


def test_people_and_things_of_one_number_are_no_conversion() -> None:
    (row,) = lens_of("The storm killed 90 people.", "The storm killed 90.").rows

    assert row.notes == ()


@pytest.mark.parametrize(
    ("left", "right", "note"),
    [
        (
            "About 90 schools were closed.",
            "90 schools were closed.",
            "A says “about”. In B no such word goes with the number.",
        ),
        (
            "About 90 schools were closed.",
            "Some 90 schools were closed.",
            "A says “about”. B says “some”.",
        ),
    ],
)
def test_hedges_of_one_figure_are_set_side_by_side(left: str, right: str, note: str) -> None:
    (row,) = lens_of(left, right).rows

    assert row.notes == (note,)


def test_a_figure_without_a_hedge_anywhere_needs_no_note() -> None:
    (row,) = lens_of("90 schools were closed.", "90 schools were closed.").rows

    assert row.notes == ()


def test_a_rate_and_a_share_say_what_they_are_of() -> None:
    found = rows("It takes 90 patients a day. It has 30% of the patients.", "Rain fell.")

    assert found == ["90 patients per day: A1 | -", "30% of patients: A2 | -"]


def test_people_are_counted_where_only_an_earlier_number_says_so() -> None:
    found = rows("It sent 5,000 soldiers. Now 5,000 wait.", "Rain fell.")

    assert found == ["5,000 soldiers: A1 A2 | -"]


def test_an_excerpt_is_cut_in_a_long_sentence_and_marks_figure_and_hedge() -> None:
    before = "Because the river had risen for many days and nights in the valley,"
    after = "and the mayor said that nobody could tell when they would open again."
    (row,) = lens_of(f"{before} about 90 schools were closed {after}", "Rain fell.").rows

    (excerpt,) = row.cells[0].excerpts
    assert "".join(segment.text for segment in excerpt.segments) == (
        "many days and nights in the valley, about 90 schools were closed and the mayor said that"
    )
    assert [(s.text, sorted(s.labels)) for s in excerpt.segments if s.labels] == [
        ("about", ["hedge"]),
        ("90", ["figure"]),
    ]
    assert (excerpt.is_cut_before, excerpt.is_cut_after) == (True, True)


def test_an_excerpt_of_a_short_sentence_is_the_sentence_and_names_the_source() -> None:
    (row,) = lens_of("Mayor Ana Diaz said that 90 schools were closed.", "Rain fell.").rows

    (excerpt,) = row.cells[0].excerpts
    assert (excerpt.is_cut_before, excerpt.is_cut_after) == (False, False)
    assert excerpt.sources == ("Ana Diaz",)


def test_a_figure_of_the_headline_is_named_after_it() -> None:
    text = (
        "Flood closes 90 schools in the valley\n\n"
        "The river rose on Monday after a week of rain. Firefighters carried families away.\n\n"
        "The mayor closed both of the bridges in the valley on Tuesday."
    )

    (row,) = lens_of(text, "Rain fell.").rows

    assert row.cells[0].refs == ("A0",)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("The flight took 86 minutes.", "86 minutes"),
        ("It was an 86-minute flight.", "86 minutes"),
        ("It was a six-foot wall.", "6 feet"),
        ("It is 40m deep.", "40 m"),
        ("It rose by 80%.", "80%"),
        ("It rose by 80 percent.", "80 percent"),
        ("It cost $4.5 million.", "$4.5 million"),
        ("Ten thousand people came.", "10,000"),
        ("Dozens of people came.", "Dozens"),
        ("Half of the town came.", "Half"),
        ("The girl, 9, ran.", "9 years old"),
        ("The one-year-old ran.", "1 year old"),
        ("It took 2.5 hours.", "2.5 hours"),
        ("It is two and a half hours long.", "2.5 hours"),
    ],
)
def test_an_amount_is_written_short(text: str, amount: str) -> None:
    (row,) = lens_of(text, "Rain fell.").rows

    assert [str(one) for one in row.amounts] == [amount]


def test_chips_count_and_filter_rows() -> None:
    texts = ("It closed 90 schools. Rain fell for 86 minutes.", "It closed 90 schools.")

    lens = lens_of(*texts, show="only")

    assert [(chip.label, chip.count, chip.is_chosen) for chip in lens.chips] == [
        ("All", 2, False),
        ("In several texts", 1, False),
        ("Only in one text", 1, True),
    ]
    assert [row_of(row) for row in lens.rows] == ["86 minutes Length of time: A2 | -"]


def test_rows_to_check_can_be_asked_for_whatever_else_they_are() -> None:
    lens = lens_of("Two players left.", "Two passengers came.", show="check")

    assert [row.kind for row in lens.rows] == ["only", "only"]


def test_of_many_texts_each_shows_one_excerpt_and_names_the_other_sentences() -> None:
    lens = lens_of(*["It cost $400. They paid $400."] * 4)

    assert lens.is_stacked
    cell = lens.rows[0].cells[0]
    assert (len(cell.excerpts), cell.more) == (1, ("A2",))
    assert cell.refs == ("A1", "A2")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "It sent 5,000 soldiers, and 80% of that force is here.",
            ["A: 80% of 5,000 = 4,000, A1, in B1"],
        ),
        (
            "It sent 5,000 soldiers. Now 80 percent of them are here.",
            ["A: 80 percent of 5,000 = 4,000, A2 A1, in B1"],
        ),
        ("It has 80% of the 5,000 soldiers.", ["A: 80% of 5,000 = 4,000, A1, in B1"]),
        ("It has 81% of the 5,000 soldiers.", ["A: 81% of 5,000 = 4,050, A1, in "]),
        ("It sent 5,000 soldiers and 30 cooks, and 80% of them are here.", []),
        ("It sent soldiers. Now 80% of them are here.", []),
        ("It sent 5,000 soldiers. Now 80% of the town is here.", []),
    ],
)
def test_a_share_is_worked_out_where_its_base_is_beyond_doubt(text: str, claims: list[str]) -> None:
    sums = lens_of(text, "Now 4,000 soldiers are here.").sums

    assert [
        f"{one.letter}: {one.share} of {one.base} = {one.result}, {' '.join(one.refs)}, "
        f"in {' '.join(one.matches)}"
        for one in sums
    ] == claims


def test_texts_without_a_figure_have_no_rows() -> None:
    lens = lens_of("Rain fell.", "Dogs ran.")

    assert (lens.rows, lens.figure_count) == ((), 0)
