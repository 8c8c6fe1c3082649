"""Every heading and sentence of a text is searched."""

import pytest

from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.searching.corpus import Corpus, read_corpus
from coverage_app.analysis.spans import Span
from tests.coverage_app.analysis.compared import annotated

PAGE = """Old bridge closes after a night of rain

Rain fell all day on the town. The river took a bridge in the night, police said on Monday.

It was late when the last of the families had left their homes for the school by the lake."""


def corpus_of(*texts: str) -> Corpus:
    return read_corpus(
        read_texts(
            tuple(
                annotated(text, letter=letter) for text, letter in zip(texts, "ABC", strict=False)
            )
        )
    )


def test_the_headline_is_searched_as_sentence_0() -> None:
    index = corpus_of(PAGE).index("A")

    assert [sentence.ref for sentence in index.sentences] == ["A0", "A1", "A2", "A3"]


def test_near_sentences_come_by_their_share_of_the_words_and_the_first_of_equals_first() -> None:
    corpus = corpus_of("The gorilla slept. The lantern is by the gorilla. The gorilla left.")
    weights = {"gorilla": 3.0, "lantern": 4.0}

    near = corpus.index("A").near(frozenset({"gorilla", "lantern"}), weights)

    assert [(found.share, found.sentence.ref) for found in near] == [
        (1.0, "A2"),
        (3 / 7, "A1"),
        (3 / 7, "A3"),
    ]


@pytest.mark.parametrize("keys", [frozenset({"lantern"}), frozenset()])
def test_nothing_is_near_when_no_word_is_there(keys: frozenset[str]) -> None:
    index = corpus_of("Rain fell.").index("A")

    assert index.near(keys, {"lantern": 1.0}) == ()
    assert index.nearest_share(keys, {"lantern": 1.0}) == 0.0


def test_missing_words_stand_nowhere_in_the_text() -> None:
    index = corpus_of(PAGE).index("A")

    assert index.missing(frozenset({"river", "lantern"})) == {"lantern"}


def test_a_corpus_knows_its_texts_by_letter() -> None:
    corpus = corpus_of("Rain fell.", "Snow fell.", "Dogs ran.")

    assert [index.letter for index in corpus.without("AC")] == ["B"]
    with pytest.raises(KeyError):
        corpus.index("D")


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("Soldiers left.", "The troops left."),
        ("French boats left.", "France has boats."),
        ("Twenty boats left.", "The 20 boats left."),
        ("A cease-fire held.", "The ceasefire held."),
    ],
)
def test_what_is_written_otherwise_is_found(words: str, other: str) -> None:
    own, searched = corpus_of(words, other).indexes

    assert len(searched.missing(own.keys_in(Span(0, len(words))))) <= 1
    assert searched.missing(own.keys_in(Span(0, words.index(" ")))) == frozenset()
