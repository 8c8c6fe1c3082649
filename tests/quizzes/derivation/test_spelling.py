"""Which words look misspelled."""

import pytest

from coverage_app.analysis import Span
from quizzes.derivation.spelling import is_garbled
from tests.coverage_app.analysis.compared import compared


@pytest.mark.parametrize(
    ("said", "other", "expected"),
    [
        ("The government shut it", "It rained.", False),
        ("The govxernment shut it", "It rained.", True),
        ("The presxident shut it", "It rained.", True),
        ("The head inthe house shut it", "It rained.", True),
        ("The Govxernment shut it", "It rained.", False),  # it may be a name
        ("The govxernment shut it", "A govxernment fell. The govxernment shut it.", False),
        ("The govxernment shut it", "The govxernment shut it.", True),  # copied with its slip
        ("We are us", "It rained.", False),
    ],
)
def test_a_slip_is_one_letter_from_a_word_and_stands_alone(
    said: str, other: str, expected: bool
) -> None:
    comparison = compared(f"“{said},” Ana Diaz said.", other)
    one = comparison.documents[0]

    assert is_garbled(comparison, one, Span(1, 1 + len(said))) is expected
