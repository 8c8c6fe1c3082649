"""PDF files: the text layer, joined to paragraphs."""

import pytest

from coverage_app.imports.pages import Source, UnreadablePageError
from coverage_app.imports.pdf_file import JOINED, read
from tests.coverage_app.imports.made_files import HEADLINE, PARAGRAPHS, make_pdf, wrapped

FIRST, SECOND, THIRD = (wrapped(words, 70) for words in PARAGRAPHS)


def test_a_paragraph_that_goes_on_overleaf_stays_one() -> None:
    page = read(Source(make_pdf([HEADLINE, *FIRST[:1]], [*FIRST[1:], *SECOND])))

    assert page.text == "\n\n".join((HEADLINE, *PARAGRAPHS[:2]))
    assert page.notes == (JOINED,)


def test_letters_that_a_font_draws_as_one_are_letters_again() -> None:
    # The quotation mark of one encoding is the joined "fi" of the other.
    content = make_pdf(["The “rst bridge"]).replace(b"/WinAnsiEncoding", b"/PDFDocEncoding ")

    assert read(Source(content)).text == "The first bridge"


def test_a_file_protected_against_changes_alone_is_read() -> None:
    content = make_pdf([HEADLINE, *FIRST], owner_password="secret")

    assert read(Source(content)).text == f"{HEADLINE}\n\n{PARAGRAPHS[0]}"


@pytest.mark.parametrize(
    ("pages", "note"),
    [
        ([FIRST, []], "Page 2 has no text layer and was not read."),
        ([[], FIRST, []], "Pages 1, 3 have no text layer and were not read."),
    ],
)
def test_pages_without_text_are_named(pages: list[list[str]], note: str) -> None:
    page = read(Source(make_pdf(*pages)))

    assert page.text == PARAGRAPHS[0]
    assert page.notes == (JOINED, note)


def test_reading_stops_far_beyond_what_a_text_may_have() -> None:
    pages = [["The council voted on Monday. " * 600] * 4] * 8

    assert 400_000 < len(read(Source(make_pdf(*pages))).text) < 500_000


def test_an_encryption_that_needs_more_than_we_have_is_a_password() -> None:
    sizes = {"O": 48, "U": 48, "O" + "E": 32, "U" + "E": 32, "Perms": 16}
    keys = "".join(f"/{name}<{'00' * size}>" for name, size in sizes.items()).encode()
    content = (
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        b"3 0 obj<</Filter/Standard/V 5/R 6/Length 256/P -1" + keys + b">>endobj\n"
        b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\nstartxref\n0\n%%EOF"
    )

    with pytest.raises(UnreadablePageError, match=r"^This PDF is protected by a password"):
        read(Source(content))
