"""Provenance: what the texts have word for word in common, pair by pair."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.shared import PairCopy, Passage, Shared, shared_of
from coverage_app.lenses.texts import texts_of
from tests.coverage_app.lenses.stories import story_of

pytestmark = pytest.mark.django_db
VOTE = "The council voted seven to two to close the old library."
SAID = "“We had no choice but to close it,” mayor Ann Roe said."


def shared(*texts: str) -> Shared:
    story = story_of(*texts)
    comparison = comparison_of(story)
    return shared_of(comparison, texts_of(story, comparison))


def only_pair(*texts: str) -> PairCopy:
    (pair,) = shared(*texts).pairs
    return pair


def told(passage: Passage) -> str:
    return f"{passage.words} | {' / '.join(' '.join(side.refs) for side in passage.sides)}"


def test_a_pair_says_how_much_of_the_shorter_text_stands_in_the_other() -> None:
    pair = only_pair(f"{VOTE} Rain fell on the town all day and all night.", VOTE)

    assert (pair.label, pair.percent, pair.shorter.letter) == ("Same copy", "100%", "B")
    assert [told(passage) for passage in pair.prose] == [f"{VOTE[:-1]} | A1 / B1"]
    assert [(side.text.letter, side.beside) for side in pair.prose[0].sides] == [
        ("A", "B"),
        ("B", "A"),
    ]


def test_what_both_texts_quote_is_apart_and_does_not_count() -> None:
    pair = only_pair(SAID, f"Rain fell on the town all day. {SAID.replace('said', 'told us')}")

    assert (pair.label, pair.percent, pair.shorter.letter) == ("Mostly own words", "0%", "A")
    assert (pair.prose_count, pair.quote_count) == (0, 1)
    assert [told(passage) for passage in pair.quotes] == [
        "We had no choice but to close it | A1 / B2"
    ]


def test_texts_without_words_in_common_make_no_pair() -> None:
    found = shared(VOTE, "Rain fell on the town all day.")

    assert (found.pairs, found.pair_count) == ((), 1)


def test_a_passage_over_several_sentences_skips_lines_that_are_not_the_article() -> None:
    pair = only_pair(f"{VOTE}\n\nAdvertisement\n\n{SAID}", f"{VOTE} {SAID}")

    assert [told(passage) for passage in pair.prose] == [f"{VOTE[:-1]} | A1 / B1"]


def test_a_long_passage_is_shown_by_its_ends() -> None:
    names = [f"{first}{second}o" for first in "bdfklm" for second in "aeioubdfkl"]

    pair = only_pair(f"It lists {' '.join(names)} here.", f"There it lists {' '.join(names)} once.")

    words = pair.prose[0].words.split()
    assert words == ["It", "lists", *names[:22], "…", *names[-8:]]
    assert pair.prose[0].count == 62


def test_of_many_passages_the_longest_are_shown_in_the_order_of_the_text() -> None:
    runs = [
        " ".join(f"{name}{number}" for number in range(9 if name == "k" else 6))
        for name in "abcdefghijk"
    ]
    left = " ".join(f"So {run} left." for run in runs)
    right = " ".join(f"And {run} right." for run in runs)

    pair = only_pair(left, right)

    assert [passage.words[0] for passage in pair.prose] == list("abcdefgk")
    assert (pair.more_prose, pair.prose_count, pair.more_quotes) == (3, 11, 0)


def test_all_pairs_stand_in_the_matrix_and_the_highest_share_comes_first() -> None:
    filler = " ".join(f"Word{number} falls on the hill." for number in range(40))
    found = shared(f"{VOTE} {filler}", f"{VOTE} It rained.", "Dogs ran in the yard.", VOTE)

    assert [text.letter for text in found.columns] == ["A", "B", "C"]
    assert [
        (row.text.letter, [(share.percent, share.name) for share in row.shares])
        for row in found.rows
    ] == [
        ("B", [("78%", "AB")]),
        ("C", [("0%", ""), ("0%", "")]),
        ("D", [("100%", "AD"), ("100%", "BD"), ("0%", "")]),
    ]
    assert [pair.name for pair in found.pairs] == ["AD", "BD", "AB"]
    assert found.pair_count == 6


def test_a_share_of_nearly_nothing_is_not_called_nothing() -> None:
    def filler(name: str) -> str:
        return " ".join(f"{name}{number}." for number in range(400))

    pair = only_pair(f"{VOTE[:30]}. {filler('Ab')}", f"{VOTE[:30]}. {filler('Cd')}")

    assert pair.percent == "<1%"
