"""A clause that was cut out of its sentence: does it still say what the sentence says?"""

import pytest

from coverage_app.analysis import Document, Span
from coverage_app.analysis.annotation import annotate
from quizzes.derivation.cuts import after_joint, cut_doubt

HOLDS, DOES_NOT = "", "Check what was cut off"


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    [
        ("[The flood closed 90 schools].", HOLDS),
        ("On Monday, [the flood closed 90 schools].", HOLDS),
        ("Mayor Ana Diaz said on Monday that [the flood closed 90 schools].", HOLDS),
        ("The road was shut after [the flood closed 90 schools].", HOLDS),
        ("[The flood closed 90 schools], Ana Diaz said.", HOLDS),
        ("[The flood closed 90 schools], according to the mayor.", HOLDS),
        ("[The flood closed 90 schools and hit 40 farms].", HOLDS),
        ("But [the flood closed 90 schools].", HOLDS),
        ("For example, [the flood closed 90 schools].", HOLDS),
        ("[The flood closed 90 schools], though nobody was hurt.", HOLDS),
        ("[The flood closed 90 schools], leaving parents without help.", HOLDS),
        ("[The flood closed 90 schools], a day after the storm.", HOLDS),
        # what was cut off may change it
        ("[The flood closed 90 schools], as well as the market.", DOES_NOT),
        ("[The flood closed 90 schools], which was late, or so it seemed.", DOES_NOT),
        ("[The flood closed 90 schools]?", DOES_NOT),
        ("Last year, [the flood closed 90 schools].", DOES_NOT),
        ("Ana Diaz feared that if [the flood closed 90 schools], all would be late.", DOES_NOT),
        ("[The flood closed 90 schools], in the north.", DOES_NOT),
        ("[The flood closed 90 schools], for a day, Ana Diaz said.", DOES_NOT),
        # two claims, three numbers, somebody who says so inside, too many words
        ("[The flood closed 90 schools, and the road is shut].", DOES_NOT),
        ("[The flood closed “90 schools,” and the road is shut].", DOES_NOT),
        ("[The flood closed 90 schools; the road is shut].", DOES_NOT),
        ("[The flood closed 90 schools, 40 farms and 30 shops].", DOES_NOT),
        ("[The mayor said the flood closed 90 schools].", DOES_NOT),
        (f"[The flood closed 90 schools{' of the old town' * 7}].", DOES_NOT),
    ],
)
def test_a_clause_holds_when_nothing_of_weight_is_cut_off(sentence: str, doubt: str) -> None:
    text = sentence.replace("[", "").replace("]", "")
    one = annotate(Document.from_text(text))
    claim = Span(sentence.index("["), sentence.index("]") - 1)

    assert cut_doubt(one, one.sentences[0], claim) == doubt


def test_a_clause_may_tell_what_somebody_said_where_that_is_asked_for() -> None:
    text = "The mayor said the flood closed 90 schools."
    one = annotate(Document.from_text(text))

    found = cut_doubt(one, one.sentences[0], Span(0, len(text) - 1), may_hand_over=True)

    assert found == HOLDS


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("But Ana Diaz ran.", "Ana Diaz ran"),
        ("However, Ana Diaz ran.", "Ana Diaz ran"),
        ("Further, Ana Diaz ran.", "Ana Diaz ran"),
        ("Moreover, Ana Diaz ran.", "Ana Diaz ran"),
        ("Further talks failed.", "Further talks failed"),
        ("Butter was dear.", "Butter was dear"),
    ],
)
def test_a_sentence_is_told_without_what_joins_it(sentence: str, rest: str) -> None:
    one = annotate(Document.from_text(sentence))

    assert after_joint(one, one.sentences[0]).slice(sentence) == rest
