"""Which quoted words are worth asking about."""

import pytest

from coverage_app.analysis import Document, Span, compare
from quizzes.derivation.pieces import is_phrase, piece_doubt

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
        ("We reject this tunnel", ""),  # the headline speaks of it
        ("We is, is late for the tunnel", "Check who says so, and how it is spelled"),
        ("We have sold old lemonade glasses, cushions and curtains", ""),  # it tells enough
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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("She called it “[the worst road tunnel under a river]” on Monday.", True),
        ("She spoke of the “[worst tunnel under a river of the north]” on Monday.", True),
        ("She spoke to “[voters of color who want a tunnel]” on Monday.", True),
        ("She spoke of “[rules that shut the old river tunnel]” on Monday.", True),
        ("She spoke of “[the worst tunnel]” on Monday.", False),  # too little
        ("She spoke of “[the worst tunnel under their old river]” on Monday.", False),  # whose?
        ("She dug “[out of the old tunnel under a river]” on Monday.", False),
        ("She spoke of “[the old and tired tunnel rules]” of the town.", False),  # goes on
        ("She had “[shut the worst tunnel under a river]” on Monday.", False),
    ],
)
def test_a_long_phrase_with_its_noun_is_enough(sentence: str, expected: bool) -> None:
    text = sentence.replace("[", "").replace("]", "")
    [one] = compare((Document.from_text(text),)).documents

    assert is_phrase(one, Span(sentence.index("["), sentence.index("]") - 1)) is expected


def test_a_phrase_does_where_it_may() -> None:
    text = f"{HEADLINE}\n\nAnn Roe called it “the worst road tunnel under a river”. {LAST}"
    comparison = compare((Document.from_text(text),))
    [one] = comparison.documents
    piece = Span(text.index("the worst"), text.index("”"))

    found = [piece_doubt(comparison, one, piece, may_be_phrase=may) for may in (True, False)]

    assert found == ["", "Check what the words point to"]
