"""Texts on one event are told from texts on others, alone and within a story."""

from itertools import combinations

import pytest

from coverage_app.analysis.same_event import (
    SAME_EVENT,
    Profile,
    belongs_to_story,
    profile_of,
    same_event,
)
from tests.coverage_app.analysis.compared import annotated

FERRY = (
    """
    Ferry runs aground off Skerry Point

    A ferry with 240 people on board ran aground off Skerry Point early on Tuesday, and lifeboats
    took all passengers ashore, the coastguard said. Nobody was badly hurt. The Solan had left
    Lerhaven at five in the morning. "We felt a jolt and the lights went out," said Ines Okafor, a
    passenger. Divers will look at the hull before the ferry is towed into the harbor.
    """,
    """
    Lifeboats rescue passengers from stranded ferry

    Lifeboats rescued 240 passengers on Tuesday after the ferry Solan ran onto rocks near Skerry
    Point. The coastguard said that the vessel was bound from Lerhaven to the islands when it lost
    steering. Two people were treated for bruises. The operator apologized and promised refunds.
    """,
    """
    Solan: what went wrong?

    Why did the Solan run aground? The coastguard has asked for the steering records of the ferry,
    which hit the rocks at Skerry Point on Tuesday with 240 passengers. The ferry had failed an
    inspection of its steering in March, the operator confirmed.
    """,
)
# The same town on the same day: only the event is another.
ELECTION = """
    Lerhaven elects its first woman as mayor

    Petra Lindqvist won the election for mayor of Lerhaven on Tuesday with 54 percent of the vote.
    She promised cheaper buses and a new library. Her opponent, a retired teacher, said that he
    would ask for a recount. Turnout was the highest in twenty years.
    """
TAX = """
    Council raises parking fees

    The council voted on Tuesday to raise parking fees in the old town to three dollars an hour.
    Shopkeepers called the decision a mistake. The mayor said that the money was needed for buses.
    """


def profile(text: str) -> Profile:
    return profile_of(annotated(text))


@pytest.mark.parametrize(("one", "other"), [*combinations(FERRY, 2)])
def test_texts_on_one_event_are_recognized(one: str, other: str) -> None:
    assert same_event(profile(one), profile(other)) >= SAME_EVENT


@pytest.mark.parametrize("other", [ELECTION, TAX])
@pytest.mark.parametrize("one", FERRY)
def test_texts_on_other_events_are_told_apart(one: str, other: str) -> None:
    assert same_event(profile(one), profile(other)) < SAME_EVENT


def test_same_event_does_not_depend_on_the_order() -> None:
    one, other = profile(FERRY[0]), profile(FERRY[1])

    assert same_event(one, other) == same_event(other, one)


def test_a_text_belongs_to_the_story_of_its_event() -> None:
    first, *others = [profile(text) for text in FERRY]

    assert belongs_to_story(first, others) >= SAME_EVENT
    assert belongs_to_story(profile(TAX), [first, *others]) < SAME_EVENT / 5


def test_a_stray_text_in_a_story_does_not_cast_out_the_others() -> None:
    first, second, third = [profile(text) for text in FERRY]

    assert belongs_to_story(first, [profile(TAX), second, profile(ELECTION), third]) >= SAME_EVENT


def test_a_text_without_words_is_about_nothing() -> None:
    nothing = profile("")

    assert nothing == Profile({}, {}, frozenset(), 0)
    assert same_event(nothing, profile(TAX)) < SAME_EVENT
