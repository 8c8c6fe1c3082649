"""A text does not mention something only after all of it was searched."""

import pytest

from coverage_app.analysis import Span
from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.searching.absence import (
    Presence,
    search_figure,
    search_name,
    search_words,
)
from coverage_app.analysis.searching.corpus import SentenceIndex, read_corpus
from tests.coverage_app.analysis.compared import annotated

FIGURES = [
    ("It took 86 minutes.", "The flight lasted eighty-six minutes.", Presence.FOUND),
    ("It was six miles away.", "It was some 10 km away.", Presence.FOUND),
    ("It closed 90 schools.", "Rain fell. It was late. All 90 schools closed.", Presence.FOUND),
    ("It took 86 minutes.", "There were 86 people on board.", Presence.UNSURE),
    ("It took 86 minutes.", "Flight 86 was late.", Presence.UNSURE),
    ("It took 22 months.", "It took nearly two years.", Presence.UNSURE),
    ("It cost more than $1 million.", "It cost $1.1 million.", Presence.UNSURE),
    ("It cost $1.1 million.", "It cost more than $1 million.", Presence.UNSURE),
    ("It cost more than $1 million.", "It cost $9 million.", Presence.ABSENT),
    ("It cost $1.1 million.", "It cost €1.1 million.", Presence.UNSURE),
    ("It cost $1.1 million.", "It cost €1.2 million.", Presence.ABSENT),
    ("About 90 schools closed.", "Some 85 people came.", Presence.ABSENT),
    ("About 90 schools closed.", "Some 85 schools closed.", Presence.UNSURE),
    ("In all, 90 schools closed.", "In all, 91 schools closed.", Presence.ABSENT),
    ("It took 86 minutes.", "It was a long flight.", Presence.ABSENT),
    ("It took 86 minutes.", "It took 68 minutes.", Presence.ABSENT),
]


def indexed(text: str) -> SentenceIndex:
    return read_corpus(read_texts((annotated(text, letter="B"),))).index("B")


@pytest.mark.parametrize(("text", "other", "presence"), FIGURES)
def test_a_figure_is_searched_in_digits_words_and_other_units(
    text: str, other: str, presence: Presence
) -> None:
    figure = annotated(text).figures[0]

    assert search_figure(figure, indexed(other)) is presence


@pytest.mark.parametrize(
    ("words", "presence"),
    [
        ("legitimate military targets", Presence.FOUND),
        ("a military target", Presence.FOUND),
        ("legitimate business interests", Presence.ABSENT),
        ("military music", Presence.UNSURE),
        ("the and of", Presence.UNSURE),
    ],
)
def test_words_are_searched_in_every_sentence(words: str, presence: Presence) -> None:
    text = "Rain fell. They would become legitimate military targets. It was late."
    corpus = read_corpus(read_texts((annotated(words), annotated(text, letter="B"))))
    keys = corpus.index("A").keys_in(Span(0, len(words)))

    assert search_words(keys, corpus.index("B")) is presence


NAMES = [
    ("She met Ana Diaz.", "Diaz spoke.", Presence.UNSURE),
    ("She met Ana Diaz.", "Ana Diaz spoke.", Presence.FOUND),
    ("She met Ana Diaz.", "Ana Roe spoke.", Presence.ABSENT),
    ("She met Robert Kent III.", "Kent spoke.", Presence.UNSURE),
    ("She met the Riverside Bulls.", "The Bulls won.", Presence.UNSURE),
    ("The World Food Agency left.", "The WFA left.", Presence.UNSURE),
    ("It joined NATO.", "It joined the North Atlantic Treaty Organization.", Presence.UNSURE),
    ("The Marsby Rescue Society left.", "The chess society left.", Presence.UNSURE),
    ("The Marsby Rescue Society left.", "A rescue boat left Marsby.", Presence.UNSURE),
    ("The Marsby Rescue Society left.", "A rescue boat left.", Presence.ABSENT),
    ("It sailed to Peru.", "It is a Peruvian boat.", Presence.FOUND),
]


@pytest.mark.parametrize(("text", "other", "presence"), NAMES)
def test_a_name_is_searched_in_all_its_forms(text: str, other: str, presence: Presence) -> None:
    own, searched = read_corpus(read_texts((annotated(text), annotated(other, letter="B")))).indexes

    assert search_name(own.one.names[-1], own, searched) is presence
