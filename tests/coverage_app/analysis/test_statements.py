"""The shortest part of a sentence that states a fact, shown as ⟦statement⟧."""

import pytest

from coverage_app.analysis.statements import statement_of
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
    # a verb that is not an attribution
    "The ferry company, North Lines, said ⟦it would refund the fare⟧.",
    "⟦It closed in the spring of last year, Ann Roe announced the sale and sat down.⟧",
    "⟦It closed in the spring of last year, and praised the old mayor.⟧",
    # words that may turn it round
    "⟦The mayor denied that the library would close for two years.⟧",
    "⟦The mayor did not say that the library would close for two years.⟧",
    # what was said comes last
    "⟦When pressed by her aides about the library, Ann Roe said simply, “Yes.”⟧",
    # nothing to take away
    "⟦The library closed in March, to the regret of many.⟧",
    "⟦Rain fell.⟧",
    # too little would be left
    "⟦The mayor said that it closed.⟧",
    # "said" that opens no clause
    "⟦The mayor said in a long speech at night it would close.⟧",
]


def plain(text: str) -> str:
    return text.replace("⟦", "").replace("⟧", "")


@pytest.mark.parametrize("expected", STATEMENTS)
def test_a_statement_goes_without_its_attribution(expected: str) -> None:
    one = annotated(plain(expected))

    span = statement_of(one, one.sentences[0])

    assert marked(one.document.text, [span], "⟦", "⟧") == expected
