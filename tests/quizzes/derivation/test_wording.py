"""From spans to words: evidence in its context, figures, clauses."""

import pytest

from coverage_app.analysis import Span
from quizzes.derivation.wording import (
    figure_words,
    names_an_outlet,
    new_thing,
    proof,
    searched,
    told,
)
from tests.coverage_app.analysis.compared import compared


def context_of(text: str, number: int) -> str:
    one = compared(text).documents[0]
    context = proof(one, one.sentences[number - 1]).context
    assert context is not None
    return context.slice(text)


def test_evidence_is_shown_between_the_sentences_before_and_after() -> None:
    assert context_of("Rain fell. Dogs ran. It was late. Snow lay.", 2) == (
        "Rain fell. Dogs ran. It was late."
    )


def test_the_first_and_the_last_sentence_have_one_neighbor() -> None:
    text = "Rain fell. Dogs ran."

    assert context_of(text, 1) == text
    assert context_of(text, 2) == text


def test_a_removed_line_is_never_shown_as_context() -> None:
    text = (
        "The council voted on Monday to close the old library.\n\n"
        "Photo: Ann Roe\n\n"
        "The mayor said an appeal was expected before the summer.\n\n"
        "Advertisement\n\n"
        "The library was built by the town ninety years ago."
    )

    assert context_of(text, 2) == "The mayor said an appeal was expected before the summer."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("They lose about 1,200 men a day.", "about 1,200 men a day"),
        ("The mill turns 90 times an hour.", "90 times an hour"),
        ("It costs $5 an ounce.", "$5 an ounce"),
        ("There are 12 boats per 100,000 people.", "12 boats per 100,000 people"),
        ("It costs $5 per square foot.", "$5 per square foot"),
    ],
)
def test_a_figure_is_said_with_its_rate(text: str, said: str) -> None:
    one = compared(text).documents[0]

    assert figure_words(one, one.figures[0], hedged=True) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The council voted.", "the council voted"),
        ("Ana Diaz also voted.", "Ana Diaz voted"),
        ("Ana Diaz not only sang but also voted.", "Ana Diaz not only sang but also voted"),
        ("The council, however, voted.", "the council voted"),
        ("The council, for example, voted.", "the council voted"),
        ("Prices  rose.", "prices rose"),
        ("News fell, said Lake News.", "news fell, said Lake News"),
        ("Axio fell, said Axio on axio.org.", "Axio fell, said Axio on axio.org"),
        ("NEO rose.", "NEO rose"),
        (
            "Adarov, a baker, ran. Mr. Ivan Adarov (@adarov) ran.",
            "Adarov, a baker, ran. Mr. Ivan Adarov (@adarov) ran",
        ),
        ("Republicans rose.", "Republicans rose"),
        ("There’s a bridge, and There’s a road.", "there’s a bridge, and There’s a road"),
        ("Mimas rose, and so did Mimas.", "Mimas rose, and so did Mimas"),
        (
            "Police ran, for the Police were seen by police.",
            "police ran, for the Police were seen by police",
        ),
        ("The council called it “late.”", "the council called it “late”"),
    ],
)
def test_a_clause_is_told_without_what_belongs_to_its_place(text: str, said: str) -> None:
    one = compared(text).documents[0]

    assert told(one, Span(0, len(text.rstrip(".")))) == said


def test_only_a_participle_brings_in_something_new() -> None:
    text = "It left late, raising doubts. It left late, raising a doubt. According to a man, so."
    one = compared(text).documents[0]

    phrases = ("It left late", "raising doubts", "raising a doubt", "According to a man")
    spans = [Span(text.index(it), text.index(it) + len(it)) for it in phrases]

    things = [new_thing(one, span) for span in spans]

    assert [thing and thing.slice(text) for thing in things] == [None, None, "a doubt", None]


def test_a_text_without_an_outlet_gives_none_away() -> None:
    comparison = compared("It rained.", "It rained.", outlets=("Hill News",))

    assert [names_an_outlet(comparison, words) for words in ("in hill news", "in it")] == [
        True,
        False,
    ]


def test_every_text_that_was_searched_is_named() -> None:
    comparison = compared("It rained.", "It was late. It was cold.", "It was dark.")

    assert searched(comparison, "A") == (
        "all 2 sentences of text B and the only sentence of text C were searched"
    )
