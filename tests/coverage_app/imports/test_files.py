"""Uploaded files: what is read of each kind, and what each bad file is answered."""

import pytest

from coverage_app.imports.files import MOST_BYTES, read_file, read_html
from coverage_app.imports.pages import ImportedPage, UnreadablePageError
from tests.coverage_app.imports.made_files import (
    HEADLINE,
    PARAGRAPHS,
    TEXT,
    make_docx,
    make_html,
    make_odt,
    make_pdf,
    wrapped,
)

RUSSIAN = (
    "Городской совет в понедельник проголосовал за ремонт старого кафе у моста, которое закрыли "
    "после наводнения прошлой зимой, когда вода поднялась на два метра.",
    "«Мы ждали достаточно долго, — сказала мэр города после голосования. — Дети с восточного "
    "берега ходят в школу пешком сорок минут, и это не может продолжаться.»",
)
LINES = [line for words in (HEADLINE, *PARAGRAPHS) for line in wrapped(words, 70)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bridge.txt", TEXT.encode()),
        ("bridge.docx", make_docx()),
        ("bridge.odt", make_odt()),
        ("bridge.pdf", make_pdf(LINES)),
        ("bridge.html", make_html().encode()),
    ],
)
def test_the_text_of_every_kind_is_read(name: str, content: bytes) -> None:
    assert read_file(name, content).text == TEXT


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("bridge.txt", make_docx()),
        ("bridge.docx", make_odt()),
        ("bridge.html", make_pdf(LINES)),
        ("bridge", make_html().encode()),
        ("bridge.pdf", TEXT.encode()),
    ],
)
def test_a_file_with_a_wrong_name_is_read_by_its_content(name: str, content: bytes) -> None:
    assert read_file(name, content).text == TEXT


def test_a_web_page_is_read_with_its_address_and_the_encoding_of_its_server() -> None:
    page = make_html(head="<title>Кафе</title>", headline="Кафе", paragraphs=RUSSIAN)

    read = read_html(
        page.encode("cp1251"), address="https://example.org/cafe", charset="windows-1251"
    )

    assert read == ImportedPage(
        text="\n\n".join(("Кафе", *RUSSIAN)),
        headline="Кафе",
        outlet="example.org",
        address="https://example.org/cafe",
        language="en",
    )


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(UnreadablePageError, match=r"^This file is empty. Choose another one.$"):
        read_file("bridge.txt", b"")


def test_an_empty_page_is_refused() -> None:
    with pytest.raises(UnreadablePageError, match=r"^This page is empty. Choose another one.$"):
        read_html(b"", address="https://example.org/")


def test_a_file_that_is_too_large_is_refused() -> None:
    with pytest.raises(UnreadablePageError) as refused:
        read_file("bridge.txt", b"a" * (MOST_BYTES + 1))

    assert str(refused.value) == (
        "This file has more than 10 MB, the most that is read. Copy the article and paste it."
    )


def test_a_page_nested_300_levels_deep_is_read() -> None:
    page = f"<html><body>{'<div>' * 300}<p>{PARAGRAPHS[0]}</p>{'</div>' * 300}</body></html>"

    assert read_file("deep.html", page.encode()).text == PARAGRAPHS[0]


def test_a_page_nested_without_end_is_refused() -> None:
    page = f"<html><body>{'<div>' * 100_000}<p>{PARAGRAPHS[0]}</p>"

    with pytest.raises(UnreadablePageError) as refused:
        read_file("deep.html", page.encode())

    assert str(refused.value) == (
        "No words could be read on this page: it is empty, drawn by a script, or built too deep. "
        "Open it in a browser, copy the article and paste it."
    )
