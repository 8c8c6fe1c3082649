"""What the families on voices, certainty and figures ask of the two sample articles."""

import pytest

from benchmarks.sample import sample_comparison
from quizzes.derivation import derive_items
from quizzes.derivation.drafts import ItemDraft


def _drafts(family: int) -> list[ItemDraft]:
    return [draft for draft in derive_items(sample_comparison()) if draft.family == family]


HEDGED_IN_ONE_TEXT = 6


@pytest.mark.parametrize(
    ("family", "asked", "key", "wrong"),
    [
        (4, "give the figure 8,000 North Korean soldiers. Which", "Only TURAN",
         ["Only Advanced Business Reports", "Neither: both give it as exact",
          "Neither: they give different numbers"]),
        (5, "80% of 10,000 North Korean soldiers", "8,000", ["800", "2,000", "80,000"]),
        (6, "How many casualties a day", "1,200", ["460", "620", "10,000"]),
    ],
)  # fmt: skip
def test_items_of_the_reference(family: int, asked: str, key: str, wrong: list[str]) -> None:
    (draft,) = [draft for draft in _drafts(family) if asked in draft.stem]

    assert (draft.key.text, draft.is_ready) == (key, family != HEDGED_IN_ONE_TEXT)
    assert [option.text for option in draft.options if not option.is_key] == wrong


@pytest.mark.parametrize(
    ("asked", "key", "wrong", "doubt"),
    [
        ("that is a clear sign of weakness", "Antony Blinken",
         ["Lloyd Austin", "Vladimir Putin"], "Check what the words point to"),
        ("Ten thousand pales in comparison", "Lloyd Austin",
         ["Antony Blinken", "Vladimir Putin"], "Check that others could have said it"),
        ("roughly 620 miles over an 86-minute period", "Japanese authorities",
         ["Antony Blinken", "Lloyd Austin", "Advanced Business Reports itself"],
         "Check that nobody offered belongs to them"),
    ],
)  # fmt: skip
def test_words_of_one_of_two_speakers_wait_for_the_teacher(
    asked: str, key: str, wrong: list[str], doubt: str
) -> None:
    (draft,) = [draft for draft in _drafts(10) if asked in draft.stem]

    assert (draft.key.text, draft.doubt) == (key, doubt)
    assert [option.text for option in draft.options if not option.is_key] == wrong


@pytest.mark.parametrize(
    ("family", "asked", "key"),
    [
        (4, "With which word does each say how sure that is?",
         "Advanced Business Reports “confirmed”, TURAN “assesses”"),
        (6, "Which one ties it to a place", "Advanced Business Reports: eastern Ukraine"),
        (10, "into a multi-region conflict", "TURAN itself"),
        (11, "Sentences A9 and B3 both say “first”", "No, they are two claims"),
    ],
)  # fmt: skip
def test_items_that_wait_for_the_teacher(family: int, asked: str, key: str) -> None:
    draft = next(draft for draft in _drafts(family) if asked in draft.stem)

    assert draft.key.text == key
    assert not draft.is_ready


def test_words_of_two_speakers_are_asked_of_nobody() -> None:
    stems = [draft.stem for draft in _drafts(10)]

    assert [stem for stem in stems if "coming days" in stem] == []
