"""Which quoted words are worth asking about."""

import pytest

from coverage_app.analysis import Document, Span, compare
from quizzes.derivation.pieces import piece_doubt

HEADLINE = "Council plans a tunnel under the river"
LAST = "The ferry was full. Bo Lind was on the ferry."


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        ("The tunnel will ruin the town", ""),
        ("We have lost the ferry for good", ""),
        ("We have sold 90 boats", ""),
        ("We have sold boats to Oslo", ""),
        ("We have sold some lemonade", "Check that it is worth asking"),
        ("We have waited a week", "Check that it is worth asking"),
        ("I would like to thank the tunnel team", "Check that it is worth asking"),
        ("The tunnel is closed until further notice", "Check that it is worth asking"),
        ("We will update the town on the tunnel", "Check that it is worth asking"),
        ("We have controls in place in the tunnel", "Check that it is worth asking"),
        ("We dont't want a tunnel under the river", "Check who says so, and how it is spelled"),
        ("It ruined the tunnel", "Check what the words point to"),
        ("The tunnel is safe but", "Check what is left before the words"),
    ],
)
def test_quoted_words_have_a_doubt_unless_they_tell_the_story(words: str, doubt: str) -> None:
    text = f"{HEADLINE}\n\n“{words} nobody knows,” Ann Roe said on Monday. {LAST}"
    comparison = compare(
        (Document.from_text(text, letter="A"), Document.from_text(LAST, letter="B"))
    )
    [one, _] = comparison.documents
    start = text.index(words)

    found = piece_doubt(comparison, one, Span(start, start + len(words.removesuffix(" but"))))

    assert found == doubt


def test_words_on_a_sign_are_nobodys() -> None:
    text = f"{HEADLINE}\n\nA sign at the ferry reads “The tunnel will ruin the town.” {LAST}"
    comparison = compare((Document.from_text(text),))
    [one] = comparison.documents
    start = text.index("The tunnel")

    found = piece_doubt(comparison, one, Span(start, start + len("The tunnel will ruin the town")))

    assert found == "Check who says so, and how it is spelled"
