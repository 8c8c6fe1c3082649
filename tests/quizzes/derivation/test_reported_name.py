"""Family 2, by name: which text tells this of somebody or something that it names alone?"""

import pytest

from quizzes.derivation import derive_items
from quizzes.derivation.families.reported_name import derive
from tests.coverage_app.analysis.compared import compared

OTHER = "Rain fell on the town and its market. The river rose."
LATE = "It was late in the town."


def stems(*texts: str) -> list[str]:
    return [draft.stem for draft in derive(compared(*texts))]


def test_a_claim_about_a_name_of_one_text_waits_for_the_teacher() -> None:
    (draft,) = derive(compared(f"{LATE} Ana Diaz painted an iron tower of the town.", OTHER))

    assert draft.stem == "Which text says that Ana Diaz painted an iron tower of the town?"
    assert (draft.key.text, draft.doubt) == ("Text A only", "Told in other words?")
    assert draft.hint == "Look through every text before you choose."
    assert draft.reason == (
        "made because only text A names Ana Diaz; all 2 sentences of text B were searched"
    )
    assert [(piece.letter, piece.sentence) for piece in draft.evidence] == [("A", 2)]


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        (
            "Ana Diaz said that an iron tower would be sold in the town.",
            "reports that Ana Diaz said that an iron tower would be sold in the town",
        ),
        (
            "But last week, Ana Diaz painted an iron tower of the town for Bo Lind.",
            "says that last week, Ana Diaz painted an iron tower of the town for Bo Lind",
        ),  # a clause may be half of it: then the whole sentence is asked for
        (
            "Ana Diaz painted an iron tower of the town, according to a neighbor.",
            "says that Ana Diaz painted an iron tower of the town",
        ),
        (
            "Peru has painted an iron tower of the town.",
            "says that Peru has painted an iron tower of the town",
        ),
    ],
)
def test_the_claim_is_asked_for_in_words_that_stand_alone(sentence: str, asked: str) -> None:
    assert stems(f"{LATE} {sentence}", OTHER) == [f"Which text {asked}?"]


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("Ana Diaz painted an iron tower of the town.", "Mayor Diaz fell in the town."),
        ("Ana Diaz painted an iron tower of the town.", "Somebody painted an iron tower."),
        ("Ana Diaz sold some lemonade.", OTHER),  # is of no story
        ("Ana Diaz fell in the town.", OTHER),  # too little to search for
        ("Ana Diaz painted them all in the town.", OTHER),  # whom?
        ("Ana Diaz painted an iron tower of the town in red, Bo Lind said.", "Ana Diaz fell."),
        ("Ana Diaz is a writer who lives in the old town.", OTHER),  # is no news
        ("Ana Diaz painted 90 iron towers of the town.", OTHER),  # family 1 asks for figures
        ("Ana Diaz declined a request for comment in the town.", OTHER),
        ("It is about free speech, Ana Diaz said in the town.", OTHER),
        ("Has Ana Diaz painted an iron tower of the town?", OTHER),
        ("“Ana Diaz painted an iron tower of the town,” Bo Lind said.", "Bo Lind fell."),
        (
            "The old people of the town and of the market met the painter of an iron tower, Ana "
            "Diaz.",
            OTHER,
        ),  # it is not about her
        ("The iron tower of the town fell on a day in Peru.", OTHER),
        ("Axio painted an iron tower of the town with Ana Diaz.", OTHER),  # a name not found
        ("Ana Diaz painted an “iron tower of the town.", OTHER),  # half a quote
        ("Ana Diaz painted an iron tower for Hill News in the town.", OTHER),  # an outlet
    ],
)
def test_a_claim_that_another_text_may_tell_is_not_asked_for(sentence: str, other: str) -> None:
    texts = f"{LATE} {sentence}", f"{other} {LATE}"

    assert derive(compared(*texts, outlets=("Hill News", "Lake Post"))) == ()


def test_of_one_text_two_claims_are_asked_for() -> None:
    names = ("Ana Diaz", "Bo Lind", "Cy Roth")
    text = " ".join(f"{name} painted an iron tower of the town." for name in names)

    assert len(stems(f"{LATE} {text}", OTHER)) == 2


def test_a_sentence_about_two_names_is_asked_about_once() -> None:
    assert len(stems(f"{LATE} Ana Diaz and Bo Lind painted an iron tower of the town.", OTHER)) == 1


def test_a_text_alone_has_nothing_alone() -> None:
    assert stems(f"{LATE} Ana Diaz painted an iron tower of the town.") == []


def test_a_text_about_something_else_is_not_asked_about() -> None:
    same = "Max Roth has sold the old library of the town."
    away = "Ana Diaz painted an iron tower of another place. It was a place of many painters."

    assert stems(f"{same} {LATE}", f"{LATE} {same}", away) == []


def test_a_claim_is_not_asked_for_twice() -> None:
    text = f"{LATE} Ana Diaz painted an iron tower of the town."

    drafts = [it for it in derive_items(compared(text, OTHER)) if "Ana Diaz" in it.stem]

    assert [draft.confidence for draft in drafts] == [0.91]
