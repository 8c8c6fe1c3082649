"""The proof: the sentences to choose from when the one that proves an answer is asked for."""

from dataclasses import replace

import pytest

from coverage_app.analysis import Comparison, Span
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.proofs import with_decoys
from quizzes.derivation.wording import proof
from tests.coverage_app.analysis.compared import compared

PROOF = "The ferry took 86 minutes to cross the lake."
PLAIN = (
    "Rain fell on the town all night.",
    "Dogs ran about in the old streets.",
    "Nobody was awake to see it.",
    "A baker lit the oven at dawn.",
    "Cats slept on the warm roof.",
    "The ferry had left the pier late.",
    "Birds sang over the meadows again.",
)


def asked(
    comparison: Comparison,
    number: int,
    *,
    key: str = "Text A only",
    letters: str = "A",
    focus: str = "",
) -> ItemDraft:
    """Draft an item whose key is proved by a sentence of the first text."""
    one = comparison.documents[0]
    start = one.document.text.index(focus)
    span = Span(start, start + len(focus)) if focus else None
    return ItemDraft(
        family=1,
        skill=Skill.OMIT,
        step=Step.COMPARE,
        stem="Which text has it?",
        hint="",
        options=(
            OptionDraft(key, "", None, letters),
            OptionDraft("Text B only", "", Misconception.SWAPPED, "B"),
        ),
        evidence=(proof(one, one.sentences[number - 1], span),),
        contrast=(),
        fact="it",
        reason="",
        confidence=1.0,
    )


def offered(comparison: Comparison, draft: ItemDraft) -> list[int | None]:
    (found,) = with_decoys((draft,), comparison)
    return [decoy.sentence for decoy in found.decoys]


def test_the_neighbors_come_first_then_sentences_on_the_same_subject() -> None:
    comparison = compared(" ".join((*PLAIN[:3], PROOF, *PLAIN[3:])))

    assert offered(comparison, asked(comparison, 4, focus="86 minutes")) == [2, 3, 5, 6, 7]


def test_decoys_are_sentences_of_the_text_of_the_proof() -> None:
    comparison = compared(" ".join((*PLAIN[:3], PROOF)), " ".join(PLAIN))
    (found,) = with_decoys((asked(comparison, 4, focus="86 minutes"),), comparison)

    assert [(decoy.letter, decoy.excerpt) for decoy in found.decoys] == [
        ("A", PLAIN[0]),
        ("A", PLAIN[1]),
        ("A", PLAIN[2]),
    ]


@pytest.mark.parametrize(
    "other",
    [
        "It was an eighty-six-minute trip for us.",  # the same figure
        "Minutes counted when it crossed, all 86 of them.",
        "To cross the lake the ferry took for ever.",  # the same again
        "So it went.",  # too short
    ],
)
def test_a_sentence_that_could_prove_it_too_is_not_offered(other: str) -> None:
    comparison = compared(" ".join((*PLAIN[:3], PROOF, other, *PLAIN[3:6])))

    assert 5 not in offered(comparison, asked(comparison, 4, focus="86 minutes"))


def test_sentences_side_by_side_in_the_question_are_not_to_be_found_again() -> None:
    comparison = compared(" ".join((*PLAIN[:3], PROOF, *PLAIN[3:])), f"{PLAIN[3]} {PLAIN[5]}")
    other = comparison.documents[1]
    draft = asked(comparison, 4)
    both = (*draft.evidence, proof(other, other.sentences[0]))
    stem = f"A4 says: “{PROOF}” B1 says: “{PLAIN[3]}” Do they make the same claim?"
    shown = replace(draft, evidence=both, stem=stem)

    assert offered(comparison, shown) == []
    assert offered(comparison, replace(shown, stem="Which text has it?")) != []


def test_a_sentence_with_most_words_of_the_key_is_not_offered() -> None:
    comparison = compared(" ".join((*PLAIN[:3], PROOF, *PLAIN[3:])))

    draft = asked(comparison, 4, key="The baker and his oven", letters="")

    assert offered(comparison, draft) == [1, 2, 3, 6, 7]


def test_a_sentence_that_reports_the_same_fact_is_not_offered() -> None:
    fact = "Mayor Ann Roe promised to build a new stone bridge over the river by May."
    again = "By May a new stone bridge will be built over the river, Mayor Ann Roe promised."
    comparison = compared(" ".join((fact, *PLAIN[:4], again)), f"Rain fell. {fact}")

    assert offered(comparison, asked(comparison, 1)) == [2, 3, 4, 5]


def test_another_sentence_of_the_same_source_is_not_offered_where_the_source_is_asked_for() -> None:
    text = "Mayor Ann Roe said the bridge was old. She said that nobody saw it fall. "
    comparison = compared(text + " ".join(PLAIN))

    draft = asked(comparison, 1, key="Ann Roe", letters="")

    assert offered(comparison, draft) == [3, 4, 5, 6, 7]


def test_with_fewer_than_three_decoys_there_is_nothing_to_choose_from() -> None:
    comparison = compared(" ".join((PROOF, *PLAIN[:2])))

    assert offered(comparison, asked(comparison, 1, focus="86 minutes")) == []


def test_a_proof_without_words_with_content_has_no_sentences_beside_it() -> None:
    comparison = compared(" ".join((*PLAIN[:3], "It is not about you.", *PLAIN[3:])))

    assert offered(comparison, asked(comparison, 4)) == []


def test_a_line_of_the_page_has_no_sentences_beside_it() -> None:
    comparison = compared(" ".join((*PLAIN[:3], PROOF, *PLAIN[3:])))
    line = EvidenceDraft("A", Span(0, 4), "Rain")

    assert offered(comparison, replace(asked(comparison, 4), evidence=(line,))) == []


@pytest.mark.parametrize("kind", [Kind.SENTENCE, Kind.OPEN])
def test_a_sentence_to_tap_and_an_open_answer_need_no_proof(kind: Kind) -> None:
    comparison = compared(" ".join((*PLAIN[:3], PROOF, *PLAIN[3:])))

    assert offered(comparison, replace(asked(comparison, 4), kind=kind)) == []
