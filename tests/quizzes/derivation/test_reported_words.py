"""Family 2: who reported these words?"""

from dataclasses import replace

import pytest

from coverage_app.analysis import Document, compare
from quizzes.derivation import derive_items
from quizzes.derivation.families.reported_words import derive
from tests.coverage_app.analysis.compared import compared

OTHER = "The mayor spoke for an hour."


def stems(*texts: str) -> list[str]:
    return [draft.stem for draft in derive(compared(*texts))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Officials called them “legitimate military targets” on Monday.",
            "legitimate military targets",
        ),
        # of a long quote the whole sentence with most words of content
        (
            "“It was late. The old iron bridge needs new pillars. You know,” officials said.",
            "The old iron bridge needs new pillars",
        ),
        # after the bracket that an outlet opens it with
        (
            "“[The town] stands a chance of gaining a bridge,” officials said.",
            "stands a chance of gaining a bridge",
        ),
        # a title with a point ends no sentence
        (
            "“It was late. Yesterday Mr. Roe sold the old bridge,” officials said.",
            "Yesterday Mr. Roe sold the old bridge",
        ),
    ],
)
def test_quoted_words_of_one_text_are_asked_for(text: str, words: str) -> None:
    assert stems(text, OTHER) == [f"Which text quotes the words “{words}”?"]


def test_the_stem_names_a_speaker_whom_the_sentence_names() -> None:
    text = (
        "“Storms broke the old stone bridge,” Mayor Ann Roe said. "
        "“Soon the whole town can cross wooden planks,” she said. "
        "“Floods broke the new iron tower,” Max Lind was heard telling people. "
        "“Rain broke the steep white cliffs,” said Mayor Eva Roth and Bo Lind."
    )

    assert stems(text, OTHER) == [
        "Which text quotes Ann Roe with the words “Storms broke the old stone bridge”?",
        "Which text quotes the words “Soon the whole town can cross wooden planks”?",
        "Which text quotes the words “Floods broke the new iron tower”?",
        "Which text quotes the words “Rain broke the steep white cliffs”?",
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“Yes,” Ann Roe said.", OTHER),  # too short
        ("“So it was and is and will be,” Ann Roe said.", OTHER),  # nothing of its own
        (
            "“We will rebuild the old stone bridge,” Ann Roe said.",
            "The old stone bridge will be rebuilt, Ann Roe said.",
        ),  # told in other words
        ("Ann Roe read “Lake Cities of Northern Peru” aloud.", OTHER),  # a title
        ("They read “on the old stone bridge of the town” there.", OTHER),  # a piece
        ("They saw “long been near the old stone bridge” there.", OTHER),  # a piece
        ("They saw “old stone bridges and small wooden” houses.", OTHER),  # breaks off
        ("“The old stone [iron] bridge needs new pillars,” Ann Roe said.", OTHER),  # changed
        ("“The old stone bridge ... needs new pillars,” Ann Roe said.", OTHER),  # cut
        ("“We have old stone bridges,” officials said.", OTHER),  # anybody may say so
        ("Ann Roe wrote `The old stone bridge needs new pillars’ there.", OTHER),  # no marks
        ("Bridge “needs new stone pillars soon”\n\nRain fell on the town all day long.", OTHER),
        ("“[The town]”, she said.", OTHER),  # nothing but a bracket
    ],
)
def test_words_that_would_make_a_bad_question_are_not_asked_for(left: str, right: str) -> None:
    assert stems(left, right) == []


def test_words_that_all_texts_quote_have_the_key_both() -> None:
    said = "“Storms broke the old stone bridge,” Ann Roe said."

    (draft,) = derive(compared(f"It was late. {said}", f"{said} It was late."))

    assert draft.key.text == "Both texts"
    assert [(one.letter, one.sentence) for one in draft.evidence] == [("A", 2), ("B", 1)]
    assert draft.reason == "made because all texts quote these words, without a change"


def test_words_in_the_lead_of_all_texts_are_no_test_of_reading() -> None:
    said = "“Storms broke the old stone bridge,” Ann Roe said."

    assert stems(f"{said} It was late.", f"{said} It was cold.") == []


def test_words_that_another_text_has_without_marks_are_not_asked_for() -> None:
    said = "“Storms broke the old stone bridge,” Ann Roe said."
    told = "Storms broke the old stone bridge, Ann Roe said."

    assert stems(f"It was late. {said}", f"It was late. {told}") == []


