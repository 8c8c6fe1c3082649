"""Bad files: each is answered with a sentence that names the problem and what to do."""

from zipfile import ZIP_BZIP2

import pytest

from coverage_app.imports.pages import ImportedPage, Source, UnreadablePageError
from coverage_app.imports.reading import read
from tests.coverage_app.imports.made_files import (
    TEXT,
    make_docx,
    make_docx_of,
    make_html,
    make_odt_of,
    make_pdf,
    make_zip,
)

NOT_A_TEXT = (
    "This is not a text: it has characters that no text has. "
    "Choose a text, a web page, a .docx, an .odt or a PDF."
)
BROKEN = (
    "This file is damaged: its archive cannot be unpacked. Open it in the program that made it, "
    "save it again and choose the new file."
)
BOMB = (
    "This file unpacks to more than 50 MB, which no article does. "
    "Copy the article into a new file and choose that one."
)
PROTECTED = "This file is protected by a password. Save it without a password and choose that file."
DAMAGED = (
    "This file is damaged and could not be read. Open it, save it again and try once more, or copy "
    "the article and paste it."
)
PICTURE = "This is a picture, not a text. Type its words, or find the article as a page or a file."
PACKED = "This is a packed archive. Unpack it and choose one of the files in it."
OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)
DEEP_TAGS = "<w:p>" * 10_000


def as_encrypted(archive: bytes) -> bytes:
    """Set the flag of encryption in the directory of a zip archive."""
    place = archive.index(b"PK\1\2") + 8
    return archive[:place] + b"\1" + archive[place + 1 :]


