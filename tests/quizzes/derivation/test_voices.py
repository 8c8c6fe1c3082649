"""Family 12: whose direct speech is in all texts, and who is named but never quoted?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.voices import derive
from tests.coverage_app.analysis.compared import compared

NAMES = "Mayor Ana Diaz met Senator Max Lind and Governor Eva Roth. Lind came late."
DIAZ = "“We will close the old bridge soon,” Ana Diaz said."
ROTH = "“It is far too late for that now,” Eva Roth said."
LIND = "“You are all quite mad by now,” Max Lind said."


def text(*sentences: str) -> str:
    return " ".join(sentences)


def test_who_is_quoted_in_both_texts_is_the_key() -> None:
    heard, _ = derive(compared(text(NAMES, DIAZ, ROTH), text(NAMES, DIAZ)))

    assert heard.stem == "Whose direct speech is in both texts?"
    assert [(one.text, one.misconception, one.rationale) for one in heard.options] == [
        ("Ana Diaz", None, "Ana Diaz speaks in A3, B3."),
        (
            "Eva Roth",
            Misconception.ONLY_ONE,
            "Eva Roth speaks in A4. Text B does not quote them.",
        ),
        (
            "Max Lind",
            Misconception.NAMED_SO_QUOTED,
            "Max Lind is named, but Text A does not quote them.",
        ),
    ]
    assert [(one.letter, one.sentence) for one in heard.evidence] == [("A", 3), ("B", 3)]
    assert heard.doubt == ""


def test_who_may_speak_in_one_text_only_is_not_called_only_named() -> None:
    lind = "“Far too late,” Max Lind said."  # too short to be a speech for sure

    heard = derive(compared(text(NAMES, DIAZ, ROTH, lind), text("Eva Roth came.", DIAZ)))[0]

    assert [(one.misconception, one.rationale) for one in heard.options][2] == (
        Misconception.ONLY_ONE,
        "Max Lind may speak in another text, but Text B does not mention them.",
    )


def test_who_is_named_but_never_quoted_is_the_key() -> None:
    _, silent = derive(compared(text(NAMES, DIAZ, ROTH), text(NAMES, DIAZ)))

    assert silent.stem == "Who is named in both texts but quoted directly in neither?"
    assert [(one.text, one.misconception) for one in silent.options] == [
        ("Ana Diaz", Misconception.STOPPED_EARLY),
        ("Eva Roth", Misconception.STOPPED_EARLY),
        ("Max Lind", None),
    ]
    assert [(one.letter, one.sentence) for one in silent.evidence] == [("A", 1), ("B", 1)]
    assert silent.doubt == "Check who speaks"


def test_of_many_texts_all_are_spoken_of() -> None:
    stems = [
        draft.stem
        for draft in derive(compared(text(NAMES, DIAZ, ROTH), text(NAMES, DIAZ), text(NAMES, DIAZ)))
    ]

    assert stems == [
        "Whose direct speech is in all the texts?",
        "Who is named in all the texts but quoted directly in none?",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Eva Roth said that Ana Diaz said “it is far too late for us now.”",
        "Eva Roth spoke of Ana Diaz telling her that it was “far too late for us now.”",
    ],
)
def test_what_another_person_tells_is_nobodys_speech_for_sure(told: str) -> None:
    drafts = derive(compared(text(NAMES, DIAZ, ROTH), text(NAMES, told)))

    assert [draft.stem for draft in drafts if draft.key.text == "Ana Diaz"] == []


def test_a_participle_before_a_name_is_no_first_name() -> None:
    attack = "Attacking Senator Max Lind was wrong. Attacking Max Lind is a crime."

    drafts = derive(compared(text(NAMES, attack, DIAZ, ROTH), text(NAMES, attack, DIAZ)))

    names = {option.text for draft in drafts for option in draft.options}
    assert names == {"Ana Diaz", "Eva Roth", "Max Lind"}


SOMEBODY = "“Nobody has ever asked us before,” the senator said."


@pytest.mark.parametrize(
    ("other", "told", "doubt"),
    [
        (text(NAMES, DIAZ), "Text B does not quote them.", ""),
        (text(NAMES, DIAZ, SOMEBODY), "Text B does not quote them.", "Check who speaks"),
        (text("Ana Diaz came.", DIAZ), "Text B does not mention them.", ""),
        (text("Ana Diaz came.", DIAZ, "She came late. “It is late for us,” she said."),
         "Text B does not mention them.", ""),
        (text("Ana Diaz came.", DIAZ, SOMEBODY), "Text B does not quote them.", "Check who speaks"),
    ],
)  # fmt: skip
def test_who_is_not_in_a_text_or_where_all_have_names_is_surely_silent(
    other: str, told: str, doubt: str
) -> None:
    heard = derive(compared(text(NAMES, DIAZ, ROTH), other))[0]

    assert heard.key.text == "Ana Diaz"
    assert heard.doubt == doubt
    assert [one.rationale for one in heard.options if one.text == "Eva Roth"] == [
        f"Eva Roth speaks in A4. {told}"
    ]


def test_the_first_words_in_each_text_are_the_proof() -> None:
    more = "“There is no money in the town,” Ana Diaz said."

    heard, *_ = derive(compared(text(NAMES, DIAZ, more, ROTH), text(NAMES, more, DIAZ)))

    assert [(one.letter, one.sentence) for one in heard.evidence] == [("A", 3), ("B", 3)]


def test_a_speaker_without_a_name_leaves_a_doubt() -> None:
    somebody = "“Nobody has ever asked us before,” said a friend."

    drafts = derive(compared(text(NAMES, DIAZ, ROTH, somebody), text(NAMES, DIAZ, ROTH, somebody)))

    assert {draft.doubt for draft in drafts} == {"Check who speaks"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (text(NAMES, DIAZ), "Max Lind met Eva Roth."),  # nobody is quoted in both
        (text(NAMES, DIAZ, ROTH, LIND), text(NAMES, DIAZ, ROTH, LIND)),  # everybody is
        (text("Ana Diaz came.", DIAZ), text("Ana Diaz came.", DIAZ)),  # nobody else is named
        (text("Senator Max Lind saw Lind.", DIAZ), "Senator Max Lind saw Lind."),  # few are heard
    ],
)
def test_without_enough_people_nothing_is_asked(left: str, right: str) -> None:
    assert derive(compared(left, right)) == ()


def test_a_text_alone_is_not_asked_about() -> None:
    assert derive(compared(text(NAMES, DIAZ, ROTH))) == ()


def test_two_people_of_one_family_are_not_offered_side_by_side() -> None:
    more = "“It is far too late for us now,” Senator Eva Lind said."

    heard, *_ = derive(compared(text(NAMES, more, LIND, ROTH, DIAZ), text(NAMES, DIAZ)))

    assert [option.text for option in heard.options] == ["Ana Diaz", "Eva Roth", "Max Lind"]


def test_a_name_that_two_people_bear_is_offered_for_neither() -> None:
    roes = "Tom Roe met Ann Roe. Roe came late."

    heard, *_ = derive(compared(text(NAMES, roes, DIAZ, ROTH), text(NAMES, roes, DIAZ)))

    assert "Roe" not in [option.text for option in heard.options]


def test_the_first_sentence_with_the_name_is_the_proof() -> None:
    late = "It was late."

    *_, silent = derive(compared(text(late, NAMES, DIAZ, ROTH), text(late, NAMES, DIAZ)))

    assert [(one.letter, one.sentence) for one in silent.evidence] == [("A", 2), ("B", 2)]
