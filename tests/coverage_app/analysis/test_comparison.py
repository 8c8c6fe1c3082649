"""Each fact: in the same words, told differently, or only here; and how sure we are."""

from dataclasses import replace

import pytest

from coverage_app.analysis import (
    Comparison,
    Document,
    Presence,
    Span,
    compare,
    find_outsiders,
)
from tests.coverage_app.analysis.compared import compared

VOTE = "The council voted seven to two to close the old library."
FLIGHT = "It launched its longest ballistic missile for 86 minutes over 620 miles."
SHORT_FLIGHT = "It launched its longest ballistic missile."


def told(comparison: Comparison) -> list[tuple[str, str, str]]:
    texts = {one.document.letter: one.document.text for one in comparison.documents}
    return [
        (fact.status.value, fact.letters, fact.statement.slice(texts[fact.sentences[0].letter]))
        for fact in comparison.facts
    ]


def test_facts_are_shared_told_differently_or_only_in_one_text() -> None:
    rain, snow = "Rain fell on the square.", "An appeal is expected."
    changed = "“We had no choice at all,” Ann Roe said."

    comparison = compared(
        f"{VOTE} {rain} “We had no choice,” Ann Roe said.", f"{VOTE} {changed} {snow}"
    )

    assert told(comparison) == [
        ("same", "AB", VOTE),
        ("only", "A", rain),
        ("differs", "AB", "“We had no choice,” Ann Roe said."),
        ("only", "B", snow),
    ]


def test_words_in_editorial_brackets_do_not_make_a_difference() -> None:
    comparison = compared(
        "“[Mayor Ann] Roe had no other choice in June,” Bob Dale said.",
        "“Roe had no other choice in June,” Bob Dale said.",
    )

    assert [fact.status.value for fact in comparison.facts] == ["same"]


def test_figures_that_only_one_text_has_are_a_fact_inside_a_shared_one() -> None:
    comparison = compared(FLIGHT, SHORT_FLIGHT)

    assert told(comparison) == [
        ("differs", "AB", FLIGHT),
        ("only", "A", "86 minutes"),
        ("only", "A", "over 620 miles"),
    ]


def test_a_detail_is_in_doubt_when_the_other_text_has_its_number() -> None:
    comparison = compared(FLIGHT, f"{SHORT_FLIGHT} There were 86 guests.")

    minutes, miles = [fact for fact in comparison.facts if fact.figure]

    assert (minutes.is_sure, miles.is_sure) == (False, True)
    assert [absence.nearest.ref for absence in minutes.absences if absence.nearest] == ["B1"]


def test_absence_tells_how_much_was_searched() -> None:
    comparison = compared(VOTE, "Rain fell. It was late. Dogs ran.")

    (absence,) = comparison.facts[0].absences

    assert (absence.letter, absence.searched, absence.is_sure) == ("B", 3, True)


def test_a_fact_of_some_texts_is_absent_from_the_others() -> None:
    comparison = compared(VOTE, VOTE, "Rain fell.")

    shared = comparison.facts[0]

    assert shared.letters == "AB"
    assert [absence.letter for absence in shared.absences] == ["C"]


def test_a_comparison_searches_and_finds_counterparts_by_letter() -> None:
    comparison = compared(FLIGHT, f"Rain fell. {SHORT_FLIGHT}")
    one = comparison.document("A")

    assert comparison.search_figure(one.figures[0], "A", "B") is Presence.ABSENT
    assert (
        comparison.search_words(comparison.content_keys(Span(30, 37), "A"), "A", "B")
        is Presence.FOUND
    )
    assert [sentence.ref for sentence in comparison.counterparts(one.sentences[0])] == ["B2"]
    assert comparison.counterparts(comparison.document("B").sentences[0]) == ()


FLOOD = (
    "The river Lenna flooded the old town of Marsby on Monday. Firefighters carried forty families "
    "of Marsby to a school on the hill, and the mayor closed both bridges over the Lenna."
)
FLOOD_AGAIN = (
    "Families fled the flooded old town of Marsby on Monday as the Lenna rose. Firefighters "
    "brought them to a school, the mayor of Marsby said, and both bridges over the river closed."
)
CHESS = (
    "Petra Aldous won the chess championship in Norvik on Sunday. Her final game against the "
    "champion of last year took nine hours, the longest that the tournament has ever seen."
)


@pytest.mark.parametrize(
    ("texts", "outsiders"),
    [
        ((FLOOD, FLOOD_AGAIN, CHESS), ("C",)),
        ((FLOOD, CHESS), ("A", "B")),
        ((FLOOD, FLOOD_AGAIN), ()),
        ((FLOOD,), ()),
        ((), ()),
    ],
)
def test_a_text_about_something_else_is_an_outsider(
    texts: tuple[str, ...], outsiders: tuple[str, ...]
) -> None:
    assert find_outsiders(compared(*texts).documents) == outsiders


def test_copied_passages_are_found_by_letters() -> None:
    comparison = compared(FLOOD, f"Rain fell. {FLOOD}", CHESS)

    shares = {letters: copy.share for letters, copy in comparison.shared_copies().items()}
    assert shares == {"AB": 1.0, "AC": 0.0, "BC": 0.0}


def test_a_letter_that_no_text_has_is_an_error() -> None:
    with pytest.raises(KeyError):
        compared(VOTE).document("B")


def test_a_comparison_of_nothing_has_no_facts() -> None:
    assert compared().facts == ()


def test_the_same_texts_give_the_same_comparison() -> None:
    assert compared(FLIGHT, VOTE) == compared(FLIGHT, VOTE)


@pytest.mark.parametrize(
    ("text", "other", "is_sure"),
    [
        ("The plant employed 85 people.", "It gave work to eighty-five men and women.", False),
        ("About a dozen firefighters were hurt.", "Twelve of the brigade were injured.", False),
        ("It left two people hurt.", "Rain fell. The town has two bridges.", True),
        ("It left two people hurt.", "Rain fell on the town.", True),
    ],
)
def test_a_lone_sentence_is_in_doubt_when_the_other_text_has_its_figure(
    text: str, other: str, is_sure: bool
) -> None:
    first = compared(text, other).facts[0]

    assert first.is_sure is is_sure


def test_a_sentence_that_is_mostly_inside_another_is_in_doubt_but_not_the_longer_one() -> None:
    short = "A bridge fell. Rain fell on roofs. Dogs ran home."
    long = (
        "Long after the flood of May, when the council had met nine times, the mayor had left for "
        "the coast, two schools had closed, a clerk had lost her keys and half the town stood by "
        "the river with blankets, soup, candles and spades, somebody spoke of a bridge and was "
        "laughed at by the baker, the priest and the captain of the fire brigade. Cats slept."
    )

    doubts = {fact.sentences[0].ref for fact in compared(short, long).facts if not fact.is_sure}

    assert doubts == {"A1"}


def test_of_a_text_that_is_not_in_english_nothing_is_said_to_be_absent() -> None:
    english = Document.from_text("The flood closed 90 schools in the north.", letter="A")
    german = Document.from_text("Hunde rannten gestern durch die Altstadt.", letter="B")

    comparison = compare((english, replace(german, language="de")))

    (figure,) = comparison.document("A").figures
    assert [(fact.letters, fact.is_sure) for fact in comparison.facts] == [
        ("A", False),
        ("B", False),
    ]
    assert comparison.search_figure(figure, "A", "B") is Presence.UNSURE
    assert comparison.search_words(frozenset({"flood"}), "A", "B") is Presence.UNSURE
    assert comparison.search_words(frozenset({"altstadt"}), "B", "A") is Presence.UNSURE
