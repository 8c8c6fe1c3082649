"""What is read once while items are derived, and anew each time otherwise."""

from coverage_app.analysis import Comparison
from quizzes.derivation.once import read_once, reading_once
from tests.coverage_app.analysis.compared import compared

asked: list[Comparison] = []


@read_once
def letters(comparison: Comparison) -> str:
    asked.append(comparison)
    return "".join(one.document.letter for one in comparison.documents)


def test_a_comparison_is_read_once_in_a_block() -> None:
    asked.clear()
    one, other = compared("It rained."), compared("It rained.", "It snowed.")

    with reading_once():
        read = [letters(one), letters(one), letters(other)]

    assert read == ["A", "A", "AB"]
    assert [it is one for it in asked] == [True, False]


def test_it_is_read_anew_in_another_block_and_outside() -> None:
    asked.clear()
    one = compared("It rained.")

    for _ in range(2):
        with reading_once():
            letters(one)
    letters(one)

    assert len(asked) == 3