def as_small(archive: bytes) -> bytes:
    """Let a zip archive say that each of its entries has ten bytes."""
    for mark, place in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        head, *entries = archive.split(mark)
        place -= len(mark)
        lies = (entry[:place] + b"\n\0\0\0" + entry[place + 4 :] for entry in entries)
        archive = mark.join((head, *lies))
    return archive


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.txt", b" \n\t\n", "There are no words in this file. Choose another one."),
        ("a.docx", make_docx([""]), "There are no words in this file. Choose another one."),
        ("a.odt", make_odt_of(""), "There are no words in this file. Choose another one."),
        (
            "a.html",
            b"<html><body><script>draw()</script></body></html>",
            "No words could be read on this page: it is empty, drawn by a script, or built too "
            "deep. Open it in a browser, copy the article and paste it.",
        ),
        (
            "a.html",
            b"<!-- -->",
            "No words could be read on this page: it is empty, drawn by a script, or built too "
            "deep. Open it in a browser, copy the article and paste it.",
        ),
        (
            "a.txt",
            b"a" * 200_001,
            "This file has more than 200,000 characters, the most that a text may have. Copy only "
            "the article and paste it.",
        ),
        ("a.txt", bytes(range(256)) * 4, NOT_A_TEXT),
        ("a.txt", TEXT.encode() + b"\0", NOT_A_TEXT),
        ("a.txt", b"The\x01 \x02council\x03 voted\x04.", NOT_A_TEXT),
        (
            "a.txt",
            b"\x81\x8d\x8f\x90\x98\x9d" * 20,
            "The letters of this text are stored in a way that could not be found out. "
            "Save it as UTF-8 and choose that file.",
        ),
        (
            "a.pdf",
            make_pdf(["The council voted."], password="secret"),
            "This PDF is protected by a password. Open it, print it to a new PDF without a "
            "password and choose that file.",
        ),
        (
            "a.pdf",
            make_pdf([], []),
            "This PDF has no text layer: its pages are pictures. Have them read by a program for "
            "text recognition (OCR), or find the article as a web page.",
        ),
        ("a.pdf", b"%PDF-1.7\nThe council voted.", DAMAGED),
        ("a.docx", make_docx()[:9_000], BROKEN),
        ("a.docx", b"PK\3\4" + b"x" * 500, BROKEN),
        ("a.docx", make_zip({"word/document.xml": "<p/>"}), BROKEN),
        ("a.docx", make_zip({"word/a.xml": "", "_rels/.rels": "<Relationships/>"}), BROKEN),
        ("a.docx", make_docx_of("<w:p>"), BROKEN),
        ("a.docx", make_docx_of(DEEP_TAGS + DEEP_TAGS.replace("<", "</")), BROKEN),
        ("a.docx", make_docx_of("<w:p><w:t>&d;</w:t></w:p>", before=LAUGHS), BROKEN),
        ("a.odt", make_odt_of("<text:p>&d;</text:p>", before=LAUGHS), BROKEN),
        ("a.odt", make_zip({"content.xml": "<p/>"}, method=ZIP_BZIP2), BROKEN),
        ("a.docx", make_zip({"word/document.xml": bytes(50_000_001)}), BOMB),
        ("a.odt", make_zip({f"{number}": bytes(10_000_000) for number in range(6)}), BOMB),
        ("a.docx", as_small(make_docx_of(" " * 60_000_000)), BROKEN),
        (
            "a.docx",
            make_zip({f"word/{number}": "" for number in range(2_001)}),
            "This file holds more than 2,000 parts, which no article does. "
            "Copy the article into a new file and choose that one.",
        ),
        ("a.docx", as_encrypted(make_docx()), PROTECTED),
        ("a.docx", OLD_WORD + "EncryptedPackage".encode("utf-16-le"), PROTECTED),
        ("a.odt", make_odt_of("", manifest="<a><encryption-data/></a>"), PROTECTED),
        (
            "a.doc",
            OLD_WORD + b"WordDocument",
            "This is a file of an old office program, such as .doc. Save it as .docx and choose "
            "that file.",
        ),
        (
            "a.pages",
            make_zip({"Index/Document.iwa": "x"}),
            "This is a file of Pages. Export it to Word (.docx) and choose that file.",
        ),
        (
            "a.rtf",
            rb"{\rtf1 The council voted.}",
            "This is a rich text file (.rtf). Save it as .docx and choose that file.",
        ),
        (
            "a.xlsx",
            make_zip({"xl/workbook.xml": "x"}),
            "This is a spreadsheet. Copy the article into a text file and choose that one.",
        ),
        (
            "a.ods",
            make_zip({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
            PACKED,
        ),
        ("a.zip", make_zip({"a.txt": "The council voted."}), PACKED),
        ("a.gz", b"\x1f\x8b\x08\0\0", PACKED),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0", PICTURE),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF", PICTURE),
        ("a.bmp", b"BM\0\0\0\0", PICTURE),
        ("a.webp", b"RIFF\0\0\0\0WEBPVP8 ", PICTURE),
        ("a.heic", b"\0\0\0\x18ftypheic", PICTURE),
        (
            "a.mht",
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related",
            "This is a web archive (.mht). Save the page as HTML and choose that file.",
        ),
        (
            "a.rss",
            b"\xef\xbb\xbf<?xml version='1.0'?><rss><item>Rain</item></rss>",
            "This is a file of markup (XML), not an article. Save the page as HTML, or copy the "
            "article and paste it.",
        ),
    ],
)
def test_a_bad_file_is_refused_with_what_to_do(name: str, content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadablePageError) as refused:
        read(Source(content, name=name))

    assert str(refused.value) == sentence


def test_letters_that_begin_pictures_may_begin_an_article() -> None:
    assert read(Source(b"BMW builds a plant.", name="a.txt")).text == "BMW builds a plant."


def test_a_page_that_needs_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(source: Source) -> ImportedPage:
        raise MemoryError

    monkeypatch.setattr("coverage_app.imports.plain_text.read", exhausted)

    with pytest.raises(UnreadablePageError) as refused:
        read(Source(b"Rain.", address="https://example.org/"))

    assert str(refused.value) == (
        "This page is built too deep or too large to be read. Copy the article and paste it."
    )


def test_line_ends_are_plain_and_control_characters_gone() -> None:
    text = TEXT.replace("\n", "\r\n") + "\x0c\r" + "The end.\ttold"

    assert read(Source(text.encode(), name="a.txt")).text == f"{TEXT}\nThe end.\ttold"


def test_details_fit_into_what_stores_them() -> None:
    headline = "Council votes " * 40
    page = make_html(head=f"<title>{headline}</title>", headline=headline)

    read_page = read(Source(page.encode(), name="a.html"))

    assert read_page.headline == ("Council votes " * 40)[:300]
