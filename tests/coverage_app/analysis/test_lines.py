"""Which lines of a pasted page belong to the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.lines import (
    KEPT_KINDS,
    Line,
    LineKind,
    classify_lines,
    decide_lines,
)

LEAD = (
    "The council voted on Monday for cheaper buses and trams in all parts of the town, which has "
    "argued over the price of a ticket for more than ten years."
)
NEXT = "A ticket will cost nothing from May on, Mayor Ann Roe said, and the council will pay."
LAST = "“We should have done this years ago,” said Bo Doe, who drives the number 5 bus."

# Each page is a table of lines; on the left what a reader would call them.
REPOSTED = [
    ("menu", "Connect with us"),
    ("search", "Hi, what are you looking for?"),
    ("site name", "Daily ExampleDaily Example"),
    ("section", "Politics"),
    ("headline", "Council votes for cheaper buses ‘in all parts of the town’"),
    ("body", LEAD),
    ("body", NEXT),
    ("body", LAST),
    ("first published by", "This post appeared first on SAMPLE NEWS"),
    ("related links", "You May Also Like"),
    ("section", "World"),
    ("teaser of another story", "OSLO — The parliament said on Tuesday that it plans to..."),
    ("section", "World"),
    ("teaser of another story", "Two storms have closed the port of a town in the north and…"),
    (
        "legal notice",
        "Disclaimer: DailyExample.com, its managers and its employees do not make any guarantee. "
        "Information provided by this website is for research purposes only.",
    ),
    ("copyright", "Copyright © 2024 DailyExample.com | All Rights Reserved"),
]
WITHOUT_HEADLINE = [
    ("credit", "Photo SAMPLE"),
    ("credit", "Photo SAMPLE"),
    ("body", LEAD),
    ("body", NEXT),
    ("comments", "Leave a review"),
    ("section", "Politics"),
    ("menu", "Follow us on social networks"),
    ("section", "News Line"),
]
WITH_STANDFIRST = [
    ("menu", "Skip to content"),
    ("menu", "Council votes for cheaper buses and trams"),
    ("menu", "Subscribe"),
    ("headline", "Council votes for cheaper buses and trams"),
    ("subhead", "The mayor wants to see fewer cars in the old town."),
    ("byline", "By Jane Roe"),
    ("byline", "Published 4 November 2024"),
    ("share", "Share on Facebook"),
    ("menu", "Advertisement"),
    ("caption", "A bus in the old town. Photograph: Bo Doe/AP"),
    ("body", LEAD),
    ("menu", "Advertisement"),
    ("body", NEXT),
    ("subhead", "What it costs"),
    ("body", LAST),
    ("related links", "Read more: Bridge to close for a year"),
    ("body", "The council will meet again in two weeks to vote on the bridge over the river."),
    ("related links", "Related stories"),
    ("related links", "Bridge to close for a year"),
    ("related links", "Snow in May surprises farmers"),
    (
        "body",
        "It has closed the bridge before, in the winter of the great flood, when the ice broke two "
        "of its pillars and the town had to do without buses for three months.",
    ),
    ("body", "Nobody wants to see that again, said Bo Doe, who drove one of the boats that year."),
    ("byline", "Jane Roe is a reporter at the Daily Example."),
    ("comments", "12 Comments"),
    ("comments", "I hope that they will not take the money from the schools."),
    ("related links", "Most read"),
    ("related links", "School wins a prize for its garden"),
    ("copyright", "© 2024 Daily Example"),
    ("menu", "Old town 12 degrees"),
]
WITH_PICTURES = [
    ("body", f"{LEAD} {NEXT} {LAST}"),
    ("caption", "Image 1 of 2"),
    ("caption", "A bus stops at the old bridge in the middle of the town."),
    ("credit", "(Image credit: Example Corp.)"),
    ("caption", "Image 2 of 2"),
    ("caption", "Mayor Ann Roe, left, with two of the drivers"),
    ("credit", "Photo: Jane Roe"),
    ("related links", "MAYOR SAYS SHE WILL NOT RUN AGAIN IN NOV"),
    ("body", f"{NEXT} {LEAD} {LAST}"),
    ("related links", "More:"),
    ("related links", "Bridge to close for a year"),
    ("related links", "Snow in May surprises farmers"),
    ("body", f"{LAST} {NEXT} {LEAD}"),
    ("caption", "A tram in the old town in the winter of the flood"),
    ("credit", "(Example Museum)"),
    ("subhead", "What it costs"),
    ("credit", "Photo: Jane Roe"),
    ("body", f"{LAST} {LEAD} {NEXT}"),
]
WITH_A_LIST = [
    ("body", LEAD),
    ("body", "The plan has three parts:"),
    ("body", "free buses"),
    ("body", "more trams"),
    ("body", "a new bridge"),
    ("body", NEXT),
]
TRAILING_OFF = [
    ("teaser of another story", "The parliament said on Tuesday that it plans to..."),
    ("body", LEAD),
    ("body", "“I do not know what to say,” said Bo Doe, and then he was silent…"),
    ("body", NEXT),
    ("share", "Twitter"),
    ("menu", "Bridge over the river"),
]


def page(lines: list[tuple[str, str]]) -> str:
    return "\n\n".join(text for _, text in lines)


@pytest.mark.parametrize(
    "lines",
    [REPOSTED, WITHOUT_HEADLINE, WITH_STANDFIRST, WITH_PICTURES, WITH_A_LIST, TRAILING_OFF],
    ids=["re-posted", "no headline", "standfirst", "pictures", "list", "trailing off"],
)
def test_lines_of_a_page_are_what_a_reader_calls_them(lines: list[tuple[str, str]]) -> None:
    text = page(lines)

    found = [line for line in classify_lines(text) if line.span]

    assert [(line.kind.value, line.span.slice(text)) for line in found] == lines


def reasons(text: str) -> list[str]:
    return [line.reason for line in classify_lines(text) if line.span]


def test_every_line_says_why_it_is_what_it_is() -> None:
    assert reasons(page(REPOSTED)) == [
        "menu",
        "search box",
        "site name, repeated",
        "section",
        "headline",
        "paragraph",
        "paragraph",
        "paragraph",
        "says who published it first",
        "heading of other stories",
        "section",
        "teaser of another story",
        "section",
        "teaser of another story",
        "legal notice",
        "owner of the page",
    ]
    assert reasons(page(WITH_STANDFIRST)) == [
        "menu",
        "headline, repeated",
        "menu",
        "headline",
        "standfirst",
        "author",
        "date",
        "share buttons",
        "advertisement",
        "picture caption",
        "paragraph",
        "advertisement",
        "paragraph",
        "subheading",
        "paragraph",
        "link to another story",
        "paragraph",
        "heading of other stories",
        "link to another story",
        "link to another story",
        "paragraph",
        "paragraph",
        "about the author",
        "readers' comments",
        "a reader's comment",
        "heading of other stories",
        "link to another story",
        "owner of the page",
        "below the article",
    ]


def test_lines_are_numbered_from_one_with_blank_ones() -> None:
    assert classify_lines("\n It rained. \n") == (
        Line(1, 0, 0, LineKind.BLANK, "blank line"),
        Line(2, 2, 12, LineKind.BODY, "paragraph"),
        Line(3, 14, 14, LineKind.BLANK, "blank line"),
    )


@pytest.mark.parametrize("text", ["Only one line.", "No full stop", "Yes."])
def test_single_line_is_the_article(text: str) -> None:
    assert [line.kind for line in classify_lines(text)] == [LineKind.BODY]


@pytest.mark.parametrize("text", ["Advertisement", "12", "* * *", "Leave a comment"])
def test_single_line_of_furniture_is_no_article(text: str) -> None:
    assert not any(line.kept for line in classify_lines(text))


def test_empty_text_is_one_blank_line() -> None:
    assert classify_lines("") == (Line(1, 0, 0, LineKind.BLANK, "blank line"),)


def test_short_label_printed_twice_is_no_part_of_the_article() -> None:
    text = f"{LEAD}\n\nListen now\n\n{NEXT}\n\nListen now\n\n{LAST}"

    assert reasons(text) == [
        "paragraph",
        "repeated line",
        "paragraph",
        "repeated line",
        "paragraph",
    ]


def test_sentence_that_comes_twice_stays() -> None:
    text = f"{LEAD}\n\n“I will not pay,” she said.\n\n{NEXT}\n\n“I will not pay,” she said."

    assert reasons(text) == ["paragraph"] * 4


def test_dated_sentence_that_comes_twice_is_a_caption() -> None:
    caption = "Ann Roe, left, speaks to a driver in the old town on Monday, Nov. 4, 2024."
    text = f"{caption}\n\n{caption}\n\n{LEAD}\n\n{NEXT}"

    assert reasons(text) == ["picture caption, repeated"] * 2 + ["paragraph"] * 2


def test_text_with_hard_line_ends_is_kept_whole() -> None:
    text = (
        "Search\n\n"
        "The council voted on Monday for cheaper buses and\n"
        "trams in all parts of the town, which has argued\n"
        "for years.\n\n"
        "A ticket will cost nothing from May on, the mayor\n"
        "said.\n\n"
        "Most read"
    )

    assert [line.kind.value for line in classify_lines(text) if line.span] == [
        "search",
        *["body"] * 5,
        "related links",
    ]


def test_teacher_can_bring_a_line_back() -> None:
    found = classify_lines(f"Oslo, Monday\n\nMost read\n\n{LEAD}")

    lines = decide_lines(found, keep=frozenset({3, 5}), remove=frozenset())

    assert (lines[2].kind, lines[2].reason) == (LineKind.BODY, "kept by the teacher")
    assert lines[4].reason == "paragraph"


def test_teacher_can_take_a_line_away() -> None:
    found = classify_lines(f"Most read\n\n{LEAD}")

    lines = decide_lines(found, keep=frozenset(), remove=frozenset({1, 2, 3}))

    assert [line.reason for line in lines] == [
        "heading of other stories",
        "blank line",
        "removed by the teacher",
    ]
    assert lines[2].kind is LineKind.MENU


WORDS = st.sampled_from(
    [
        "Search",
        "Most read",
        "By Jane Roe",
        "© 2024 Example",
        LEAD,
        NEXT,
        LAST,
        "World",
        "* * *",
        "Council votes for cheaper buses",
        "And so it went on...",
        "Share",
        "Nov. 4, 2024",
        " ",
        "",
    ]
)


@given(st.lists(WORDS, max_size=14).map("\n".join) | st.text(max_size=80), st.data())
def test_classified_lines_account_for_every_character(text: str, data: st.DataObject) -> None:
    numbers = st.frozensets(st.integers(1, text.count("\n") + 2))

    found = classify_lines(text)
    lines = decide_lines(found, keep=data.draw(numbers), remove=data.draw(numbers))

    assert [line.number for line in lines] == list(range(1, text.count("\n") + 2))
    assert [line.span.slice(text) for line in lines] == [part.strip() for part in text.split("\n")]
    assert all((line.kind is LineKind.BLANK) == (len(line.span) == 0) for line in lines)
    assert all(line.reason for line in lines)
    assert [line.kept for line in lines] == [line.kind in KEPT_KINDS for line in lines]
    assert sum(line.kind is LineKind.HEADLINE for line in lines) <= 1


@pytest.mark.no_cover  # measuring makes it three times as slow
@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "The council voted. " * 50_000,
        "\n".join(["By Jane Roe", "Town votes for buses", LEAD] * 3_000),
        "Comments\nCouncil votes for cheaper buses\n" * 10_000,
        "June 9 – Oslo\n" * 20_000,
        "|" * 100_000,
        "& < &amp; " * 30_000,
        '"' * 100_000,
        "\n" * 100_000,
        "x\n" * 20_000,
        "By Jane Roe\n" * 5_000,
        "(" * 100_000,
        "© " * 50_000,
        "a." * 50_000,
        "\u202e\u200b" * 50_000,
    ],
    ids=[
        "no space",
        "one line",
        "bylines and headlines",
        "comments",
        "calendar",
        "bars",
        "markup",
        "quotes",
        "blank",
        "short",
        "bylines",
        "brackets",
        "rights",
        "domain",
        "bidi",
    ],
)
def test_lines_of_hostile_text_lie_inside_it(text: str) -> None:
    lines = classify_lines(text)

    assert len(lines) == text.count("\n") + 1
    assert all(line.span.end <= len(text) for line in lines)
