"""Similarity: rare words count for more than those that every sentence has."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.similarity import similarity, word_weights

KEYS = st.frozensets(st.sampled_from("abcdefgh"))


def test_a_rare_word_binds_more_than_a_frequent_one() -> None:
    vote, flood = frozenset({"vote", "town"}), frozenset({"flood", "town"})
    second_vote = frozenset({"vote", "mayor"})
    weights = word_weights([vote, flood, second_vote, frozenset({"town", "fair"})])

    by_rare = similarity(vote, second_vote, weights).score
    by_frequent = similarity(vote, flood, weights).score

    assert by_rare > by_frequent


def test_sentences_without_words_are_not_alike() -> None:
    assert similarity(frozenset(), frozenset(), {}).score == 0.0


@given(KEYS, KEYS)
def test_likeness_is_a_share_and_the_same_both_ways(
    left: frozenset[str], right: frozenset[str]
) -> None:
    weights = word_weights([left, right])

    there, back = similarity(left, right, weights), similarity(right, left, weights)

    assert there == replace(back, of_left=back.of_right, of_right=back.of_left)
    assert 0.0 <= there.score <= 1.0 + 1e-9
    assert there.shared == left & right
