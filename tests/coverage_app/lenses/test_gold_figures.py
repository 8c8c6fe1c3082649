"""Figures of the sample story as the lens shows them, beside the hand-made reference."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.figures import FigureRow, FiguresLens, figures_lens
from coverage_app.models import Story
from tests.coverage_app.lenses.gold import by_id, gold, needs_gold, ref_of

pytestmark = [pytest.mark.django_db, needs_gold]
Shown = tuple[str, str]


@pytest.fixture
def lens(sample_story: Story) -> FiguresLens:
    lens = figures_lens(sample_story, comparison_of(sample_story))
    assert lens is not None
    return lens


def marked(row: FigureRow, label: str) -> list[Shown]:
    return [
        (excerpt.ref, segment.text)
        for cell in row.cells
        for excerpt in cell.excerpts
        for segment in excerpt.segments
        if label in segment.labels
    ]


def figures(row: FigureRow) -> frozenset[Shown]:
    return frozenset(marked(row, "figure"))


def expected(identifier: str) -> Shown:
    entry = by_id("figures")[identifier]
    return ref_of(entry["sentence"]), entry["surface"]


def required() -> list[str]:
    return [name for name, entry in by_id("figures").items() if not entry.get("optional")]


def test_every_figure_of_the_reference_is_shown_and_no_other(lens: FiguresLens) -> None:
    shown = sorted(figure for row in lens.rows for figure in figures(row))

    assert shown == sorted(expected(name) for name in required())


def test_the_words_that_make_a_figure_inexact_are_marked(lens: FiguresLens) -> None:
    shown = sorted(hedge for row in lens.rows for hedge in marked(row, "hedge"))

    assert shown == sorted(
        (ref_of(entry["sentence"]), entry["bound_word"])
        for entry in by_id("figures").values()
        if "bound_word" in entry
    )


def test_a_row_in_several_texts_is_what_the_reference_pairs(lens: FiguresLens) -> None:
    shown = {figures(row) for row in lens.rows if row.kind != "only"}

    pairs = [{expected(name) for name in (*it["a"], *it["b"])} for it in gold()["figure_pairs"]]
    joined: list[set[Shown]] = []
    for pair in pairs:
        apart = [group for group in joined if group.isdisjoint(pair)]
        meeting = [group for group in joined if not group.isdisjoint(pair)]
        joined = [*apart, pair.union(*meeting)]
    assert shown == {frozenset(group) for group in joined}


@pytest.mark.parametrize("letter", ["A", "B"])
def test_what_only_one_text_gives_is_said_to_be_in_no_other(lens: FiguresLens, letter: str) -> None:
    shown = {
        figure
        for row in lens.rows
        if row.kind == "only" and not row.unsure
        for figure in figures(row)
        if figure[0].startswith(letter)
    }

    names = set(gold()["figures_only"][letter]).intersection(required())
    assert shown == {expected(name) for name in names}


def test_nothing_of_the_sample_is_told_with_another_number_or_left_in_doubt(
    lens: FiguresLens,
) -> None:
    assert [row.amounts for row in lens.rows if row.kind == "differs" or row.unsure] == []


def test_the_sum_of_the_reference_is_worked_out(lens: FiguresLens) -> None:
    (check,) = gold()["cross_checks"]
    (found,) = lens.sums

    assert f"{found.share} of {found.base} = {found.result}" == check["claim"]
    assert expected(check["figures"][2])[0] in found.matches
