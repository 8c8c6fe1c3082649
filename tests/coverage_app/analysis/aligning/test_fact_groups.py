"""Facts: sentences of several texts join, different sentences of one text only for good reason."""

from coverage_app.analysis.aligning.fact_groups import group_facts
from coverage_app.analysis.aligning.sentence_pairs import SentencePair, Strength
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span


def sentence(ref: str) -> Sentence:
    number = int(ref[1:])
    return Sentence(ref[0], number, Span(number * 10, number * 10 + 9), number)


def pair(refs: str, strength: Strength = Strength.STRONG, score: float = 0.5) -> SentencePair:
    left, right = (sentence(ref) for ref in refs.split())
    return SentencePair(left, right, strength, score, (left, right), ())


def facts(*pairs: SentencePair) -> list[str]:
    return [" ".join(one.ref for one in fact.sentences) for fact in group_facts(pairs)]


def test_strong_pairs_make_facts_in_the_order_of_the_texts() -> None:
    assert facts(pair("A2 B1"), pair("A1 B3")) == ["A1 B3", "A2 B1"]


def test_partial_pairs_alone_make_no_fact() -> None:
    assert facts(pair("A1 B1", Strength.PARTIAL), pair("A2 B2", Strength.RELATED)) == []


def test_a_third_text_joins_through_one_of_two() -> None:
    assert facts(pair("A1 B1"), pair("B1 C1"), pair("A1 C1", Strength.PARTIAL)) == ["A1 B1 C1"]
    assert facts(pair("A1 B1"), pair("B1 C1")) == ["A1 B1 C1"]


def test_two_sentences_that_tell_what_one_tells_are_one_fact() -> None:
    assert facts(pair("A1 B1"), pair("A2 B1")) == ["A1 A2 B1"]


def test_a_chain_does_not_pull_different_sentences_of_one_text_together() -> None:
    chain = pair("A1 B1", score=0.9), pair("A2 B1", score=0.5), pair("A2 B2", score=0.8)

    assert facts(*chain) == ["A1 B1", "A2 B2"]


def test_a_chain_through_three_texts_ends_before_it_comes_back() -> None:
    chain = [
        pair("A1 B1", score=0.9),
        pair("B1 C1", score=0.8),
        pair("A2 C1", score=0.7),
        pair("A2 B2", score=0.6),
    ]

    assert facts(*chain) == ["A1 B1 C1", "A2 B2"]


def test_far_ends_of_a_long_chain_stay_apart() -> None:
    chain = [pair(f"{one}1 {other}1") for one, other in zip("ABCDEFG", "BCDEFGH", strict=True)]

    groups = facts(*chain)

    assert max(len(group.split()) for group in groups) <= 4
    assert sum(len(group.split()) for group in groups) == 8


def test_eight_texts_that_all_agree_are_one_fact() -> None:
    letters = "ABCDEFGH"
    pairs = [pair(f"{one}1 {other}1") for one in letters for other in letters if one < other]

    assert facts(*pairs) == [" ".join(f"{letter}1" for letter in letters)]
