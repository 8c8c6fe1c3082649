"""Wordings: other words for one thing, and the words that texts come back to."""

import pytest

from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.annotation import annotate
from coverage_app.analysis.documents import Document
from coverage_app.analysis.searching.corpus import read_corpus
from coverage_app.analysis.wordings import Wordings, read_wordings


def wordings(*texts: str) -> Wordings:
    annotated = tuple(
        annotate(Document.from_text(text, letter=letter))
        for letter, text in zip("ABCD", texts, strict=False)
    )
    return read_wordings(read_corpus(read_texts(annotated)))


def other_words(*texts: str) -> list[list[str]]:
    found = wordings(*texts)
    sentences = [index.one.sentences[0] for index in found.corpus.indexes]
    by_letter = dict(zip("ABCD", texts, strict=False))
    return [
        [place.span.slice(by_letter[place.letter]) for place in contrast.places]
        for contrast in found.other_words(sentences)
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("The soldiers left town.", "The troops left town."), [["soldiers", "troops"]]),
        (("A soldier met troops.", "The troops left town."), []),
        (("They left the front line.", "They left the frontline."), [["front line", "frontline"]]),
        (("The bomb was found.", "The bombing was long."), []),
        (("The UAV fell.", "The drone fell."), [["UAV", "drone"]]),
        (("Moscow left.", "Russia left."), []),
        (("It took 60 minutes.", "It took sixty minutes."), []),
        (
            ("The soldiers left.", "The troops left.", "The soldiers left."),
            [["soldiers", "troops", "soldiers"]],
        ),
    ],
)
def test_other_words_for_one_thing(texts: tuple[str, ...], expected: list[list[str]]) -> None:
    assert other_words(*texts) == expected


def test_topics_are_words_of_content_that_two_texts_have_often() -> None:
    text = "The wide bridge shut. The bridge is old. A war began. Ana Diaz went. Ana Diaz ran."

    found = wordings(text, f"{text} Bob saw the gorilla. A gorilla ate. The gorilla sat. Gorilla!")

    assert [(topic.word, len(topic.places)) for topic in found.topics()] == [("bridge", 4)]


def test_frequent_words_are_topics_only_when_they_have_other_words() -> None:
    text = "The war is long. A war is bad. Every day is long. Each day is new. A week has passed."

    found = wordings(text, text)

    assert [topic.word for topic in found.topics()] == ["war"]
