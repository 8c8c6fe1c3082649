"""The day of publication: named by a page, or not found; never guessed from what stands on it."""

from datetime import date

import pytest

from coverage_app.imports.page_dates import find_publication_day
from coverage_app.imports.web_page import parse

DAY = date(2024, 5, 6)


def day_of(html: str, address: str = "") -> date | None:
    return find_publication_day(parse(f"<html>{html}<p>Rain.</p></html>"), address)


@pytest.mark.parametrize(
    "html",
    [
        '<meta property="article:published_time" content="2024-05-06T07:30:00+02:00">',
        '<meta name="DC.date.issued" content=" 2024-05-06 ">',
        '<meta itemprop="datePublished" content="20240506">',
        '<meta name="pubdate" content="Mon, 06 May 2024 07:30:00 GMT">',
        '<meta name="date" content="yesterday"><meta name="pubdate" content="2024-05-06">',
        '<meta name="date" content="0001-01-01"><meta name="pubdate" content="2024-05-06">',
        '<meta name="date" content="2024-13-40"><meta name="pubdate" content="2024-05-06">',
        '<script type="application/ld+json">{"datePublished": "2024-05-06T07:30"}</script>',
        '<time itemprop="datePublished" datetime="2024-05-06">today</time>',
        '<time pubdate datetime="2024-05-06">today</time>',
        '<span itemprop="datePublished" content="2024-05-06">today</span>',
    ],
)
def test_the_day_is_found_where_pages_name_it(html: str) -> None:
    assert day_of(html) == DAY


@pytest.mark.parametrize(
    "html",
    [
        "<p>The bridge was closed on 2021-03-12, the council said.</p>",
        '<aside><time datetime="2020-01-02">Another story</time></aside>',
        '<meta property="article:modified_time" content="2024-05-06">',
        '<meta http-equiv="last-modified" content="2024-05-06">',
        '<script>{"datePublished": "2024-05-06"}</script>',
        "<footer>© 2019 Marsby</footer>",
    ],
)
def test_a_date_that_merely_stands_on_the_page_is_not_taken(html: str) -> None:
    assert day_of(html) is None


@pytest.mark.parametrize(
    ("named", "address", "day"),
    [
        ("2024-05-07", "https://example.org/2024/05/06/bridge", DAY),
        ("2024-05-06", "https://example.org/2019/01/01/bridge", DAY),
        ("", "https://example.org/2024/5/6/bridge", DAY),
        ("", "https://example.org/story/2024-05-06/bridge", DAY),
        ("2024-05-06", "https://example.org/2024/99/99/bridge", DAY),
        ("", "https://example.org/2024/05/", None),
    ],
)
def test_a_day_in_the_address_counts(named: str, address: str, day: date | None) -> None:
    assert day_of(f'<meta name="date" content="{named}">', address) == day
