"""What a teacher decided goes before what the analysis found."""

from coverage_app.analysis import Comparison, Decisions, Document, LineDecision, compare

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
