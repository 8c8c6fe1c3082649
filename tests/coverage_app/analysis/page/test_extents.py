"""Where on a page the article begins and ends."""

import pytest

from coverage_app.analysis.page.extents import Extent, find_extent
from coverage_app.analysis.page.looks import look_at

LEAD = "The council voted on Monday for cheaper buses and trams in all parts of the town."
NEXT = (
    "A ticket will cost nothing from May on, said Mayor Ann Roe, who has asked for it since 2019."
)
TEASER = "Two storms have closed the port of a town in the north for a week."


@pytest.mark.parametrize(
    ("lines", "inside"),
    [
        ([], []),
        (["Menu", "Oslo today", "Paris today"], []),
        (["Menu", LEAD, NEXT, "Most read"], [LEAD, NEXT]),
        ([LEAD, "What it costs", NEXT], [LEAD, "What it costs", NEXT]),
        ([LEAD, "It rained.", NEXT], [LEAD, "It rained.", NEXT]),
        ([LEAD, NEXT, "Ski", "Snow", "Ice", "Weather here", TEASER], [LEAD, NEXT]),
        (
            [LEAD, NEXT, "It has parts:", "buses", "trams"],
            [LEAD, NEXT, "It has parts:", "buses", "trams"],
        ),
        ([LEAD, NEXT, "Most read", TEASER, "12 comments", TEASER], [LEAD, NEXT]),
        ([LEAD, "Read more: Snow", NEXT], [LEAD, "Read more: Snow", NEXT]),
        (
            [TEASER, "By Jane Roe", LEAD, NEXT, LEAD + "!", NEXT + "!"],
            [LEAD, NEXT, LEAD + "!", NEXT + "!"],
        ),
        ([LEAD, "By Jane Roe", NEXT], [LEAD, "By Jane Roe", NEXT]),
        (
            [TEASER, LEAD, NEXT, LEAD * 4, "By Jane Roe", NEXT],
            [TEASER, LEAD, NEXT, LEAD * 4, "By Jane Roe", NEXT],
        ),
    ],
    ids=[
        "empty",
        "no prose",
        "menus",
        "subhead",
        "short sentence",
        "list of links",
        "list",
        "comments",
        "link",
        "standfirst",
        "byline in the middle",
        "byline far down",
    ],
)
def test_extent_is_the_stretch_richest_in_prose(lines: list[str], inside: list[str]) -> None:
    looks = look_at(lines)

    extent = find_extent(looks)

    assert [look.text for look in looks[extent.first : extent.end]] == inside


def test_extent_of_a_page_without_prose_is_empty() -> None:
    assert find_extent(look_at(["Oslo today"])) == Extent(0, 0)


def test_looks_count_blank_lines_and_leave_them_out() -> None:
    looks = look_at(["", LEAD, "", NEXT])

    assert [look.index for look in looks] == [1, 3]
