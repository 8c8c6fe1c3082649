"""Family 18: rewrite a sentence so that a reader sees who thinks so."""

from dataclasses import replace

import pytest

from coverage_app.analysis import Document, compare
from quizzes.derivation.drafts import Kind
from quizzes.derivation.families.open_rewrite import derive
from tests.coverage_app.analysis.compared import compared

HEDGED = "The old bridge in Hill Town is expected to be closed before the winter comes."


def test_a_sentence_without_a_source_is_given_to_rewrite() -> None:
    (draft,) = derive(compared(HEDGED))

    assert draft.stem == (
        f"A1 says “expected”: “{HEDGED}” Rewrite the sentence so that a reader sees who thinks so."
    )
    assert (draft.kind, draft.options, len(draft.rubric)) == (Kind.OPEN, (), 5)


def test_a_plain_sentence_is_ready() -> None:
    (draft,) = derive(compared(HEDGED))

    assert draft.doubt == ""


@pytest.mark.parametrize(
    "text",
    [
        "It is expected to be closed before the winter comes to Hill Town.",  # what is?
        "Snow is expected to close them before the winter comes to Hill Town.",  # whom?
        "The ferry of Hill Town may run again before the summer is over.",  # nobody thinks so
        "The old bridge of Hill Town was reportedly closed before the winter came.",  # who tells?
        "The idea is that the old bridge is expected to be closed before winter.",  # whose?
    ],
)
def test_a_sentence_that_may_name_somebody_or_is_not_plain_waits(text: str) -> None:
    (draft,) = derive(compared(text))

    assert draft.doubt == "Check that nobody is named for it"


def test_a_sentence_that_points_to_others_is_not_quoted() -> None:
    (draft,) = derive(compared("It is expected to be closed before the winter comes to Hill Town."))

    assert draft.stem == (
        "A1 says “expected”. Rewrite the sentence so that a reader sees who thinks so."
    )


def test_a_plain_sentence_comes_before_another() -> None:
    other = "It is believed that the ferry of Hill Town stopped before summer."

    (draft,) = derive(compared(f"{other} {HEDGED}"))

    assert draft.evidence[0].sentence == 2


def test_words_that_hide_somebody_come_before_words_of_doubt() -> None:
    (draft,) = derive(compared(f"The ferry of Hill Town may run again before summer. {HEDGED}"))

    assert draft.evidence[0].sentence == 2


def test_a_text_that_names_who_thinks_so_is_shown_beside_it() -> None:
    named = "Mayor Ann Roe said the old bridge in Hill Town will be closed before the winter comes."

    (draft,) = derive(compared(HEDGED, named))

    assert [(piece.letter, piece.excerpt) for piece in draft.contrast] == [("B", named)]


@pytest.mark.parametrize(
    "text",
    [
        "The old bridge in Hill Town will be closed before the winter comes.",
        "It may rain.",  # too short
        f"Mayor Ann Roe said: “{HEDGED}”",  # it is hers
        "The old bridge in our Hill Town is expected to be closed before the winter.",  # so is this
        "The old bridge in Hill Town was, as was to be expected, closed before the winter.",
        "Mayor Ann Roe said that the old bridge is expected to be closed before winter.",
        "The old bridge would be closed in Hill Town before the winter comes.",  # a condition
    ],
)
def test_sentences_that_show_who_thinks_so_are_not_given(text: str) -> None:
    assert derive(compared(text)) == ()


def test_texts_in_other_languages_are_passed_over() -> None:
    document = replace(Document.from_text(HEDGED), language="fr")

    assert derive(compare((document,))) == ()
