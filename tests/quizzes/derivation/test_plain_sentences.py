"""Sentences that are understood by themselves, and how a question quotes them."""

import pytest

from quizzes.derivation.plain_sentences import is_plain, quoted_sentence
from tests.coverage_app.analysis.compared import annotated


@pytest.mark.parametrize(
    "text",
    [
        "It was closed by the old council on Monday.",
        "ULM, Germany — The council closed the old library on Monday.",
        "The old council closed the library on the hill on Monday",
        "The old council closed it on “Monday and then some.",
        "Read more at www.hill.com of the old council of the town.",
        "The council [of Ulm] closed the old library on the hill.",
        "The council closed it.",
    ],
)
def test_what_does_not_stand_alone_is_not_plain(text: str) -> None:
    one = annotated(text)

    assert not is_plain(one, one.sentences[0])


def test_marks_inside_a_quoted_sentence_are_single() -> None:
    one = annotated('The mayor said “no”  and "never" to the old council.')

    assert quoted_sentence(one, one.sentences[0]) == (
        "“The mayor said ‘no’ and ‘never’ to the old council.”"
    )
