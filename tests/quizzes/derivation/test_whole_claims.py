"""Whether a whole sentence can be asked for in its own words."""

import pytest

from quizzes.derivation.whole_claims import whole_claim
from tests.coverage_app.analysis.compared import compared


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Ana Diaz sold 90 old towers.", "Ana Diaz sold 90 old towers"),
        ("But last year, Ana Diaz sold 90 towers.", "last year, Ana Diaz sold 90 towers"),
        ("Ana Diaz sold 90 towers this week.", "Ana Diaz sold 90 towers this week"),
        ("Ana Diaz called 90 towers “very old.”", "Ana Diaz called 90 towers “very old.”"),
        ("Ana Diaz adores 90 old towers.", "Ana Diaz adores 90 old towers"),
        ("Ana Diaz near 90 old towers.", None),  # no verb
        ("Ana Diaz sold towers.", None),  # too little
        ("Ana Diaz sold 90 old towers!", None),  # a cry
        ("Called Lark, Ana Diaz sold 90 old towers.", None),
        ("Later Ana Diaz sold 90 old towers.", None),  # later than what?
        ("Ana Diaz sold 90 old towers to them.", None),
        ("It was an odd plan of Ana Diaz to sell 90 old towers.", None),
        ("Ana Diaz sold 90 old towers, according to Bo Lind.", None),  # who says so
        ("Ana Diaz declined a request for comment on 90 old towers.", None),
        ("Ana Diaz sold 90 old towers; Bo Lind sold none.", None),  # two claims
        ("Axio painted 90 old towers of the town with Ana Diaz.", None),  # a name not found
        ("Painters painted 90 towers for painters.", "Painters painted 90 towers for painters"),
        ("Friendly Ulm has sold 90 old towers.", None),  # what is the name?
        ("“Ana Diaz sold 90 old towers.", None),
        ("Ana Diaz sold 90 old towers to Hill News.", None),
        ("Towers of 90 towns.", None),  # no verb
    ],
)
def test_a_whole_sentence_is_a_claim_when_nothing_in_it_points_away(
    sentence: str, claim: str | None
) -> None:
    comparison = compared(f"{sentence} It was late.", "It was late.", outlets=("Hill News", ""))
    [one, _] = comparison.documents

    found = whole_claim(comparison, one, one.sentences[0])

    assert (found and found.slice(one.document.text)) == claim
