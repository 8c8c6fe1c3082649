"""A clause that was cut out of its sentence: does it still say what the sentence says?"""

import pytest

from coverage_app.analysis import Document, Span
from coverage_app.analysis.annotation import annotate
from quizzes.derivation.cuts import cut_doubt

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
        # what was cut off may change it
        ("Last year, [the flood closed 90 schools].", DOES_NOT),
        ("Ana Diaz feared that if [the flood closed 90 schools], all would be late.", DOES_NOT),
        ("[The flood closed 90 schools], in the north.", DOES_NOT),
        ("[The flood closed 90 schools], for a day, Ana Diaz said.", DOES_NOT),
        # two claims, three numbers, somebody who says so inside, too many words
        ("[The flood closed 90 schools, and the road is shut].", DOES_NOT),
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
