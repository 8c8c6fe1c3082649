"""Family 2, by claim: who reported this?"""

import pytest

from quizzes.derivation.families.reported_claim import derive
from tests.coverage_app.analysis.compared import compared

LATE = "It was late."
OTHER = f"{LATE} He sold the old library of the town to somebody."


def stems(*texts: str) -> list[str]:
    return [draft.stem for draft in derive(compared(*texts))]


def test_a_claim_of_one_text_waits_for_the_teacher() -> None:
    (draft,) = derive(compared(f"{LATE} Ana Diaz has sold the old library.", LATE))

    assert draft.stem == "Which text says that Ana Diaz has sold the old library?"
    assert draft.key.text == "Text A only"
    assert draft.doubt == "Told in other words?"
    assert draft.reason == (
        "made because no sentence like A2 was found elsewhere; "
        "the only sentence of text B was searched"
    )


def test_what_a_participle_brings_in_is_asked_for_as_a_thing() -> None:
    told = "The council of Peru met in the town hall on Monday"
    new = "raising questions over a possible deal between Ana Diaz and Max Lind."

    assert stems(f"{told}, {new}", f"{told}.") == [
        "Which text speaks of a possible deal between Ana Diaz and Max Lind?"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "He has painted the stone bridge on Monday.",  # who?
        "Ana Diaz has painted 90 stone bridges on Monday.",  # family 1 asks for figures
        "Ana Diaz has seen it all once before.",  # too little to search for
        "Ana Diaz has sold the old library.",  # the other text may tell it
        "Ana Diaz has painted the bridge of Hill News.",  # names an outlet
        "Has Ana Diaz painted the stone bridge of a village?",
        "Raising a flag on a stone bridge is a habit of Ana Diaz.",  # brings in nothing new
    ],
)
def test_a_claim_that_would_make_a_bad_question_is_not_asked_for(sentence: str) -> None:
    text = f"{LATE} {sentence}"

    assert derive(compared(text, OTHER, outlets=("Hill News", "Lake Post"))) == ()


def test_a_thing_too_long_for_one_sight_is_not_asked_for() -> None:
    told = "The council of Peru met in the town hall on Monday"
    new = f"raising questions over a possible deal between Ana Diaz {'and Max Lind ' * 15}."

    assert stems(f"{told}, {new}", f"{told}.") == []


def test_a_text_alone_has_nothing_alone() -> None:
    assert stems(f"{LATE} Ana Diaz has sold the old library.") == []


def test_of_one_text_two_claims_are_asked_for() -> None:
    things = ("iron tower", "stone bridge", "paved market")
    text = " ".join(f"Ana Diaz has painted the {thing} with Max Lind." for thing in things)

    assert len(stems(f"{LATE} {text}", OTHER)) == 2


def test_a_claim_that_a_text_tells_twice_is_asked_for_once() -> None:
    told = "Ana Diaz has painted a stone bridge of the village."

    assert stems(f"{LATE} {told} It rained. {told}", OTHER) == [
        f"Which text says that {told[:-1]}?"
    ]


def test_a_text_about_something_else_is_not_asked_about() -> None:
    same = "Max Roth has sold the old library of the town."
    away = "Ana Diaz has painted a stone bridge of the village. It rained."

    assert not [it for it in stems(f"{same} {LATE}", f"{LATE} {same}", away) if "Ana" in it]
