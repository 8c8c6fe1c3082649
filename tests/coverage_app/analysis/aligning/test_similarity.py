"""Similarity: rare words count for more than those that every sentence has."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.aligning.sentence_vectors import sentence_vectors, word_weights
from coverage_app.analysis.aligning.similarity import compare_story, compare_texts
from coverage_app.analysis.aligning.terms import SentenceTerms
from coverage_app.analysis.aligning.texts import read_texts
from tests.coverage_app.analysis.compared import annotated

KEYS = st.frozensets(st.sampled_from("abcdefgh"))


def sentence(*terms: str, clauses: tuple[str, ...] = ()) -> SentenceTerms:
    """Make a sentence of terms; its clauses are words of one letter each."""
    return SentenceTerms(
        whole=dict.fromkeys(terms, 1.0),
        clauses=tuple(dict.fromkeys(clause, 1.0) for clause in clauses),
        telling=frozenset(terms),
    )


def likeness(left: SentenceTerms, right: SentenceTerms, *others: SentenceTerms) -> float:
    weights = word_weights(one.whole for one in (left, right, *others))
    vectors = {
        letter: sentence_vectors({1: one}, weights)
        for letter, one in zip("AB", (left, right), strict=True)
    }
    pairs = compare_texts(vectors)["AB"]
    return pairs[1, 1].likeness if pairs else 0.0


def test_a_rare_word_binds_more_than_a_frequent_one() -> None:
    vote, flood, fair = sentence("vote", "town"), sentence("flood", "town"), sentence("town")
    second_vote = sentence("vote", "mayor")

    by_rare = likeness(vote, second_vote, flood, fair)
    by_frequent = likeness(vote, flood, second_vote, fair)

    assert by_rare > by_frequent


def test_sentences_without_words_are_not_alike() -> None:
    assert likeness(sentence(), sentence()) == 0.0


def test_one_clause_in_common_makes_two_long_sentences_more_alike() -> None:
    left, right = sentence(*"abcdef"), sentence(*"abcghi")
    left_in_clauses = sentence(*"abcdef", clauses=("abc", "def"))
    right_in_clauses = sentence(*"abcghi", clauses=("abc", "ghi"))

    assert likeness(left_in_clauses, right_in_clauses) > likeness(left, right)


def test_a_better_counterpart_lowers_the_score_of_the_others() -> None:
    one = "The council closed the old library by the river."
    same = "The council closed the old library by the river on Monday."
    less = "A library by the sea burned."
    texts = read_texts((annotated(one), annotated(f"{same} {less}", letter="B")))

    alike = compare_story(texts)["AB"]

    assert (alike[1, 1].of_left, alike[1, 1].of_right) == (1.0, 1.0)
    assert alike[1, 1].closeness == alike[1, 1].likeness
    assert alike[1, 2].of_left < 0.5
    assert alike[1, 2].closeness < alike[1, 2].likeness


def test_a_headline_is_no_rival_to_the_body_and_sums_up_one_sentence() -> None:
    weights = word_weights([frozenset("abcd")])
    left = sentence_vectors({0: sentence(*"abcd"), 1: sentence(*"abc")}, weights)
    right = sentence_vectors({1: sentence(*"abcd"), 2: sentence(*"ab")}, weights)

    alike = compare_texts({"A": left, "B": right})["AB"]

    assert alike[0, 1].closeness == alike[0, 1].likeness
    assert alike[1, 1].of_right == 1.0
    rival = alike[0, 2]
    assert rival.of_left < 1.0
    assert rival.of_right < 1.0
    assert math.isclose(rival.closeness, rival.of_left**2 * math.sqrt(rival.of_right))


def test_a_third_text_that_tells_it_too_brings_two_sentences_closer() -> None:
    weights = word_weights(map(frozenset, ("abcd", "aefg", "abefg", "h")))
    texts = {
        letter: sentence_vectors({1: sentence(*terms)}, weights)
        for letter, terms in zip("ABC", ("abcd", "aefg", "abefg"), strict=True)
    }
    two = {letter: texts[letter] for letter in "AB"}

    [alone] = compare_texts(two)["AB"].values()
    [supported] = compare_texts(texts)["AB"].values()

    assert supported.likeness == alone.likeness
    assert supported.closeness > alone.closeness
    assert (alone.elsewhere > 0.0, supported.elsewhere > 0.0) == (False, True)


def test_plain_words_in_common_count_for_more_than_names() -> None:
    weights = word_weights([frozenset("abcd"), frozenset("e")])
    named = sentence(*"abcd")
    plain = replace(named, plain=frozenset("abc"))
    scores = [
        compare_texts(dict.fromkeys("AB", sentence_vectors({1: one}, weights)))["AB"][1, 1].score
        for one in (named, plain)
    ]

    assert scores[0] < scores[1] < 1.0


@pytest.mark.no_cover  # measuring makes it three times as slow
@given(KEYS, KEYS)
def test_likeness_is_a_share_and_the_same_both_ways(
    left: frozenset[str], right: frozenset[str]
) -> None:
    one, other = sentence(*sorted(left)), sentence(*sorted(right))

    there, back = likeness(one, other), likeness(other, one)

    assert math.isclose(there, back)
    assert 0.0 <= there <= 1.0 + 1e-9
    assert (there > 0.0) is bool(left & right)


def test_of_two_long_texts_the_pairs_that_are_most_alike_are_compared() -> None:
    sentences = {number: sentence("town", f"thing {number % 103}") for number in range(1, 104)}
    terms = {term for one in sentences.values() for term in one.whole}
    vectors = sentence_vectors(sentences, dict.fromkeys(terms, 1.0))

    found = compare_texts({"A": vectors, "B": vectors})["AB"]

    assert len(found) == 100 * 103
    assert {(number, number) for number in sentences} <= found.keys()
