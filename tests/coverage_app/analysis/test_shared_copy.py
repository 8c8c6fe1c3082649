"""Copied prose is found by runs of five words; quotes that both texts give are kept apart."""

import pytest

from coverage_app.analysis.shared_copy import CopyKind, SharedCopy, find_shared_copy
from tests.coverage_app.analysis.compared import annotated
from tests.notation import bracketed


def shared(left: str, right: str) -> SharedCopy:
    return find_shared_copy(annotated(left), annotated(right))


# Left and right with the passages in brackets, then the share of the shorter text's shingles.
PROSE = [
    (
        "[The old bridge was closed on Monday].",
        "Rain fell. [The old bridge was closed on Monday] after a storm.",
        1.0,
    ),
    (
        "[The old bridge was closed] after a storm.",
        "[The old bridge was closed] again in March.",
        1 / 4,
    ),
    ("The old bridge was shut.", "The old bridge was closed.", 0.0),
    ("[THE OLD BRIDGE won’t open soon].", "[The old bridge won't open, soon].", 1.0),
    (
        "[The council voted for the plan]. It rained. [Nobody spoke against the mayor].",
        "[Nobody spoke against the mayor]. [The council voted for the plan] at night.",
        3 / 9,
    ),
    (
        "He said: [The boat sank near the pier. Divers searched the harbor] all day.",
        "[The boat sank near the pier. Divers searched the harbor] until dusk, she said.",
        6 / 10,
    ),
    ("The mayor resigned.", "The mayor resigned.", 0.0),
    ("", "The mayor resigned after a long debate.", 0.0),
    ("", "", 0.0),
]


@pytest.mark.parametrize(("left", "right", "share"), PROSE)
def test_copied_prose_is_found_in_both_texts(left: str, right: str, share: float) -> None:
    plain = [text.replace("[", "").replace("]", "") for text in (left, right)]

    found = shared(*plain)

    assert bracketed(plain[0], [passage.left for passage in found.prose]) == left
    assert bracketed(plain[1], [passage.right for passage in found.prose]) == right
    assert found.share == pytest.approx(share)
    assert found.quotes == ()


# Left and right with the quotes that both give in brackets; the share is that of the prose.
QUOTES = [
    (
        "“[We will rebuild the pier by June],” Mayor Lena Holt said on Friday.",
        "Lena Holt told reporters: “[We will rebuild the pier by June].”",
        0.0,
        (),
    ),
    (
        "“[We will rebuild the pier by June],” she said. The town has no money for it yet.",
        "The town has no money for it yet. “[We will rebuild the pier by June],” Holt wrote.",
        4 / 6,
        ("The town has no money for it yet",),
    ),
    # What only one of them marks as a quote is copied prose.
    (
        "“We will rebuild the pier by June,” said Lena Holt.",
        "It is sure that we will rebuild the pier by June.",
        3 / 6,
        ("We will rebuild the pier by June",),
    ),
    # A few quoted words are part of the sentence that was copied.
    (
        "The mayor called it “a sad day” for the whole town.",
        "The mayor called it “a sad day” for the whole town.",
        1.0,
        ("The mayor called it “a sad day” for the whole town",),
    ),
    # What is left between two shared quotes is too short to be copied.
    (
        "“[The pier was built in a hurry],” she said. “[Nobody asked what the sea would do].”",
        "“[The pier was built in a hurry],” she said. “[Nobody asked what the sea would do].”",
        0.0,
        (),
    ),
]


@pytest.mark.parametrize(("left", "right", "share", "prose"), QUOTES)
def test_quotes_of_both_texts_are_not_copied_prose(
    left: str, right: str, share: float, prose: tuple[str, ...]
) -> None:
    plain = [text.replace("[", "").replace("]", "") for text in (left, right)]

    found = shared(*plain)

    assert bracketed(plain[0], [passage.left for passage in found.quotes]) == left
    assert bracketed(plain[1], [passage.right for passage in found.quotes]) == right
    assert tuple(passage.left.slice(plain[0]) for passage in found.prose) == prose
    assert found.share == pytest.approx(share)


def test_the_share_is_that_of_the_shorter_text_in_either_order() -> None:
    short = "The boat sank near the pier. Divers searched the harbor."
    long = f"{short} The owner was not on board, and the police found no trace of her on land."

    assert shared(short, long).share == shared(long, short).share == 1.0
    [passage] = shared(long, short).prose
    assert (passage.left.slice(long), passage.right.slice(short)) == (short[:-1], short[:-1])
    assert passage.words == 10


@pytest.mark.parametrize(
    ("share", "kind"),
    [
        (1.0, CopyKind.SAME_COPY),
        (0.5, CopyKind.SAME_COPY),
        (0.49, CopyKind.SHARED_PASSAGES),
        (0.25, CopyKind.SHARED_PASSAGES),
        (0.24, CopyKind.INDEPENDENT),
        (0.0, CopyKind.INDEPENDENT),
    ],
)
def test_kind_follows_the_share(share: float, kind: CopyKind) -> None:
    assert SharedCopy(share, (), ()).kind is kind


# Measured, the long text takes three times as long.
@pytest.mark.parametrize("times", [100, pytest.param(2_000, marks=pytest.mark.no_cover)])
def test_a_phrase_that_is_repeated_without_end_is_looked_at_in_a_few_places(times: int) -> None:
    text = "one two three four five " * times

    found = shared(text, f"{text} six")

    assert found.share == 1.0
    assert [passage.words for passage in found.prose] == [5 * times]
