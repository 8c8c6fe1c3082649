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
            "Ann Roe called them “legitimate military targets” on Monday.",
            "legitimate military targets",
        ),
        ("“We will rebuild the old bridge,” Ann Roe said.", "We will rebuild the old bridge"),
        # of a long quote the piece with most words of content
        (
            "“If you ask me, the old iron bridge needs new pillars, and soon,” Ann Roe said.",
            "the old iron bridge needs new pillars",
        ),
        # never across a bracket
        ("“[The town] will rebuild its old bridge,” Ann Roe said.", "will rebuild its old bridge"),
    ],
)
def test_quoted_words_of_one_text_are_asked_for(text: str, words: str) -> None:
    assert stems(text, OTHER) == [f"Which text quotes the words “{words}”?"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“Yes,” Ann Roe said.", OTHER),  # too short
        ("“So it was and is and will be,” Ann Roe said.", OTHER),  # nothing of its own
        (
            "“We will rebuild the old bridge,” Ann Roe said.",
            "The old bridge will be rebuilt, Ann Roe said.",
        ),  # told in other words
    ],
)
def test_words_that_would_make_a_bad_question_are_not_asked_for(left: str, right: str) -> None:
    assert stems(left, right) == []


def test_every_sentence_with_the_words_is_a_proof() -> None:
    text = (
        "They would become “legitimate military targets”. "
        "Ann Roe warned: “They would make themselves legitimate military targets.”"
    )

    (draft,) = derive(compared(text, OTHER))

    assert [(one.letter, one.sentence) for one in draft.evidence] == [("A", 1), ("A", 2)]


def test_a_quote_without_a_closing_mark_needs_a_look() -> None:
    text = "“We will rebuild the old stone bridge.\n\nIt was late, Ann Roe said."

    assert [draft.is_ready for draft in derive(compared(text, OTHER))] == [False]


def test_no_item_rests_on_words_of_a_text_that_is_not_in_english() -> None:
    english = Document.from_text(
        "Ana Diaz said the town “will rebuild the old bridge this year”.", letter="A"
    )
    german = Document.from_text(
        "„Wir bauen die alte Brücke noch in diesem Jahr wieder auf“, sagte Ana Diaz.", letter="B"
    )

    assert derive_items(compare((english, replace(german, language="de")))) == ()
    assert len(derive_items(compare((english, german)))) == 2
