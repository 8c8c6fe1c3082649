"""How people and others are called."""

import pytest

from quizzes.derivation.people import called
from tests.coverage_app.analysis.compared import compared


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Yesterday the Pentagon said no.", "Pentagon", "the Pentagon"),
        ("The Pentagon said no.", "Pentagon", "the Pentagon"),
        ("Mayor Ana Diaz said no to Peru.", "Peru", "Peru"),
        ("They met the Ana Diaz of old. Diaz said no.", "Ana Diaz", "Ana Diaz"),
    ],
)
def test_a_body_has_the_article_that_the_texts_give_it(text: str, name: str, expected: str) -> None:
    comparison = compared(text)
    bearer = next(one for one in comparison.bearers() if one.full == name)

    assert called(comparison, bearer) == expected
