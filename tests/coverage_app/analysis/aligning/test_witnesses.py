"""What sentences have in common beside alike words, as pairs of their numbers."""

from itertools import product

from coverage_app.analysis.aligning.figure_pairs import pair_figures
from coverage_app.analysis.aligning.quote_pairs import pair_quotes
from coverage_app.analysis.aligning.sayings import read_sayings
from coverage_app.analysis.aligning.witnesses import Witnesses, find_witnesses
from tests.coverage_app.analysis.compared import annotated


def witnesses(left: str, right: str) -> Witnesses:
    one, other = read_sayings(annotated(left)), read_sayings(annotated(right, letter="B"))
    figures = pair_figures(one.annotated, other.annotated)
    pairs = set(product(range(1, 3), range(1, 3)))
    return find_witnesses(one, other, figures, pair_quotes(one, other), pairs)


def test_one_person_who_gives_one_telling_figure_speaks_in_both() -> None:
    found = witnesses(
        "Rain fell. “Ninety buses are a joke,” Ann Roe said.",
        "Ann Roe said that 90 buses “would not do.” Bob Dale has 90 buses.",
    )

    assert found.figures == {(2, 1), (2, 2)}
    assert found.speakers == {(2, 1)}
    assert found.spoken == {(2, 1)}


def test_small_figures_and_ages_prove_nothing() -> None:
    found = witnesses("Ann Roe, 41, has two dogs.", "Ann Roe, 41, saw two men.")

    assert found.figures == frozenset()


def test_quotes_are_in_common_as_versions_and_as_parts() -> None:
    found = witnesses(
        "“We will rebuild the old bridge before the winter,” Ann Roe said. Snow fell on a hill.",
        "Ann Roe called it “the old bridge.” “We will rebuild the old bridge,” Ann Roe said.",
    )

    assert found.quotes == {(1, 1), (1, 2)}


def test_parts_of_other_speakers_quotes_and_titles_are_not_in_common() -> None:
    left = "“We will rebuild the old bridge before the winter,” Ann Roe said."

    assert witnesses(left, "Bob Dale called it “the old bridge.”").quotes == frozenset()
    assert witnesses(left, "Ann Roe wants it done “before the.”").quotes == frozenset()
    assert witnesses("The song “Old Bridge” won.", "The “Old Bridge” won.").quotes == frozenset()


def test_people_go_by_their_last_names() -> None:
    found = witnesses(
        "Mayor Ann Roe met farmers in Norway. Bob Dale slept.",
        "Oslo thanked Ann Roe. Snow fell.",
    )

    assert found.names == {(1, 1)}
    assert found.strangers == {(2, 1)}
