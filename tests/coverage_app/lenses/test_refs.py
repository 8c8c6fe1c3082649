"""Sentence numbers lead to the sentence beside a text that can be seen with it."""

from coverage_app.lenses.refs import Refs
from coverage_app.lenses.texts import Text

TEXTS = tuple(Text(letter, letter.lower(), "", "", "", "", "en", 9) for letter in "ABC")


def test_a_sentence_of_the_first_two_texts_is_on_the_page_as_it_opens() -> None:
    ref = Refs(TEXTS).ref("B", 4)

    assert (ref.label, ref.address) == ("B4", "#B4")


def test_a_sentence_of_another_text_chooses_it_beside_the_first() -> None:
    assert Refs(TEXTS).ref("C", 5).address == "?left=C&right=A#C5"


def test_a_headline_is_number_0() -> None:
    ref = Refs(TEXTS).ref("A", 0)

    assert (ref.label, ref.address) == ("A headline", "#A0")


def test_sentences_are_linked_once_and_in_order() -> None:
    assert [ref.label for ref in Refs(TEXTS).all("A", [7, 2, 7])] == ["A2", "A7"]
