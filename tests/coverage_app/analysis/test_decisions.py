"""What a teacher decided goes before what the analysis found."""

import pytest

from coverage_app.analysis import (
    Comparison,
    Decisions,
    Document,
    LineDecision,
    Span,
    compare,
)
from coverage_app.analysis.decisions import FactDecision, Place
from tests.coverage_app.analysis.compared import compared

VOTED = "The council voted on Monday to close the old library by the river."
PAGE = f"{VOTED}\n\nMost read\n\nThe mayor spoke of a sad day for the readers in the town."


def compared_with(*decisions: LineDecision) -> Comparison:
    documents = Document.from_text(PAGE, letter="A"), Document.from_text(VOTED, letter="B")
    return compare(documents, Decisions(lines=decisions))


def test_a_line_that_the_teacher_removed_is_not_compared() -> None:
    comparison = compared_with(LineDecision("A", 1, keep=False))

    assert [fact.letters for fact in comparison.facts] == ["B"]


def test_a_decision_is_about_the_text_of_its_letter_alone() -> None:
    assert compared_with(LineDecision("C", 1, keep=False)) == compared_with()


SHUT = "Readers in the town lost their library."
RAIN = "Rain fell all night on the hills."
LONG_VOTE = "The council voted on Monday to close the old library by the river for good."


def decided(texts: tuple[str, ...], *rulings: tuple[str, str, bool]) -> list[str]:
    """Compare with rulings on pairs of sentences by name; return the sentences of each fact."""
    before = compared(*texts)
    places = {
        sentence.ref: Place(sentence.letter, sentence.span)
        for one in before.documents
        for sentence in one.sentences
    }
    facts = tuple(FactDecision(places[left], places[right], same) for left, right, same in rulings)
    documents = tuple(one.document for one in before.documents)
    return [
        " ".join(sentence.ref for sentence in fact.sentences) + ("" if fact.is_sure else " ?")
        for fact in compare(documents, Decisions(facts=facts)).facts
        if not fact.is_detail
    ]


def test_sentences_that_a_teacher_joined_are_one_fact() -> None:
    texts = (VOTED, f"{RAIN} {SHUT}")

    assert decided(texts) == ["A1", "B1", "B2"]
    assert decided(texts, ("A1", "B2", True)) == ["A1 B2", "B1"]


def test_the_order_in_which_a_teacher_names_two_sentences_does_not_matter() -> None:
    texts = (VOTED, f"{RAIN} {SHUT}")

    assert decided(texts, ("B2", "A1", True)) == decided(texts, ("A1", "B2", True))


def test_sentences_that_a_teacher_parted_are_no_fact_and_leave_no_doubt() -> None:
    texts = (f"{VOTED} {RAIN}", LONG_VOTE)

    assert decided(texts) == ["A1 B1", "A2"]
    assert decided(texts, ("A1", "B1", False)) == ["A1", "A2", "B1"]


def test_a_parted_sentence_is_still_searched_for_in_all_others() -> None:
    texts = (VOTED, f"{LONG_VOTE} The old library by the river was closed by the council in May.")

    assert decided(texts, ("A1", "B1", False)) == ["A1 B2", "B1"]


def test_sentences_that_a_teacher_parted_do_not_meet_in_a_third_text() -> None:
    texts = (VOTED, VOTED, VOTED)

    assert decided(texts) == ["A1 B1 C1"]
    assert decided(texts, ("A1", "B1", False)) == ["A1 C1 ?", "B1 ?"]


def test_a_teacher_joins_what_shares_no_word_across_three_texts() -> None:
    texts = (VOTED, RAIN, SHUT)

    joined = decided(texts, ("A1", "B1", True), ("B1", "C1", True))

    assert joined == ["A1 B1 C1"]


@pytest.mark.parametrize("place", [Place("B", Span(0, 3)), Place("A", Span(0, 3))])
def test_a_decision_about_what_is_no_sentence_changes_nothing(place: Place) -> None:
    before = compared(VOTED, RAIN)
    first = before.documents[0].sentences[0]
    documents = tuple(one.document for one in before.documents)

    after = compare(
        documents, Decisions(facts=(FactDecision(Place("A", first.span), place, same=True),))
    )

    assert after == before
