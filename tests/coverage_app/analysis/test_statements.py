"""The shortest part of a sentence that states a fact, shown as ⟦statement⟧."""

import pytest

from coverage_app.analysis.statements import clause_around, statement_of
from tests.coverage_app.analysis.compared import annotated
from tests.notation import marked

STATEMENTS = [
    "The mayor said on Monday that ⟦the library would close for two years⟧.",
    "Ann Roe confirmed that ⟦the library would close for two years⟧.",
    "The mayor also said ⟦the library would close for two years⟧.",
    "⟦The library would close for two years⟧, the mayor said.",
    "⟦The library would close for two years⟧, said mayor Ann Roe in her office.",
    "“⟦It will close for two long years⟧,” mayor Ann Roe said.",
    "Secretary of State Ann Roe confirmed on Monday that ⟦the library would close at once⟧.",
    # nothing to take away
    "⟦The library closed in March, to the regret of many.⟧",
    "⟦Rain fell.⟧",
    # too little would be left
    "⟦The mayor said that it closed.⟧",
    # "said" that opens no clause
    "⟦The mayor said in a long speech at night it would close.⟧",
]
CLAUSES = [
    "Hours later, ⟦the ship sailed 86 miles along the coast⟧, witnesses told reporters.",
    "⟦The ship sailed 86 miles⟧ – a record – along the coast.",
    "It was told by many who stood there ⟦all day that the ship had sailed 86 miles⟧ of.",
]


def plain(text: str) -> str:
    return text.replace("⟦", "").replace("⟧", "")


@pytest.mark.parametrize("expected", STATEMENTS)
def test_a_statement_goes_without_its_attribution(expected: str) -> None:
    one = annotated(plain(expected))

    span = statement_of(one, one.sentences[0])

    assert marked(one.document.text, [span], "⟦", "⟧") == expected


@pytest.mark.parametrize("expected", CLAUSES)
def test_a_clause_tells_what_a_figure_is_about(expected: str) -> None:
    one = annotated(plain(expected))

    span = clause_around(one, one.sentences[0], one.figures[0].span)

    assert marked(one.document.text, [span], "⟦", "⟧") == expected
