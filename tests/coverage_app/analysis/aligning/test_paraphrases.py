"""What one text quotes and another tells without marks, shown as ⟦words⟧ of the other text."""

import pytest

from coverage_app.analysis.aligning.differences import DifferenceKind
from coverage_app.analysis.aligning.paraphrases import find_paraphrases
from coverage_app.analysis.aligning.sayings import read_sayings
from tests.coverage_app.analysis.compared import annotated
from tests.notation import marked

QUOTING = "Ann Roe said the town would “fully support[s] the use of frontline nurses in schools.”"
TABLE = [
    "Ann Roe said it ⟦fully supports the use of front line nurses in schools⟧ this year.",
    "In June, she said, it would ⟦fully support any use of frontline nurses in its schools⟧.",
    # words in marks are no paraphrase
    "Ann Roe said it “fully supports the use of frontline nurses in schools.”",
    "It ⟦fully supports the use of nurses⟧ “in schools,” Ann Roe said.",
    # a few of the words, and all of them strewn over a long sentence
    "Ann Roe said nurses are in use.",
    "The use of pens, which Ann Roe thinks that the town fully trusts all its old and new pupils to"
    " hold, is taught by many nurses, who support it on the frontline, and in several schools.",
]


def plain(text: str) -> str:
    return text.replace("⟦", "").replace("⟧", "")


@pytest.mark.parametrize("text", TABLE)
def test_a_paraphrase_reaches_from_the_first_to_the_last_word_in_common(text: str) -> None:
    other = read_sayings(annotated(plain(text), letter="B"))

    found = find_paraphrases(read_sayings(annotated(QUOTING)), other, frozenset({(1, 1)}))

    assert marked(plain(text), [one.span for one in found], "⟦", "⟧") == text


def test_words_without_content_belong_to_a_paraphrase_when_they_are_near() -> None:
    quoting = read_sayings(annotated("“We will rebuild it for all of them,” Ann Roe said."))
    text = "They think that it is late, but they ⟦will soon rebuild it, she said, for all of them⟧."
    other = read_sayings(annotated(plain(text), letter="B"))

    (found,) = find_paraphrases(quoting, other, frozenset({(1, 1)}))

    assert marked(plain(text), [found.span], "⟦", "⟧") == text


def test_a_paraphrase_tells_how_it_differs_from_the_quote() -> None:
    other = read_sayings(annotated(plain(TABLE[0]), letter="B"))

    (found,) = find_paraphrases(read_sayings(annotated(QUOTING)), other, frozenset({(1, 1)}))

    assert found.letters == "AB"
    assert [one.kind for one in found.differences] == [
        DifferenceKind.EDITORIAL,
        DifferenceKind.SPELLING,
    ]


def test_sentences_that_are_not_aligned_hold_no_paraphrase() -> None:
    other = read_sayings(annotated(plain(TABLE[0]), letter="B"))

    assert find_paraphrases(read_sayings(annotated(QUOTING)), other, frozenset({(1, 2)})) == ()


def test_a_short_quote_is_not_looked_for() -> None:
    one = read_sayings(annotated("Ann Roe spoke of “frontline nurses in schools.”"))
    other = read_sayings(annotated("Ann Roe praised frontline nurses in schools.", letter="B"))

    assert find_paraphrases(one, other, frozenset({(1, 1)})) == ()
