"""The sizes of paper that an address may ask for."""

import pytest

from quizzes.paper.sizes import PaperSize, paper_size


@pytest.mark.parametrize(
    ("typed", "words"), [("a4", "A4"), ("letter", "Letter"), ("", "A4"), ("poster", "A4")]
)
def test_paper_is_a4_unless_the_address_says_letter(typed: str, words: str) -> None:
    assert paper_size(typed).words == words


def test_each_size_has_a_style_sheet() -> None:
    assert [size.style_sheet for size in PaperSize] == [
        "coverage/css/paper_a4.css",
        "coverage/css/paper_letter.css",
    ]