def test_every_sentence_with_the_words_is_a_proof() -> None:
    text = (
        "They would become “legitimate military targets”. "
        "Ann Roe warned: “They would make themselves legitimate military targets.”"
    )

    (draft,) = derive(compared(text, OTHER))

    assert [(one.letter, one.sentence) for one in draft.evidence] == [("A", 1), ("A", 2)]
    assert [(one.letter, one.sentence) for one in draft.contrast] == []


def test_of_one_text_four_quotes_are_asked_for() -> None:
    sold = ("stone bridge", "iron tower", "wooden house", "brick school", "paved market")
    text = " ".join(
        f"“Storms broke our {thing} last {thing[0]} week,” Ann Roe said." for thing in sold
    )

    assert len(stems(text, OTHER)) == 4


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("“Storms broke the old stone bridge of Peru,” Ann Roe said.", ""),
        ("“Storms broke the old stone bridge of Peru.\n\nIt was late, Ann Roe said.", ""),
        (
            "“It was late. Storms broke the old stone bridge of Peru.\n\nIt was late there.",
            "The quote has no closing mark",
        ),
        (
            "Storms have “broken the old stone bridge of Peru,” Ann Roe said.",
            "Check what is left before the words",
        ),
        ("She spoke of “the steep old stone bridge of Peru” on Monday.", ""),
        (
            "“Storms broke the old stone bridge of Peru #storm,” Ann Roe said.",
            "Check that it is worth asking",
        ),
    ],
)
def test_words_are_ready_unless_something_is_to_be_checked(text: str, doubt: str) -> None:
    assert [draft.doubt for draft in derive(compared(text, OTHER))] == [doubt]


def test_the_sentence_of_a_quote_that_is_understood_is_asked_for() -> None:
    text = (
        "“He broke their old wooden house, tower and gate. Storms broke the old stone bridge of "
        "Peru,” Ann Roe said."
    )

    assert stems(text, OTHER) == [
        "Which text quotes the words “Storms broke the old stone bridge of Peru”?"
    ]


def test_words_that_another_text_has_in_part_are_not_asked_for() -> None:
    text = (
        "“Storms broke the old stone bridge of the town, and floods took iron towers, wooden "
        "houses and paved markets away,” Ann Roe said."
    )
    other = "Storms “broke the old stone bridge of the town,” it said."

    assert stems(text, other) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "“Storms broke the old stone bridge,” Roe campaign chairman Max Lind said.",
        "“Storms broke the old stone bridge,” a spokeswoman for Mayor Ann Roe said.",
    ],
)
def test_who_speaks_for_somebody_is_somebody_else(sentence: str) -> None:
    text = f"Mayor Ann Roe was ill. Roe slept. {sentence}"

    assert stems(text, OTHER) == [
        "Which text quotes the words “Storms broke the old stone bridge”?"
    ]


def test_no_stem_names_an_outlet() -> None:
    text = "“Storms broke the old bridge of Hill News,” Ann Roe said."

    assert derive(compared(text, OTHER, outlets=("Hill News", "Lake Post"))) == ()


def test_no_item_rests_on_words_of_a_text_that_is_not_in_english() -> None:
    english = Document.from_text(
        "Ana Diaz said the town “needs new stone bridges this year”.", letter="A"
    )
    german = Document.from_text(
        "„Wir bauen die alte Brücke noch in diesem Jahr wieder auf“, sagte Ana Diaz.", letter="B"
    )

    assert derive_items(compare((english, replace(german, language="de")))) == ()
    assert len(derive(compare((english, german)))) == 2


@pytest.mark.parametrize(
    ("other", "waits"),
    [
        ("“There were so many stretchers,” a guard said.", True),
        ("A guard told us that she had seen stretchers.", True),
        ("The hall had stretchers for an hour.", False),  # nobody says so
        ("“There were so many people there,” a guard said.", False),
    ],
)
def test_words_of_which_somebody_says_a_rare_one_elsewhere_wait(other: str, waits: bool) -> None:
    told = "“The mayor put children on a stretcher,” Ana Diaz said."

    (draft,) = derive(compared(told, f"The mayor was late in town. {other}"))

    assert (draft.doubt == "Check that no text tells it in other words") is waits
