"""Which lines of a pasted page belong to the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.lines import KEPT_KINDS, Line, LineKind, classify_lines
from coverage_app.analysis.spans import Span

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
    ("related links", "Snow in May surprises farmers"),
    ("copyright", "© 2024 Daily Example"),
    ("menu", "Old town 12 degrees"),
]
WITH_A_LIST = [
    ("body", LEAD),
    ("body", "The plan has three parts:"),
    ("body", "free buses"),
    ("body", "more trams"),
    ("body", "a new bridge"),
    ("body", NEXT),
]
LINES_THAT_TRAIL_OFF = [
    ("teaser of another story", "The parliament said on Tuesday that it plans to..."),
    ("body", LEAD),
    ("body", "“I do not know what to say,” said Bo Doe, and then he was silent…"),
    ("body", NEXT),
    ("menu", "Twitter"),
    ("menu", "Bridge over the river"),
]


def page(lines: list[tuple[str, str]]) -> str:
    return "\n\n".join(text for _, text in lines)


@pytest.mark.parametrize(
    "lines",
    [REPOSTED, WITHOUT_HEADLINE, WITH_STANDFIRST, WITH_A_LIST],
    ids=["re-posted", "without headline", "with standfirst", "with a list"],
)
def test_lines_of_a_page_are_what_a_reader_calls_them(lines: list[tuple[str, str]]) -> None:
    text = page(lines)

    found = [line for line in classify_lines(text) if line.span]

    assert [(line.kind.value, line.span.slice(text)) for line in found] == lines
