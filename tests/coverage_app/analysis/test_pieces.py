"""Which words of a quotation are understood without those around them."""

import pytest

from coverage_app.analysis import Document, Span, annotate, is_cut_short, stands_alone


@pytest.mark.parametrize(
    "words",
    [
        "The storm broke the old stone bridge",
        "Storms broke the old stone bridge",
        "We demand a full inquiry",
        "I've never seen such a flood",
        "It is time to rebuild the bridge",
        "Our students are tired and their parents are angry",
        "This country has new bridges",
        "When the bridge broke, people cried",
        "There is no bridge to rebuild",
        "There's a crack in the bridge",
        "Those who built the bridge knew",
        "The council knows that people are angry",
        "The bridge that the town built has a crack in its wall",
        "Every mother wants to see her son",
        "Ann Roe closed the bridge and lost her job",
        "We built a bridge that lasts",
        "The old bridge, Ulm is proud of it, was sold",
        "People walk over the bridge",
        "The bridge closed on Monday",
        "Everything that matters was lost",
        "The town has learned that a bridge is dear",
        "The truth is that bridges fall",
        "Next time Stone Bank will ask about their bridges",
    ],
)
def test_words_that_point_to_nothing_outside_stand_alone(words: str) -> None:
    text = f"“{words},” Bo Lind said on Monday."

    assert stands_alone(annotate(Document.from_text(text)), Span(1, 1 + len(words)))


@pytest.mark.parametrize(
    "words",
    [
        "It deeply influenced who they are",
        "We never paid much attention to them",
        "This is not something the town had asked for",
        "We lost all of it",
        "We will make that practice viable",
        "We want this straight dialogue",
        "who really know the bridge",
        "I heard those remarks in May",
        "We will resolve this",
        "He was the best builder we had",
        "We want such bridges everywhere",
        "That's the bridge of the town",
        "We closed that",
        "We say the bridge and that's enough",
        "We left it there",
        "We closed these bridges",
        "an old stone bridge",
        "a bridge when the storm came",
        "Closing the old bridge is wrong",
        "...",
        "Some have left the town",
        "If you do that, you will lose the bridge",
        "built the bridge of the town",
        "persons connected to the bridge",
        "bridges cut from the map",
    ],
)
def test_words_that_point_outside_do_not_stand_alone(words: str) -> None:
    text = f"“{words},” Bo Lind said on Monday."

    assert not stands_alone(annotate(Document.from_text(text)), Span(1, 1 + len(words)))


@pytest.mark.parametrize(
    ("words", "known", "expected"),
    [
        ("We welcome this law and its aims", frozenset({"law"}), True),
        ("We welcome these strict laws", frozenset({"law"}), True),
        ("We welcome this law and its aims", frozenset({"tower"}), False),
        ("We welcome this", frozenset({"law"}), False),
    ],
)
def test_what_is_known_may_be_pointed_to(words: str, known: frozenset[str], expected: bool) -> None:
    one = annotate(Document.from_text(f"“{words},” Bo Lind said on Monday."))

    assert stands_alone(one, Span(1, 1 + len(words)), known=known) is expected


@pytest.mark.parametrize(
    ("text", "words", "is_cut"),
    [
        ("She said she wouldn't “hesitate to close the bridge.”", "hesitate to close", True),
        ("She never wanted to “close the bridge.”", "close the bridge", True),
        ("She refused to “close the bridge.”", "close the bridge", True),
        ("She said no. She will “close the bridge.”", "close the bridge", False),
        ("“The bridge is safe but it is old,” she said.", "The bridge is safe", True),
        ("“The bridge is safe, yet it is old,” she said.", "The bridge is safe", True),
        ("She did not say “The bridge is safe.”", "The bridge is safe", False),
        ("She will “close the bridge.”", "close the bridge", False),
        ("No.\n“close the bridge” is what she said.", "close the bridge", False),
    ],
)
def test_words_are_cut_short_where_a_turn_is_left_out(text: str, words: str, is_cut: bool) -> None:
    start = text.index(words)

    found = is_cut_short(annotate(Document.from_text(text)), Span(start, start + len(words)))

    assert found is is_cut
