"""OpenDocument texts: the words as they stand."""

import pytest

from coverage_app.imports.open_document import read
from coverage_app.imports.pages import Source
from tests.coverage_app.imports.made_files import TEXT, make_odt, make_odt_of, make_zip


def text_of(content: bytes) -> str:
    return read(Source(content)).text


def test_paragraphs_are_parted_by_blank_lines() -> None:
    assert text_of(make_odt()) == TEXT


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<text:h>Rain</text:h><text:p>It rained.</text:p>", "Rain\n\nIt rained."),
        ("<text:p>Heavy <text:span>rain</text:span> fell.</text:p>", "Heavy rain fell."),
        ("<text:p>Heavy\n   rain.</text:p>", "Heavy rain."),
        ("<text:p>A<text:s/>B<text:s text:c='3'/>C<text:s text:c='x'/>D</text:p>", "A B   C D"),
        ("<text:p>A<text:tab/>B<text:line-break/>C</text:p>", "A\tB\nC"),
        (
            "<text:p>Rain<text:note><text:p>A note.</text:p></text:note> fell.</text:p>",
            "Rain fell.",
        ),
        ("<text:tracked-changes><text:p>Snow.</text:p></text:tracked-changes>", ""),
        ("<text:list><text:list-item><text:p>One.</text:p></text:list-item></text:list>", "One."),
    ],
)
def test_words_are_found_where_word_processors_put_them(body: str, text: str) -> None:
    assert text_of(make_odt_of(body)) == text


def test_a_file_without_a_list_of_its_parts_is_read() -> None:
    content = make_zip({"content.xml": "<a><p>Rain.</p></a>"})

    assert text_of(content) == "Rain."
