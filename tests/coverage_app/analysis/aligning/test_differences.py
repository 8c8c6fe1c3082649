"""Differences between two wordings, shown as ⟦words⟧ on both sides."""

import pytest

from coverage_app.analysis import Span, find_words
from coverage_app.analysis.aligning.differences import (
    WordDifference,
    share_of_same_words,
    word_differences,
)
from tests.notation import marked

TABLE = [
    # the same words, whatever the marks, capitals and apostrophes
    ("‘Now he’s turning,’", '"Now he\'s turning,"'),
    # words that one side has alone; a repeated word is marked at its second place
    ("throwing more ⟦and more⟧ men", "throwing more men"),
    ("throwing more men", "throwing more ⟦and more⟧ men"),
    # other words in the same place
    ("a ⟦clear⟧ sign", "a ⟦plain⟧ sign"),
    # at the ends
    ("⟦In the⟧ coming days", "coming days"),
    ("coming days ⟦and weeks⟧", "coming days"),
    # more than one place
    ("the ⟦old⟧ bridge was ⟦quickly⟧ rebuilt", "the ⟦long⟧ bridge was rebuilt"),
]


def plain(text: str) -> str:
    return text.replace("⟦", "").replace("⟧", "")


@pytest.mark.parametrize(("left", "right"), TABLE)
def test_differences_reach_from_the_first_to_the_last_word(left: str, right: str) -> None:
    one, other = plain(left), plain(right)
    words = [find_words(text, Span(0, len(text))) for text in (one, other)]

    found = word_differences(*words)

    assert marked(one, [d.left for d in found if d.left], "⟦", "⟧") == left
    assert marked(other, [d.right for d in found if d.right], "⟦", "⟧") == right


def test_words_in_square_brackets_are_an_editorial_difference() -> None:
    one, other = "[President Ann] Roe has spoken", "Roe has now spoken"
    words = [find_words(text, Span(0, len(text))) for text in (one, other)]

    found = word_differences(*words)

    assert [difference.editorial for difference in found] == [True, False]


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("In the coming days", "coming days", ["boundary"]),
        ("coming days", "coming days and weeks", ["boundary"]),
        # a repeated word moves the difference into the middle
        ("more and more men", "more men", ["wording"]),
        ("a clear sign", "a plain sign", ["wording"]),
        ("clear signs", "plain signs", ["wording"]),
        ("they inten[d] to use", "they intend to use", ["editorial"]),
        ("[T]he old [town] bridge", "the old bridge", ["editorial", "editorial"]),
        ("front line work", "frontline work", ["spelling"]),
        ("the cease-fire held", "the ceasefire held", ["spelling"]),
        ("no end in sight", "no end in sight", []),
        ("", "no end in sight", ["boundary"]),
    ],
)
def test_a_difference_is_of_a_kind(left: str, right: str, kinds: list[str]) -> None:
    words = [find_words(text, Span(0, len(text))) for text in (left, right)]

    for one, other in (words, words[::-1]):
        assert [difference.kind.value for difference in word_differences(one, other)] == kinds


def test_nothing_is_shared_by_different_words() -> None:
    one, other = "rain fell", "the council voted"
    words = [find_words(text, Span(0, len(text))) for text in (one, other)]

    assert share_of_same_words(*words) == 0.0


def test_wordings_too_long_to_compare_word_by_word_differ_as_a_whole() -> None:
    one, other = 200 * "buses and trams ", 200 * "trams and buses "
    words = [find_words(text, Span(0, len(text))) for text in (one, other)]

    assert share_of_same_words(*words) == 1.0
    assert word_differences(*words) == (WordDifference(Span(0, 3199), Span(0, 3199)),)
    assert word_differences(words[0], words[0]) == ()
