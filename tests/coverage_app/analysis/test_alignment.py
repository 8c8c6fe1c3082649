"""Which sentences of several texts report the same fact."""

import pytest

from coverage_app.analysis.aligning.quote_pairs import QuoteRelation
from coverage_app.analysis.aligning.sentence_pairs import Strength
from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.alignment import align
from tests.coverage_app.analysis.compared import annotated

VOTE = "The council voted seven to two to close the old library."
SAME_VOTE = "By seven votes to two, the council decided to close the library."


def facts(*texts: str) -> list[str]:
    documents = [annotated(text, letter=letter) for text, letter in zip(texts, "ABC", strict=False)]
    found = align(read_texts(tuple(documents))).facts
    return [" ".join(sentence.ref for sentence in fact.sentences) for fact in found]


def test_two_sentences_with_the_same_telling_words_report_one_fact() -> None:
    assert facts(f"Rain fell. {VOTE}", f"{SAME_VOTE} It was late.") == ["A2 B1"]


def test_three_texts_join_in_one_fact() -> None:
    assert facts(VOTE, SAME_VOTE, f"It was late. {VOTE}") == ["A1 B1 C2"]


def test_facts_stand_in_the_order_of_the_first_text() -> None:
    other = "The flood closed ninety schools in the northern valley."

    assert facts(f"{VOTE} {other}", f"{other} {VOTE}") == ["A1 B2", "A2 B1"]


def test_one_speaker_giving_one_figure_reports_one_fact() -> None:
    left = "“Ten thousand pales beside it,” Ann Roe said. Rain fell on the hills for a week."
    right = "Ann Roe said that 10,000 men “won’t come close”. The mayor opened a bridge."

    assert facts(left, right) == ["A1 B1"]


def test_sentences_that_share_a_subject_are_kept_as_a_pair_and_not_as_a_fact() -> None:
    left = annotated(f"{VOTE} The mayor opened a bridge. Rain fell on the hills.")
    text = "The mayor praised the long work of the library on Sunday. Snow lay on roofs. Dogs ran."
    right = annotated(text, letter="B")

    alignment = align(read_texts((left, right)))

    assert alignment.facts == ()
    assert {pair.strength for pair in alignment.pairs} <= {Strength.PARTIAL, Strength.RELATED}
    assert alignment.pairs != ()


def test_quotes_pair_by_their_words_by_their_sentences_and_by_what_one_person_says() -> None:
    left = (
        "“We will rebuild the old bridge before the winter,” Ann Roe said."
        " Workers arrive at the old quarry “in the coming days,” the town said."
        " “Ninety buses are a joke to everybody here,” Bob Dale said."
    )
    right = (
        "Workers are to arrive at the quarry in the “coming days,” officials said."
        " Bob Dale said that the 90 buses “would not do.”"
        " “We will soon rebuild the old bridge before the winter,” said Ann Roe."
    )

    quotes = align(read_texts((annotated(left), annotated(right, letter="B")))).quotes

    assert [(pair.left.sentences, pair.right.sentences, pair.relation) for pair in quotes] == [
        ((1,), (3,), QuoteRelation.REWORDED),
        ((2,), (1,), QuoteRelation.TRIMMED),
        ((3,), (2,), QuoteRelation.SAME_POINT),
    ]


def test_a_paraphrase_is_found_whichever_text_quotes() -> None:
    quoting = "“We will rebuild the old bridge before the winter,” Ann Roe said."
    telling = "Ann Roe said they will rebuild the old bridge before the winter comes."
    documents = [annotated(quoting), annotated(telling, letter="B")]
    turned = [annotated(telling), annotated(quoting, letter="B")]

    found = [align(read_texts(tuple(two))).paraphrases for two in (documents, turned)]

    assert [one.letters for paraphrases in found for one in paraphrases] == ["AB", "BA"]


@pytest.mark.no_cover  # measuring makes it three times as slow
def test_a_text_of_nothing_but_quotes_is_aligned_in_time() -> None:
    documents = [annotated("“a” " * 20_000, letter=letter) for letter in "AB"]

    assert align(read_texts(tuple(documents))).quotes == ()


def test_a_sentence_repeated_a_thousand_times_is_one_fact_and_compared_in_time() -> None:
    [fact] = facts(" ".join([VOTE] * 1_000), f"Rain fell. {VOTE}")

    assert fact == " ".join([*(f"A{number}" for number in range(1, 1_001)), "B2"])
