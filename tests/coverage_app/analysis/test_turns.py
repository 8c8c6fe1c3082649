"""Turns: who has the word, in how many words, and how sure that is."""

import pytest

from coverage_app.analysis.annotation import annotate
from coverage_app.analysis.bearers import find_bearers
from coverage_app.analysis.documents import Document
from coverage_app.analysis.turns import Turn, find_turns


def turns(*texts: str, outlet: str = "") -> tuple[Turn, ...]:
    annotated = tuple(
        annotate(Document.from_text(text, letter=letter, outlet=outlet))
        for letter, text in zip("ABCD", texts, strict=False)
    )
    return find_turns(annotated, find_bearers(annotated))


def test_words_in_square_brackets_are_not_counted_as_said() -> None:
    quoted, told = turns("“We [the council] will not pay,” Mayor Ana Diaz said.")

    assert (quoted.who, quoted.words, quoted.is_quoted) == ("Ana Diaz", 4, True)
    assert (told.who, told.words, told.is_quoted) == ("Ana Diaz", 0, False)


def test_a_family_name_in_one_text_is_the_person_of_another() -> None:
    found = turns("Ana Diaz left.", "“We will not pay,” Diaz said.")

    assert {turn.who for turn in found} == {"Ana Diaz"}
    assert all(turn.is_named and turn.bearer for turn in found)


def test_a_family_name_that_two_people_have_stays_as_written() -> None:
    found = turns("Ana Diaz met Maria Diaz.", "“We will not pay,” Diaz said.")

    assert {turn.who for turn in found} == {"Diaz"}


def test_quoted_words_of_nobody_have_no_source() -> None:
    [turn] = turns("The “emergency budget” was passed on Monday.")

    assert (turn.who, turn.has_source, turn.is_sure) == ("", False, False)


def test_hearsay_of_nobody_has_a_source_without_a_name() -> None:
    text = "The bridge is believed to be unsafe."
    [turn] = turns(text)

    assert (turn.who, turn.has_source, turn.is_named) == ("", True, False)
    assert turn.written.slice(text) == "believed"


def test_the_own_reporter_of_an_outlet_is_nobody_else() -> None:
    text = "The bridge is closed, a Hill Post reporter said."

    assert turns(text, outlet="Hill Post") == ()
    assert len(turns(text, outlet="Lake News")) == 1


@pytest.mark.parametrize(
    ("text", "who", "is_sure"),
    [
        ("The bridge is closed, Mayor Ana Diaz said.", "Ana Diaz", True),
        ("Mayor Ana Diaz left. She said the bridge is closed.", "Ana Diaz", True),
        ("Peru closed the bridge. It said rain was coming.", "Peru", False),
        ("She said the bridge is closed.", "She", False),
        ("Officials said the bridge is closed.", "Officials", True),
        ("The bridge is closed, local officials said.", "local officials", True),
        ("The bridge is closed, officials said.", "officials", True),
    ],
)
def test_a_source_is_sure_unless_it_may_be_somebody_else(
    text: str, who: str, is_sure: bool
) -> None:
    assert [(turn.who, turn.is_sure) for turn in turns(text)] == [(who, is_sure)]


def test_a_single_word_with_a_capital_may_be_a_name() -> None:
    found = turns("Both Lima and Ulmia have issued a warning.")

    assert [(turn.who, turn.is_named, turn.is_sure) for turn in found] == [
        ("Peru", True, True),
        ("Ulmia", False, False),
    ]
