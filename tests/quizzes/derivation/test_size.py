"""A text that is a table, or a book, gives no questions."""

import pytest

from coverage_app.analysis import Document, compare
from quizzes.derivation import derive_items, too_much

FLIGHT = "It was late. The rocket flew for 86 minutes. "


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("Rain fell. " * 100, ""),
        ("Rain fell. " * 399, "Text B has 401 sentences"),
        ("It had 7 cats, " * 301, "Text B has 301 figures"),
        ("“It is late,” Ana Diaz said. " * 301, "Text B has 301 quotes"),
    ],
)
def test_a_text_gives_questions_up_to_a_size(added: str, told: str) -> None:
    flight = Document.from_text(FLIGHT, letter="A")
    comparison = compare(
        (flight, Document.from_text(f"It was a flight. It was long. {added}", letter="B"))
    )

    assert too_much(comparison).partition(":")[0] == told
    assert (derive_items(comparison) == ()) is (told != "")
