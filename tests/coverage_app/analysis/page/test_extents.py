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
            [
                f"{TEASER} Then it snowed for one more week.",
                "By Jane Roe",
                LEAD,
                NEXT,
                LEAD + "!",
                NEXT + "!",
            ],
            [LEAD, NEXT, LEAD + "!", NEXT + "!"],
        ),
        ([LEAD, "By Jane Roe", NEXT], [LEAD, "By Jane Roe", NEXT]),
        # Comments count less than the article, but a button in it changes nothing.
        ([LEAD, NEXT, NEXT, "12 comments", "Bo", *[TEASER] * 9], [LEAD, NEXT, NEXT]),
        ([LEAD, NEXT, LEAD, "Comment", LEAD, NEXT], [LEAD, NEXT, LEAD, "Comment", LEAD, NEXT]),
        # A list of dated stories below the article, and one without dates above it.
        ([LEAD, NEXT, "Snow", "Nov. 4, 2024", TEASER, "Ice", "Nov. 3, 2024", TEASER], [LEAD, NEXT]),
        (
            ["Snow", "Ice", TEASER] * 9 + ["Town votes for buses", "By Jane Roe", LEAD, NEXT, LEAD],
            [LEAD, NEXT, LEAD],
        ),
        (
            [
                *([TEASER, "Ice"] * 60),
                "Town votes for cheaper buses",
                "By Jane Roe",
                *[LEAD, NEXT, LEAD],
            ],
            [
                *([TEASER, "Ice"] * 60),
                "Town votes for cheaper buses",
                "By Jane Roe",
                LEAD,
                NEXT,
                LEAD,
            ],
        ),
        # A calendar belongs to the article, a list of links does not.
        (
            [LEAD, NEXT, "June 9 – Oslo", "June 10 – Old Town", "Oslo today"],
            [LEAD, NEXT, "June 9 – Oslo", "June 10 – Old Town"],
        ),
        # Posts need no full stop.
        (
            [
                LEAD,
                NEXT,
                "Free buses for all of us from May on",
                "— Jane Roe (@janeroe) May 4, 2024",
                "Oslo",
            ],
            [
                LEAD,
                NEXT,
                "Free buses for all of us from May on",
                "— Jane Roe (@janeroe) May 4, 2024",
            ],
        ),
        (
            [LEAD, NEXT, "Free buses for us — Jane Roe (@janeroe) May 4, 2024", "Oslo"],
            [LEAD, NEXT, "Free buses for us — Jane Roe (@janeroe) May 4, 2024"],
        ),
        # A last paragraph that a paywall cuts, and teasers that are cut.
        ([LEAD, NEXT, f"{TEASER} {TEASER[:-1]}…"], [LEAD, NEXT, f"{TEASER} {TEASER[:-1]}…"]),
        ([LEAD, NEXT, f"{TEASER} {TEASER}..", f"{TEASER} {TEASER}.."], [LEAD, NEXT]),
        ([LEAD, NEXT, "And so it went on, mile after mile…"], [LEAD, NEXT]),
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
        "long comments",
        "comment button",
        "dated stories below",
        "stories above",
        "prose above",
        "calendar",
        "post",
        "post in one line",
        "cut by a paywall",
        "cut teasers",
        "short cut line",
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
