"""What a page says of where it comes from."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.lines import classify_lines
from coverage_app.analysis.provenance import Claim, Provenance, find_provenance
from coverage_app.analysis.spans import Span

LEAD = "The council voted on Monday for cheaper buses and trams in all parts of the town."
NEXT = (
    "A ticket will cost nothing from May on, said Mayor Ann Roe, who has asked for it since 2019."
)
NOTHING = Provenance(None, None, None, None, None, None, None)


def provenance(text: str) -> Provenance:
    return find_provenance(text, classify_lines(text))


def page(*lines: str) -> str:
    return "\n\n".join(lines)


def shown(text: str, claim: Claim | None) -> tuple[str, str] | None:
    """The value of a claim and the words that prove it."""
    return None if claim is None else (claim.value, claim.span.slice(text))


def test_page_that_says_nothing_has_no_provenance() -> None:
    assert provenance(page(LEAD, NEXT)) == NOTHING


def test_page_without_an_article_has_no_provenance() -> None:
    assert provenance("Search") == NOTHING
    assert provenance("") == NOTHING


def test_repost_notice_names_the_first_publisher() -> None:
    text = page(LEAD, NEXT, "This post appeared first on SAMPLE NEWS")

    assert shown(text, provenance(text).first_publisher) == (
        "SAMPLE NEWS",
        "This post appeared first on SAMPLE NEWS",
    )


@pytest.mark.parametrize(
    ("lines", "value", "proof"),
    [
        (
            ["Daily ExampleDaily Example", LEAD, NEXT, "© 2024 Other.com"],
            "Daily Example",
            "Daily ExampleDaily Example",
        ),
        (
            [LEAD, NEXT, "Copyright © 2024 DailyExample.com | All Rights Reserved"],
            "DailyExample.com",
            "DailyExample.com",
        ),
        (
            ["Daily Example", LEAD, NEXT, "Copyright © 2024 www.DailyExample.com"],
            "Daily Example",
            "Daily Example",
        ),
        (
            [LEAD, NEXT, "© 2024 Jane Roe", "Disclaimer: Example.com gives no guarantee."],
            "Example.com",
            "Example.com",
        ),
    ],
    ids=["printed twice", "domain", "domain spelled out", "disclaimer"],
)
def test_site_is_named_by_header_or_footer(lines: list[str], value: str, proof: str) -> None:
    text = page(*lines)

    assert shown(text, provenance(text).site) == (value, proof)


@pytest.mark.parametrize(
    ("lines", "value", "proof"),
    [
        (["By Jane Roe", LEAD, NEXT], "Jane Roe", "By Jane Roe"),
        (["Jane Roe, Reuters", LEAD, NEXT], "Jane Roe, Reuters", "Jane Roe, Reuters"),
        (["By Bo Doe", "By Jane Roe", "Share", LEAD, NEXT], "Jane Roe", "By Jane Roe"),
        (["By", "Jane Roe", LEAD, NEXT], "Jane Roe", "Jane Roe"),
        (["Jane Roe", "Nov. 4, 2024", LEAD, NEXT], "Jane Roe", "Jane Roe"),
        (["By Jane RoeStaff Writer", LEAD, NEXT], "Jane Roe", "By Jane RoeStaff Writer"),
        (
            [LEAD, "Nobody knows more, SAMPLE's Oslo correspondent reports."],
            "SAMPLE's Oslo correspondent",
            "SAMPLE's Oslo correspondent reports",
        ),
        (
            [f"{LEAD[:-1]}, the Daily Example’s Oslo correspondent reports.", NEXT],
            "Daily Example’s Oslo correspondent",
            "Daily Example’s Oslo correspondent reports",
        ),
    ],
    ids=[
        "by",
        "agency",
        "nearest",
        "two lines",
        "above date",
        "glued",
        "last paragraph",
        "first paragraph",
    ],
)
def test_byline_is_given_as_written(lines: list[str], value: str, proof: str) -> None:
    text = page(*lines)

    assert shown(text, provenance(text).byline) == (value, proof)


def test_byline_of_another_story_is_not_taken() -> None:
    text = page("Old Town", "Nov. 4, 2024", "By", "more of the same", LEAD, NEXT, "By Bo Doe")

    assert provenance(text).byline is None


@pytest.mark.parametrize(
    ("lead", "dateline"),
    [
        ("OSLO — The council voted on Monday.", "OSLO"),
        ("OSLO (AP) — The council voted on Monday.", "OSLO (AP)"),
        ("ST. PAUL, Minn. (AP) — The council voted on Monday.", "ST. PAUL, Minn. (AP)"),
        ("OSLO, Nov 4 (Reuters) - The council voted on Monday.", "OSLO, Nov 4 (Reuters)"),
        ("OSLO -- “We voted,” the mayor said on Monday.", "OSLO"),
        ("New York (AFP) – The council voted on Monday.", "New York (AFP)"),
        ("The council – 12 members – voted on Monday.", None),
        ("Oslo – The council voted on Monday.", None),
        ("Oslo (population 700,000) – The council voted.", None),
        ("BREAKING — The council voted on Monday.", None),
        ("OSLO — the council of the town — voted.", None),
        ("The council voted on Monday.", None),
    ],
)
def test_dateline_opens_the_first_paragraph(lead: str, dateline: str | None) -> None:
    text = page(f"{lead} {LEAD}", NEXT)

    expected = None if dateline is None else (dateline, dateline)
    assert shown(text, provenance(text).dateline) == expected


def test_dateline_of_a_later_paragraph_is_not_taken() -> None:
    assert provenance(page(LEAD, f"OSLO (AP) — {NEXT}")).dateline is None


@pytest.mark.parametrize(
    ("lines", "value", "proof"),
    [
        ([f"OSLO (AP) — {LEAD}", NEXT], "Associated Press", "AP"),
        ([f"Oslo, Nov. 4 (Reuters) - {LEAD}", NEXT], "Reuters", "Reuters"),
        (["By the Associated Press", LEAD, NEXT], "Associated Press", "Associated Press"),
        (["Jane Roe, AFP", LEAD, NEXT], "Agence France-Presse", "AFP"),
        ([LEAD, f"{NEXT} (AFP)"], "Agence France-Presse", "AFP"),
        ([LEAD, f"{NEXT} /TASS/"], "TASS", "TASS"),
        ([LEAD, f"{NEXT} — Reuters"], "Reuters", "Reuters"),
        (
            [LEAD, NEXT, "The Associated Press contributed to this report."],
            "Associated Press",
            "Associated Press",
        ),
        (
            [LEAD, NEXT, "Copyright 2024 The Associated Press. All rights reserved."],
            "Associated Press",
            "Associated Press",
        ),
        ([LEAD, NEXT, "Reuters"], "Reuters", "Reuters"),
    ],
    ids=[
        "dateline",
        "dateline with a day",
        "byline",
        "reporter of an agency",
        "in brackets",
        "between slashes",
        "behind a dash",
        "contribution",
        "rights",
        "alone below",
    ],
)
def test_agency_is_named_in_full(lines: list[str], value: str, proof: str) -> None:
    text = page(*lines)

    assert shown(text, provenance(text).agency) == (value, proof)


@pytest.mark.parametrize(
    "lines",
    [
        [LEAD, f"{NEXT} Reuters asked him on Monday, and he was silent."],
        ["A bus in the old town. (Jane Roe/AP)", LEAD, NEXT],
        ["By Jane Roe", LEAD, NEXT, "Bo Doe contributed to this report.", "© 2024 Example"],
        [f"OSLO — {LEAD}", NEXT],
    ],
    ids=["told of", "picture", "no agency", "dateline without one"],
)
def test_no_agency_is_claimed_from_less(lines: list[str]) -> None:
    assert provenance(page(*lines)).agency is None


@pytest.mark.parametrize(
    ("lines", "day", "proof"),
    [
        (["Nov. 4, 2024", LEAD, NEXT], date(2024, 11, 4), "Nov. 4, 2024"),
        (
            ["Updated 5 November 2024 | Published 4 November 2024", LEAD, NEXT],
            date(2024, 11, 4),
            "4 November 2024",
        ),
        (
            ["Published: 4 November 2024", "Updated: 5 November 2024", LEAD, NEXT],
            date(2024, 11, 4),
            "4 November 2024",
        ),
        (
            [LEAD, NEXT, "First published on November 4, 2024"],
            date(2024, 11, 4),
            "November 4, 2024",
        ),
        (["Posted: Monday 10:05", "Nov. 4, 2024", LEAD, NEXT], date(2024, 11, 4), "Nov. 4, 2024"),
    ],
    ids=["plain", "labels in a line", "labels in lines", "below", "label without a date"],
)
def test_day_of_publication_is_a_full_date(lines: list[str], day: date, proof: str) -> None:
    text = page(*lines)

    found = provenance(text)

    assert found.published_on == day
    assert found.published_on_span is not None
    assert found.published_on_span.slice(text) == proof


@pytest.mark.parametrize(
    "lines",
    [
        [LEAD, NEXT, "Copyright © 2024 Example"],
        [f"The war ended on May 8, 1945. {LEAD}", NEXT],
        ["Nov. 1, 2024", "Nov. 2, 2024", "Nov. 3, 2024", LEAD, NEXT],
        ["4/11/2024", LEAD, NEXT],
    ],
    ids=["year of copyright", "body", "list of other stories", "unclear order"],
)
def test_no_day_is_claimed_from_less(lines: list[str]) -> None:
    found = provenance(page(*lines))

    assert (found.published_on, found.published_on_span) == (None, None)


LINES = st.sampled_from(
    [
        "This post appeared first on SAMPLE",
        "Daily ExampleDaily Example",
        "By Jane Roe",
        "By",
        "Jane Roe",
        "Nov. 4, 2024",
        "Published 4 November 2024",
        "© 2024 Example.com",
        f"OSLO (AP) — {LEAD}",
        NEXT,
        "",
    ]
)


@given(st.lists(LINES, max_size=12).map("\n".join) | st.text(max_size=60))
def test_proofs_lie_inside_the_text(text: str) -> None:
    found = provenance(text)

    claims = [found.first_publisher, found.site, found.byline, found.dateline, found.agency]
    spans = [claim.span for claim in claims if claim]
    spans += [found.published_on_span] if found.published_on_span else []
    assert all(Span(0, len(text)).contains(span) and len(span) for span in spans)
    assert (found.published_on is None) == (found.published_on_span is None)
