"""Which line is the headline: better none than a wrong one."""

import pytest

from coverage_app.analysis.page.extents import find_extent
from coverage_app.analysis.page.headlines import find_headline
from coverage_app.analysis.page.looks import look_at

LEAD = "The council voted on Monday for cheaper buses and trams in all parts of the town."
NEXT = (
    "A ticket will cost nothing from May on, said Mayor Ann Roe, who has asked for it since 2019."
)
HEADLINE = "Council votes for cheaper buses"

SURE = [
    [HEADLINE, LEAD, NEXT],
    ["Menu", "News", HEADLINE, "By Jane Roe", "Nov. 4, 2024", LEAD, NEXT],
    ["Oslo today", "Snow in the north of Norway", HEADLINE, LEAD, NEXT],
    # Printed twice, so that the other candidate does not compete.
    ["Oslo news", "Mayor wants cheaper buses and trams", HEADLINE, HEADLINE, LEAD, NEXT],
    ["Oslo news", f"HomeNews{HEADLINE}", HEADLINE, LEAD, NEXT],
    # The page begins with it, whatever comes after.
    [HEADLINE, "Mayor wants cheaper trams in town", LEAD, NEXT],
    # The text begins with it: printed twice, with few shared words, or very long.
    [HEADLINE, HEADLINE, LEAD, NEXT],
    [HEADLINE, "By Jane Roe", "It rained in the old town, and cheaper it was to walk.", NEXT],
    # A question that reads like a sentence.
    ["Menu", "Will cheaper buses come to town on Monday?", LEAD, NEXT],
]
UNSURE = [
    [LEAD, NEXT],
    ["Photo SAMPLE", LEAD, NEXT],
    ["Oslo today", "Snow in the north of Norway", LEAD, NEXT],
    # No word of the article, or a caption between it and the article that is no furniture.
    ["Storm nears the far north", LEAD, NEXT],
    [HEADLINE, "Snow in the far north", "Rain in the far south", LEAD, NEXT],
    # Too short, too long, ends like a sentence.
    ["Buses", LEAD, NEXT],
    ["The council voted for buses.", LEAD, NEXT],
    ["Council buses trams town ticket " * 8, LEAD, NEXT],
    # Two candidates that are as likely.
    ["Oslo news", HEADLINE, "Mayor wants cheaper trams in town", LEAD, NEXT],
    [
        "A1",
        HEADLINE,
        HEADLINE,
        "Mayor wants cheaper trams",
        "Mayor wants cheaper trams",
        LEAD,
        NEXT,
    ],
    # Under a heading of other stories.
    ["Home", "Oslo news", "Most read", HEADLINE, LEAD, NEXT],
    # Out of reach: too many strangers, too many lines in between.
    ["Oslo news", HEADLINE, "Snow in the far north", "Rain in the far south", LEAD, NEXT],
    ["Oslo news", HEADLINE, *["Share"] * 26, LEAD, NEXT],
    # The first line of a paragraph with hard line ends.
    ["The council voted on Monday for cheaper buses and", "trams in all parts of the town."],
    # Nothing that reads like the first paragraph of a report.
    ["Oslo news", "Rain in the far north", "It rained all day in town!", "It snowed all day!"],
    # A subhead after the first sentence.
    ["It rained all day, and nobody wanted to walk to the town.", HEADLINE, LEAD, NEXT],
]


def headline(lines: list[str]) -> str | None:
    looks = look_at(lines)
    place = find_headline(looks, find_extent(looks))
    return None if place is None else looks[place].text


@pytest.mark.parametrize("lines", SURE)
def test_headline_is_found_when_it_is_sure(lines: list[str]) -> None:
    assert headline(lines) in (HEADLINE, "Will cheaper buses come to town on Monday?")


@pytest.mark.parametrize("lines", UNSURE)
def test_no_headline_is_claimed_when_none_is_sure(lines: list[str]) -> None:
    assert headline(lines) is None
