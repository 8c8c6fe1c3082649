"""A document is one text with its classified lines."""

from coverage_app.analysis import Document, Span
from coverage_app.analysis.lines import classify_lines, decide_lines

LEAD = "The council voted on Monday for cheaper buses and trams in all parts of the town."
PAGE = f"""Council votes for cheaper buses

{LEAD}

What it costs

A ticket will cost nothing, the mayor said, and the council will pay for it all.

Most read"""


def test_document_wraps_up_a_text_with_its_lines() -> None:
    document = Document.from_text(PAGE, letter="C", outlet="Example", first_publisher="Sample")

    assert document == Document("C", PAGE, classify_lines(PAGE), "Example", "Sample")


def test_document_knows_its_headline() -> None:
    headline = Document.from_text(PAGE).headline

    assert headline == Span(0, 31)


def test_document_without_a_headline_has_none() -> None:
    assert Document.from_text(LEAD).headline is None


def test_paragraphs_are_the_body_without_headline_and_subheads() -> None:
    document = Document.from_text(PAGE)

    assert [span.slice(PAGE) for span in document.paragraphs] == [
        LEAD,
        "A ticket will cost nothing, the mayor said, and the council will pay for it all.",
    ]


def test_paragraph_of_hard_lines_is_one_span() -> None:
    text = (
        "The council voted on Monday for cheaper buses\n"
        "and trams in all parts of the town.\n\n"
        "A ticket will cost nothing, the mayor said, and\n"
        "the council will pay."
    )

    assert [span.slice(text) for span in Document.from_text(text).paragraphs] == text.split("\n\n")


def test_paragraph_of_hard_lines_leaves_out_the_line_a_teacher_removed() -> None:
    text = (
        "The council voted on Monday for cheaper buses\n"
        "and trams, and for a new bridge over the river\n"
        "in all parts of the town, as the mayor had asked."
    )

    lines = decide_lines(classify_lines(text), keep=frozenset(), remove=frozenset({2}))

    document = Document("A", text, lines)

    assert [span.slice(text) for span in document.paragraphs] == [
        "The council voted on Monday for cheaper buses",
        "in all parts of the town, as the mayor had asked.",
    ]
