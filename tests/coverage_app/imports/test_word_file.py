"""Word files: the words as they stand."""

from io import BytesIO

import pytest
from docx import Document

from coverage_app.imports.pages import Source
from coverage_app.imports.word_file import read
from tests.coverage_app.imports.made_files import TEXT, make_docx, make_docx_of


def text_of(content: bytes) -> str:
    return read(Source(content)).text


def test_paragraphs_are_parted_by_blank_lines() -> None:
    assert text_of(make_docx()) == TEXT


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<w:p><w:r><w:t>Rain </w:t></w:r><w:r><w:t>fell.</w:t></w:r></w:p>", "Rain fell."),
        ("<w:p><w:ins><w:r><w:t>Heavy rain.</w:t></w:r></w:ins></w:p>", "Heavy rain."),
        ("<w:p><w:r><w:t>Rain.</w:t></w:r><w:del><w:t>Snow.</w:t></w:del></w:p>", "Rain."),
        ("<w:p><w:hyperlink><w:r><w:t>Rain.</w:t></w:r></w:hyperlink></w:p>", "Rain."),
        ("<w:sdt><w:sdtContent><w:p><w:t>Rain.</w:t></w:p></w:sdtContent></w:sdt>", "Rain."),
        ("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:t>Rain.</w:t></w:p>", "Rain."),
        (
            "<w:p><w:t>Rain</w:t><w:tab/><w:t>fell.</w:t><w:br/><w:t>It</w:t></w:p>",
            "Rain\tfell.\nIt",
        ),
        ("<w:p><w:t>re</w:t><w:noBreakHyphen/><w:t>open</w:t></w:p>", "re\u2011open"),
        ("<w:p><w:instrText>PAGE</w:instrText><w:t>Rain.</w:t></w:p>", "Rain."),
        ("<w:p/><w:p><w:t>Rain.</w:t></w:p><w:p/><w:p><w:t>Sun.</w:t></w:p>", "Rain.\n\nSun."),
        ("<w:p><w:t/></w:p><w:p><w:t>Rain.</w:t></w:p>", "Rain."),
    ],
)
def test_words_are_found_where_word_processors_put_them(body: str, text: str) -> None:
    assert text_of(make_docx_of(body)) == text


def test_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:t>In the box.</w:t></w:p></w:txbxContent>"
    body = f"<w:p><w:t>Rain.</w:t><a><Choice>{box}</Choice><Fallback>{box}</Fallback></a></w:p>"

    assert text_of(make_docx_of(body)) == "In the box.\n\nRain."


def test_cells_of_a_table_are_paragraphs() -> None:
    document = Document()
    document.add_paragraph("The costs:")
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    cells[0].text, cells[1].text = "Bridge", "3.2 million"
    file = BytesIO()
    document.save(file)

    assert text_of(file.getvalue()) == "The costs:\n\nBridge\n\n3.2 million"
