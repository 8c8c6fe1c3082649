"""What leaves a doubt that only one text tells a sentence."""

import pytest

from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.searching.corpus import read_corpus
from coverage_app.analysis.searching.doubts import find_doubts
from tests.coverage_app.analysis.compared import annotated

TABLE = [
    # a telling figure, in other words and of other things
    ("The plant employed 85 people.", "Rain fell. It gave work to eighty-five men.", "B2"),
    ("It left two people hurt.", "The town has two bridges.", None),
    # half of a clause's words, not of the sentence's
    (
        "The blast was followed by gunfire, according to a reporter of the local radio station.",
        "Rain fell. An explosion, followed by gunfire, woke the town.",
        "B2",
    ),
    # two words are no clause to search for
    ("The gunfire stopped.", "An explosion, followed by gunfire, woke the town.", None),
    # another value of the same thing
    ("The storm killed 12 people.", "Dogs ran. Fifteen people were killed.", "B2"),
    # nothing
    ("The council voted to close the library.", "Rain fell. Dogs ran home at night.", None),
]


@pytest.mark.parametrize(("text", "other", "ref"), TABLE)
def test_a_near_sentence_leaves_a_doubt(text: str, other: str, ref: str | None) -> None:
    one = annotated(text)
    corpus = read_corpus(read_texts((one, annotated(other, letter="B"))))

    doubts = find_doubts(one.sentences[0], corpus.index("B"), corpus)

    assert next((doubt.ref for doubt in doubts), None) == ref
