"""Where a sentence is cut into clauses, and a clause into phrases."""

import pytest

from coverage_app.analysis.searching.clauses import has_verb, split_clauses, split_phrases
from coverage_app.analysis.spans import Span
from tests.notation import bracketed

CLAUSES = [
    # marks
    "[The bridge], [built in 1911], [closed].",
    "[The bridge] – [built in 1911] – [closed].",
    "[The bridge] ([it leaks]) [closed].",
    "[The flood took 10,000 homes…] [and then it went].",
    "[He warned]: [“the river will rise,”] [she wrote].",
    # words that open a clause
    "[The bridge closed] [because the river rose].",
    "[The mayor said] [that the bridge] [which she built was closed].",
    "[The river rose] [and took the bridge].",
    "[The river rose] [but not the lake].",
    "[The river fell] [and that was all].",
    # words that do not
    "[Rain and wind took the bridge].",
    "[Half of that bridge has since gone].",
    # a quotation after a verb of speech
    "[The mayor said] [“we will stay” and left].",
]


@pytest.mark.parametrize("marked", CLAUSES)
def test_a_sentence_is_cut_into_clauses(marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")

    clauses = split_clauses(text, Span(0, len(text)))

    assert bracketed(text, clauses) == marked


@pytest.mark.parametrize(
    "marked",
    [
        "[it sailed] [for nine days] [in the direction of the cape]",
        "[the height of the tower]",
        "[he stood] [“at the gate]",
    ],
)
def test_a_clause_is_cut_before_its_prepositions_but_for_of(marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")

    phrases = split_phrases(text, Span(0, len(text)))

    assert bracketed(text, phrases) == marked


@pytest.mark.parametrize(
    ("clause", "states"),
    [
        ("the river rose", True),
        ("which will close", True),
        ("closing two schools", True),
        ("first confirmed by the mayor", True),
        ("the old bridge", False),
        ("on the evening of the feast", False),
        ("", False),
    ],
)
def test_a_clause_states_something_when_it_has_a_verb(clause: str, *, states: bool) -> None:
    assert has_verb(clause, Span(0, len(clause))) is states
