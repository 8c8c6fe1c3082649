"""What the two sample articles give: quotes, headline, sentences, and no unsafe question."""

import pytest

from quizzes.derivation.drafts import ItemDraft
from quizzes.derivation.families import (
    changed_quote,
    headline_certainty,
    open_rewrite,
    quoted_words,
    same_point,
    telling_sentence,
)
from tests.test_seeds import sample_comparison, sample_drafts


def keys(drafts: tuple[ItemDraft, ...]) -> list[tuple[str, str]]:
    return [(option.prompt, option.text) for option in drafts[0].options if option.is_key]


def test_one_version_of_a_quote_has_more_words() -> None:
    drafts = changed_quote.derive(sample_comparison())

    assert keys(drafts) == [("", "Only Advanced Business Reports has “and more”")]


def test_one_text_quotes_what_the_other_tells() -> None:
    drafts = quoted_words.derive(sample_comparison())

    assert drafts[0].stem.startswith(
        "Both texts have the words “fully intends to use these forces”"
    )
    assert keys(drafts) == [("", "Advanced Business Reports only")]


def test_one_point_is_made_in_two_wordings() -> None:
    drafts = same_point.derive(sample_comparison())

    assert keys(drafts) == [
        (
            "Advanced Business Reports",
            "Ten thousand pales in comparison to those kinds of casualties",
        ),
        ("TURAN", "won't come close"),
    ]


def test_the_headline_is_more_certain_than_the_report() -> None:
    drafts = headline_certainty.derive(sample_comparison())

    assert keys(drafts) == [("", "“begin combat operations”")]


def test_the_outlet_that_names_nobody_is_rewritten() -> None:
    drafts = open_rewrite.derive(sample_comparison())

    assert [draft.stem[:15] for draft in drafts] == ["B3 says “could”"]


def test_whole_sentences_wait_for_the_teacher() -> None:
    drafts = telling_sentence.derive(sample_comparison())

    assert {draft.is_ready for draft in drafts if "reports the same" in draft.stem} == {False}


@pytest.mark.parametrize("words", ["coming days", "biased", "left out", "Boeing", "date"])
def test_no_unsafe_question_is_asked(words: str) -> None:
    assert [draft.stem for draft in sample_drafts() if words in draft.stem] == []


def test_every_proof_that_is_a_sentence_and_not_in_the_question_has_others_beside_it() -> None:
    shown = {
        len(draft.decoys) >= 3
        for draft in sample_drafts()
        if draft.kind in ("choice", "match")
        and all(piece.sentence for piece in draft.evidence)
        and not all(piece.excerpt[-40:] in draft.stem for piece in draft.evidence)
    }

    assert shown == {True}
