"""Sentences of two texts that plainly tell the same, and such that plainly tell two things."""

import pytest

from quizzes.derivation.agreement import (
    find_partings,
    find_retellings,
    read_retelling,
)
from tests.coverage_app.analysis.compared import compared

CLOSED = "The town council of Ulm voted on Monday to close the old library on the hill."
AGAIN = "On Monday the hill's old library was closed by a vote of Ulm's town council."


def refs(*texts: str) -> list[str]:
    return [f"{it.asked.ref} {it.found.ref}" for it in find_retellings(compared(*texts))]


def test_what_another_text_tells_in_other_words_is_told_again() -> None:
    assert refs(CLOSED, AGAIN) == ["A1 B1", "B1 A1"]


@pytest.mark.parametrize(
    ("told", "again"),
    [
        (CLOSED, CLOSED.replace("voted", "chose")),  # a copy
        (CLOSED, f"“{CLOSED.removesuffix('.')},” wrote the paper of the town the other day."),
        (CLOSED, AGAIN.replace("was", "was not")),  # one denies it
        (CLOSED, AGAIN.replace("was", "may be")),  # one leaves it open
        (CLOSED.replace("voted", "in its 90 hours voted"), AGAIN),  # a figure that one has alone
        (
            CLOSED.replace("library", "library of 90 rooms"),
            AGAIN.replace("was", "of some 90 rooms was"),
        ),
        (CLOSED.replace("The", "With Ana Diaz, the"), AGAIN),  # and a person
        (f"Ana Diaz said: {CLOSED}", f"Bo Lind said: {AGAIN}"),  # two sources
        (f"It is said that {CLOSED.lower()}", AGAIN.replace("On Monday", "Now")),
        (CLOSED.replace("The town council of Ulm", "It"), AGAIN),  # who did?
        (CLOSED, f"{AGAIN} The town council of Ulm spoke of the old library on Monday."),  # twice
    ],
)
def test_what_is_not_plainly_the_same_is_not_told_again(told: str, again: str) -> None:
    assert [it for it in refs(told, again) if it.startswith("A")] == []


def test_words_running_in_both_are_no_rewording() -> None:
    running = "The town council of Ulm has closed the old library on the hill, people hear."
    left, right = compared(CLOSED, AGAIN), compared(CLOSED, running)

    found = [
        read_retelling(it, *(one.sentences[0] for one in it.documents)) for it in (left, right)
    ]

    assert [it.is_reworded for it in found] == [True, False]


def test_a_part_of_a_sentence_is_not_all_of_it() -> None:
    longer = f"{AGAIN.removesuffix('.')}, while rain fell on streets, roofs, parks, gardens, cows, "
    longer += "sheep and many children in boots."
    comparison = compared(CLOSED, longer)
    sentences = [one.sentences[0] for one in comparison.documents]

    assert read_retelling(comparison, *sentences).is_mutual is False


SOLD = (
    "The town council of Ulm sold the old library in May, when nobody had asked for a new reading "
    "room with green lamps.",
    "In May the old library was sold by the town council of Ulm, when nobody had asked for a new "
    "reading room with green lamps.",
)
OPENED = (
    "The town council of Ulm opened a library of music beside the church, where children learn to "
    "sing and dance all winter.",
    "A library of music was opened beside the church by the town council of Ulm, where children "
    "learn to sing and dance all winter.",
)


def test_sentences_on_one_subject_that_the_other_text_tells_elsewhere_part() -> None:
    denied = [text.replace("nobody had", "people had") for text in SOLD]

    found = find_partings(compared(f"{denied[0]} {OPENED[0]}", f"{denied[1]} {OPENED[1]}"))

    assert [(it.left.ref, it.right.ref, it.left_again.ref, it.right_again.ref) for it in found] == [
        ("A1", "B2", "B1", "A2"),
        ("A2", "B1", "B2", "A1"),
    ]


def test_texts_of_which_one_tells_one_thing_alone_part_nowhere() -> None:
    assert find_partings(compared(f"{SOLD[0]} {OPENED[0]}", SOLD[1], OPENED[1])) == ()


def test_where_one_denies_and_the_other_does_not_they_may_contradict() -> None:
    assert find_partings(compared(f"{SOLD[0]} {OPENED[0]}", f"{SOLD[1]} {OPENED[1]}")) == ()
