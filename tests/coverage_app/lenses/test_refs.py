"""Sentences have names."""

from coverage_app.lenses.refs import Refs
from coverage_app.lenses.texts import Text

TEXTS = tuple(
    Text(
        letter=letter,
        key=letter.lower(),
        outlet="",
        first_publisher="",
        notice="",
        headline="",
        language="en",
        language_name="English",
        is_english=True,
        sentence_count=9,
        is_named=True,
    )
    for letter in "AB"
)


def test_a_sentence_is_named_after_its_text_and_its_number() -> None:
    assert (Refs(TEXTS).ref("B", 4).name, Refs(TEXTS).ref("A", 0).name) == ("B4", "A0")


def test_sentences_are_named_once_and_in_order() -> None:
    assert [ref.name for ref in Refs(TEXTS).all("A", [7, 2, 7])] == ["A2", "A7"]
