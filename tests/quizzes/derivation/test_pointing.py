"""Words that begin with something named before them."""

import pytest

from quizzes.derivation.pointing import points_back
from tests.coverage_app.analysis.compared import annotated


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("The resolution was adopted in May.", True),
        ("The council adopted it in May.", True),
        ("The department’s new squad came.", True),
        ("The principles they lay out are old.", True),
        ("The president’s pathway is long.", False),  # there is only one
        ("The old resolution was adopted.", False),
        ("The notion of a resolution is old.", False),
        ("A resolution was adopted.", False),
        ("Town adopts resolution\n\nThe resolution was adopted in May.", False),
    ],
)
def test_a_bare_noun_points_back(text: str, points: bool) -> None:
    one = annotated(text)

    assert points_back(one, one.sentences[0].span) is points
