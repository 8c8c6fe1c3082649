"""What one line of a page says of its origin."""

from datetime import date

import pytest

from coverage_app.analysis.page.notices import (
    author,
    domain,
    doubled_name,
    first_publisher,
    full_date,
    is_date_line,
    is_name,
    is_post_signature,
)


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("This post appeared first on SAMPLE NEWS", "SAMPLE NEWS"),
        ("This article first appeared in The Daily Example.", "The Daily Example"),
        ("This story was originally published by Example Press, in 2020.", "Example Press"),
        ("(This report was first published on example.com)", "example.com"),
        ("The post Council votes for buses appeared first on Daily Example.", "Daily Example"),
        (
            "A version of this article first appeared in the Daily Example on Nov. 3.",
            "Daily Example",
        ),
        ("Originally published on Example Science.", "Example Science"),
        ("Republished from Sample Times under a Creative Commons license.", "Sample Times"),
        ("This article is republished from The Talk with permission.", "The Talk"),
        ("Reprinted with permission from Example Press", "Example Press"),
        ("This essay first ran in Sample and is reposted here.", "Sample"),
        ("This story was first published by U.S. Example & World.", "U.S. Example & World"),
    ],
)
def test_repost_notice_names_the_first_publisher(line: str, publisher: str) -> None:
    assert first_publisher(line) == publisher


@pytest.mark.parametrize(
    "line",
    [
        "The council voted on Monday.",
        "First published on November 4, 2024",
        "First published in Nov. 2024",
        "This article first appeared on our website.",
        "This article first appeared on .",
        "The film first appeared in Example Cinema in 1999.",
        "This post appeared first on " + "Very " * 20 + "Long Name",
        "This post appeared first on Example" + " and so on" * 30,
    ],
)
def test_line_without_a_publisher_names_none(line: str) -> None:
    assert first_publisher(line) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("by Jane Roe and Bo Doe", "Jane Roe and Bo Doe"),
        ("By Jane van Roe | Daily Example", "Jane van Roe"),
        ("By Jane Roe - Nov. 4, 2024", "Jane Roe"),
        ("By Jane Roe 2024-11-04T10:00:00Z World", "Jane Roe"),
        ("By Jane Roe, Monday, 4 November 2024", "Jane Roe"),
        ("By Jane Roe on Monday", "Jane Roe"),
        ("By Jane Roe for Example", "Jane Roe"),
        ("By Jane RoeBusiness Columnist", "Jane Roe"),
        ("Written by Jane Roe, MD on November 4, 2024", "Jane Roe, MD"),
        ("By Jane Roe , Bo Doe on Monday, November 4th, 2024", "Jane Roe , Bo Doe"),
        ("By the Associated Press", "the Associated Press"),
        ("Jane Roe, Reuters", "Jane Roe, Reuters"),
        ("Reuters", "Reuters"),
        ("Reuters November 4, 2024 11:03 PM", "Reuters"),
        ("Jane Roe - Nov 4, 2024, 10:31 pm", "Jane Roe"),
        ("Monday November 4, 2024 7:45 am by Jane Roe", "Jane Roe"),
    ],
)
def test_byline_gives_the_author_as_written(line: str, name: str) -> None:
    assert author(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the water had risen",
        "By Jane Roe had begun to swim, it was too late.",
        "By The Numbers",
        "By",
        "By 7 p.m",
        "By Updated: Monday",
        "By " + "Jane " * 17,
        "By " + "Jane " * 30,
        "Jane Roe, Mayor",
        "Roe, Reuters",
        "Opening Bell 11/18/19",
        "Nov. 4, 2024",
        "the road - Nov. 4, 2024",
        "Jane Roe",
    ],
)
def test_line_without_an_author_names_none(line: str) -> None:
    assert author(line) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Jane Roe", True), ("", False), ("the Roe", False), ("Jane: Roe", False), ("(...)", False)],
)
def test_name_has_capital_letters(words: str, expected: bool) -> None:
    assert is_name(words) is expected


@pytest.mark.parametrize(
    ("line", "day", "written"),
    [
        ("November 4, 2024", date(2024, 11, 4), "November 4, 2024"),
        ("Nov. 4, 2024 8:03 am ET", date(2024, 11, 4), "Nov. 4, 2024"),
        ("Published 4th November 2024", date(2024, 11, 4), "4th November 2024"),
        ("Mon 4 Nov 2024 18.54 GMT", date(2024, 11, 4), "4 Nov 2024"),
        ("2024-11-04T10:00:00Z", date(2024, 11, 4), "2024-11-04"),
        ("13/11/2024", date(2024, 11, 13), "13/11/2024"),
        ("11/13/24", date(2024, 11, 13), "11/13/24"),
        ("13.11.2024", date(2024, 11, 13), "13.11.2024"),
    ],
)
def test_full_date_is_read_where_it_stands(line: str, day: date, written: str) -> None:
    found = full_date(line)

    assert found is not None
    assert (found.day, found.span.slice(line)) == (day, written)


@pytest.mark.parametrize(
    "line",
    [
        "Copyright © 2024",
        "November 2024",
        "Thursday",
        "4/11/2024",
        "February 31, 2024",
        "2024-13-01",
        "The council voted.",
    ],
)
def test_no_full_date_is_read_from_less(line: str) -> None:
    assert full_date(line) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Nov. 4, 2024", True),
        ("Published: 10:48, Tue, Nov 4", True),
        ("Last updated on Mon, 4 November", True),
        ("First published on November 4, 2024 / 8:16 a.m.", True),
        ("3 hours ago", True),
        ("2 days ago at 08:12 am", True),
        ("Posted an hour ago", True),
        ("10 years ago a bus fell into the river", False),
        ("Updated figures show 12 dead", False),
        ("The war ended on May 8, 1945.", False),
        ("— Jane Roe (@janeroe) May 4, 2024", False),
        ("Nov. 4, 2024" + " or so" * 30, False),
    ],
)
def test_date_line_says_when_and_little_else(line: str, expected: bool) -> None:
    assert is_date_line(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("— Jane Roe (@janeroe) May 4, 2024", True),
        ("-- Jane Roe (@janeroe) 4 May 2024", True),
        ("— Jane Roe, May 4, 2024", False),
        ("Free buses for all! — Jane Roe (@janeroe) May 4, 2024", False),
        ("Jane Roe (@janeroe) left on May 4, 2024.", False),
    ],
)
def test_post_is_signed_with_name_account_and_date(line: str, expected: bool) -> None:
    assert is_post_signature(line) is expected


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Daily ExampleDaily Example", "Daily Example"),
        ("Daily Example Daily Example", "Daily Example"),
        ("Daily Example-Daily Example", None),
        ("daily exampledaily example", None),
        ("NoNo", None),
        ("Example" * 30, None),
        ("Daily Example", None),
    ],
)
def test_doubled_name_is_the_half_of_a_line_printed_twice(line: str, name: str | None) -> None:
    assert doubled_name(line) == name


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Copyright © 2024 DailyExample.com | All Rights Reserved", "DailyExample.com"),
        ("The material on www.example.co.uk may not be copied.", "www.example.co.uk"),
        ("© 2024 Daily Example. Powered by Printer.com", None),
        ("Write to roe@example.com", None),
        ("Example Inc.", None),
    ],
)
def test_domain_is_read_as_written(line: str, found: str | None) -> None:
    assert domain(line) == found
