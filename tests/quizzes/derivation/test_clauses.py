"""Whether a clause that is asked about is a statement, and understood by itself."""

import pytest

from coverage_app.analysis import Span
from quizzes.derivation.clauses import clause_doubt, is_statement
from tests.coverage_app.analysis.compared import compared


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("[Ana Diaz sold the tower in May].", True),
        ("[Ana Diaz sold the tower in May], Bo Lind said.", True),
        ("“[Ana Diaz sold the tower in May],” Bo Lind said.", False),  # a quote
        ("“It was late,” [Ana Diaz wrote in a letter to the town].", False),  # who says so
        ("It was late, [Ana Diaz wrote in a letter to the town].", False),
        ("Bo Lind contended that [Ana Diaz sold the tower and blamed her].", False),  # who blamed?
        ("[Ana Diaz had an odd plan]: to sell the tower.", False),
        ("[Ana Diaz sold the tower] – and the bridge.", False),
        ("[Ana Diaz issued the following statement].", False),
        ("[14 Ana Diaz sold the tower in May].", False),  # a number of a picture
        ("[Ana Diaz sold the tower in May]?", False),
    ],
)
def test_a_statement_is_whole_and_the_text_s_own(sentence: str, expected: bool) -> None:
    text = sentence.replace("[", "").replace("]", "")
    [one] = compared(text).documents
    claim = Span(sentence.index("["), sentence.index("]") - 1)

    assert is_statement(one, one.sentences[0], claim) is expected


@pytest.mark.parametrize(
    ("other", "doubt"),
    [
        ("The road was shut.", "Check what it points to"),
        ("The tower was old.", ""),  # all texts speak of it
    ],
)
def test_what_all_texts_speak_of_is_understood(other: str, doubt: str) -> None:
    text = "The tower was sold for $5 million."
    comparison = compared(text, other)

    found = clause_doubt(comparison, comparison.documents[0], Span(0, len(text) - 1))

    assert found == doubt


def test_the_same_time_is_not_understood_without_the_sentence_before() -> None:
    text = "Over the same time the price of the tower fell by $5 million."
    comparison = compared(text, "The tower and its price were high for some time.")

    found = clause_doubt(comparison, comparison.documents[0], Span(0, len(text) - 1))

    assert found == "Check what it points to"
