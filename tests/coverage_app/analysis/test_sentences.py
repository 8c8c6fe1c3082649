"""Golden rules for sentence boundaries, as a table in bracket notation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis import Span
from coverage_app.analysis.documents import Document
from coverage_app.analysis.lines import Line, LineKind
from coverage_app.analysis.sentences import Sentence, split_sentences
from tests.notation import marked

RULES = [
    # The plain cases.
    "⟦The bridge closed.⟧ ⟦It reopened on Monday.⟧",
    "⟦Who knew?⟧ ⟦Nobody did!⟧ ⟦Or so it seems.⟧",
    "⟦The bridge closed⟧",
    "⟦The bridge closed.⟧\u00a0⟦It reopened.⟧\u00a0",
    # Titles, initials and other abbreviations.
    "⟦Mr. Doe met Sen. Roe and Dr. Ann Poe.⟧ ⟦They spoke.⟧",
    "⟦J. R. Roe and Ann B. Doe signed.⟧ ⟦John F. Poe did not.⟧",
    "⟦Rep. C. A. Ann Roe and E. I. Doe signed.⟧ ⟦A vote came.⟧",
    "⟦The U.S. Senate met.⟧ ⟦It left the U.S.⟧ ⟦The House stayed.⟧",
    "⟦He moved to Washington, D.C. in May.⟧ ⟦She stayed.⟧",
    "⟦Rep. Ann Roe (D-Minn.) spoke.⟧ ⟦So did Bo Doe (R-W.Va.).⟧ ⟦Both agreed.⟧",
    "⟦Example Inc. Chief Ann Roe quit.⟧ ⟦She joined Sample Co.⟧ ⟦Her son left, too.⟧",
    "⟦John Doe Jr. spoke.⟧ ⟦He has a Ph.D. in law.⟧",
    "⟦It was Roe vs. Doe, i.e. Ann against Jo.⟧",
    "⟦Apples, pears, etc. were sold.⟧ ⟦So were plums, etc.⟧ ⟦Nuts were not.⟧",
    "⟦Plan B failed.⟧ ⟦So did Plan C. Nobody knew why.⟧",
    "⟦Neither will I.⟧ ⟦We know.⟧",
    # Times, dates and numbers.
    "⟦It began at 7 p.m. Monday and ended at 9 p.m.⟧ ⟦Nobody left.⟧",
    "⟦The show starts at 5 p.m. ET on Friday.⟧",
    "⟦On Nov. 4 he won 50.5 percent, or $1.2 million.⟧ ⟦He smiled.⟧",
    "⟦It is No. 5 on the list.⟧ ⟦He said no.⟧ ⟦12 others agreed.⟧",
    "⟦1. Drink water.⟧ ⟦2. Sleep well.⟧",
    "⟦In Hayward, Calif. (population 160,000), it rained.⟧",
    # Ellipses.
    "⟦It will… perhaps help them.⟧ ⟦Well… I think so.⟧",
    "⟦They waited...⟧ ⟦Nobody came.⟧",
    "⟦He left.⟧ ⟦... He came back.⟧ ⟦“She . . . laughed.”⟧",
    "⟦The numbers… [and] the costs grew.⟧",
    # Quotes over several sentences; what closes belongs to the sentence.
    "⟦“The bridge is old.⟧ ⟦It must close,” the mayor said.⟧",
    "⟦‘The bridge is old.⟧ ⟦It’s a risk,’ she said.⟧ ⟦‘Ten years is enough.’⟧",
    '⟦"The bridge is old."⟧ ⟦She left.⟧',
    '⟦"The bridge is old. "⟧ ⟦She left.⟧',
    "⟦He said it was “over.”⟧ ⟦(It was not.)⟧ ⟦She agreed.⟧",
    "⟦She called it a “win.”)⟧ ⟦He did not.⟧",
    "⟦The rule is old.[12]⟧ ⟦It stays.⟧",
    "⟦Is it ’embolden’?⟧ ⟦’Yes’ is short.⟧",
    # A question or an exclamation inside a quote, and who asked it.
    "⟦“Why now?” she asked.⟧ ⟦“Because!” he said.⟧",
    "⟦“Why now?” Ann Roe asked.⟧ ⟦“Because!” Secretary of State Doe said.⟧",
    "⟦“Why now?”⟧ ⟦The council did not answer.⟧",
    "⟦“Why now?”⟧ ⟦He asked nothing else.⟧",
    "⟦“Why now?”⟧ ⟦Nobody in Springfield knew.⟧",
    "⟦“Stop!”⟧ ⟦Roe⟧",
    "⟦Yahoo! said it would sell.⟧ ⟦It did.⟧",
    # A missing space, and what only looks like one.
    "⟦The first one ends.⟧⟦The next begins.⟧ ⟦Is it over?⟧⟦Nobody knows.⟧",
    "⟦“It ends.”⟧⟦The next begins.⟧",
    "⟦See example.com and mail ann@roe.Com or a/b/one.Two now.⟧",
    "⟦Prices fell at St.Mary and at Gov.Roe’s.⟧ ⟦The U.S.Army left.⟧",
    "⟦Wait...What is that?⟧",
    "⟦Version 2.Next is out.⟧",
    "⟦The price fell.⟧ ⟦iPhone sales rose.⟧",
    "⟦It cost approx. five pounds.⟧",
    # Scripts without spaces.
    "⟦橋は閉鎖された。⟧⟦月曜に再開した。⟧",
    # Marks with nothing after them.
    "⟦It is over. –⟧",
    "⟦. . .⟧",
]


def document(*paragraphs: str, letter: str = "A") -> Document:
    text = "\n\n".join(paragraphs)
    starts = [text.index(paragraph) for paragraph in paragraphs]
    lines = tuple(
        Line(number, start, start + len(paragraph.rstrip()), LineKind.BODY, "paragraph")
        for number, (start, paragraph) in enumerate(zip(starts, paragraphs, strict=True), 1)
    )
    return Document(letter, text, lines)


@pytest.mark.parametrize("rule", RULES)
def test_sentences_end_where_a_reader_would_end_them(rule: str) -> None:
    found = document(rule.replace("⟦", "").replace("⟧", ""))

    sentences = split_sentences(found)

    spans = [sentence.span for sentence in sentences]
    assert marked(found.text, spans, "⟦", "⟧") == rule


def test_sentences_are_numbered_through_the_paragraphs() -> None:
    found = document("It rained. It poured.", "Nobody came.", letter="B")

    sentences = split_sentences(found)

    assert sentences == (
        Sentence("B", 1, Span(0, 10), 0),
        Sentence("B", 2, Span(11, 21), 0),
        Sentence("B", 3, Span(23, 35), 1),
    )
    assert [sentence.ref for sentence in sentences] == ["B1", "B2", "B3"]


def test_sentences_end_with_their_paragraph() -> None:
    found = document("‘This is something to watch very closely.", "‘It will grow,’ he said")

    sentences = split_sentences(found)

    assert [sentence.span.slice(found.text) for sentence in sentences] == [
        "‘This is something to watch very closely.",
        "‘It will grow,’ he said",
    ]


def test_headline_and_subheads_make_no_sentences() -> None:
    text = (
        "Council votes for cheaper buses\n\n"
        "The council voted on Monday for cheaper buses and trams in all parts of the town.\n\n"
        "What it costs\n\n"
        "Buses will cost nothing, the mayor said."
    )

    sentences = split_sentences(Document.from_text(text))

    assert [sentence.span.slice(text) for sentence in sentences] == [
        "The council voted on Monday for cheaper buses and trams in all parts of the town.",
        "Buses will cost nothing, the mayor said.",
    ]


MARKS = [".", "?", "!", "…", "...", '"', "“", "”", "‘", "’", "(", ")", "[", "]", "。", "\u202e"]
WORDS = ["Mr", "U.S", "p.m", "No", "Inc", "The", "said", "Roe", "iPhone", "5", "é"]
PIECES = st.sampled_from([*MARKS, *WORDS, " ", "\n", "\u00a0"])


@given(st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=60))
def test_sentences_cover_every_character_of_the_paragraphs_once(text: str) -> None:
    found = Document.from_text(text)

    sentences = split_sentences(found)

    spans = [sentence.span for sentence in sentences]
    places = [place for span in spans for place in range(span.start, span.end)]
    shown = [
        place
        for paragraph in found.paragraphs
        for place in range(paragraph.start, paragraph.end)
        if not text[place].isspace()
    ]
    assert [place for place in places if not text[place].isspace()] == shown
    for sentence in sentences:
        assert found.paragraphs[sentence.paragraph].contains(sentence.span)
        assert sentence.span.slice(text) == sentence.span.slice(text).strip()
    assert [sentence.number for sentence in sentences] == list(range(1, len(sentences) + 1))


@pytest.mark.no_cover  # measuring makes it three times as slow
@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        '"' * 100_000,
        "“”‘’" * 25_000,
        "." * 100_000,
        "A. " * 30_000,
        "A." * 50_000,
        ". \u202e" * 30_000,
    ],
    ids=["no space", "quote marks", "curly marks", "stops", "initials", "acronym", "bidi"],
)
def test_sentences_of_hostile_text_lie_inside_it(text: str) -> None:
    sentences = split_sentences(document(text))

    assert sentences[0].span.start == 0
    assert sentences[-1].span.end == len(text.rstrip())
