"""How the recognizers of page furniture read a line."""

import pytest

from coverage_app.analysis.page.readings import (
    ends_like_a_sentence,
    find_paragraphs,
    read,
    trails_off,
)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("[ 167 Comments ]", "comments"),
        ("Share this:", "share this"),
        ("You’re Here", "you're here"),
        ("U.S. News", "u.s. news"),
        ("12", ""),
        ("a" * 81, ""),
    ],
)
def test_reading_bares_the_label_of_a_short_line(line: str, label: str) -> None:
    assert read(line).label == label


@pytest.mark.parametrize(
    ("line", "ended"),
    [
        ("The council voted.", True),
        ("“Who knew?”", True),
        ("(It was not.)", True),
        ("It has three parts:", True),
        ("And so it went on…", True),
        ("橋は閉鎖された。", True),
        ("Council votes for cheaper buses", False),
        ("“Over”", False),
        ("", False),
    ],
)
def test_line_ends_like_a_sentence(line: str, ended: bool) -> None:
    assert ends_like_a_sentence(line) is ended


@pytest.mark.parametrize(("line", "trails"), [("So...", True), ("So…", True), ("So.", False)])
def test_line_trails_off_at_an_ellipsis(line: str, trails: bool) -> None:
    assert trails_off(line) is trails


WIDE = "The council voted on Monday for cheaper buses and"


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        ([WIDE, "trams in the town."], [range(2)]),
        ([WIDE, "trams.", "", WIDE, "boats."], [range(2), range(3, 5)]),
        ([WIDE, "The mayor agreed."], [range(1), range(1, 2)]),
        (["Home", "news", "sport"], [range(1), range(1, 2), range(2, 3)]),
        ([WIDE * 3, "trams."], [range(1), range(1, 2)]),
        (["", "One", ""], [range(1, 2)]),
        ([], []),
    ],
    ids=["wrapped", "two", "capital", "narrow", "wide", "single", "none"],
)
def test_paragraph_is_a_line_or_a_block_of_hard_lines(
    lines: list[str], paragraphs: list[range]
) -> None:
    assert find_paragraphs(lines) == tuple(paragraphs)
