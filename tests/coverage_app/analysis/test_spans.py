"""A span is a half-open range of characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.spans import Span, trimmed


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 50))
    return Span(start, draw(st.integers(start, 60)))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (5, 4), (-2, -1)])
def test_span_refuses_a_range_that_no_text_has(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"not a span: {start}..{end}"):
        Span(start, end)


def test_span_gives_its_slice_unchanged() -> None:
    text = "The council voted."

    assert Span(4, 11).slice(text) == "council"
    assert len(Span(4, 11)) == 7


@pytest.mark.parametrize(
    ("outer", "inner", "contains"),
    [
        (Span(0, 10), Span(0, 10), True),
        (Span(0, 10), Span(3, 3), True),
        (Span(2, 10), Span(1, 5), False),
        (Span(2, 10), Span(5, 11), False),
    ],
)
def test_span_contains_what_lies_wholly_inside(outer: Span, inner: Span, contains: bool) -> None:
    assert outer.contains(inner) is contains


@pytest.mark.parametrize(
    ("first", "second", "overlaps"),
    [
        (Span(0, 4), Span(3, 8), True),
        (Span(0, 4), Span(4, 8), False),
        (Span(0, 9), Span(2, 3), True),
        (Span(0, 9), Span(5, 5), False),
    ],
)
def test_spans_overlap_when_they_share_a_character(
    first: Span, second: Span, overlaps: bool
) -> None:
    assert first.overlaps(second) is overlaps
    assert second.overlaps(first) is overlaps


@given(spans(), spans())
def test_spans_overlap_exactly_when_their_characters_do(first: Span, second: Span) -> None:
    shared = set(range(first.start, first.end)) & set(range(second.start, second.end))

    assert first.overlaps(second) is bool(shared)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Yes. ", Span(2, 6)),
        ("\u00a0Yes.\u00a0", Span(1, 5)),
        ("Yes.", Span(0, 4)),
        ("   ", Span(0, 0)),
        ("", Span(0, 0)),
    ],
)
def test_trimmed_leaves_white_space_outside(text: str, expected: Span) -> None:
    assert trimmed(text, 0, len(text)) == expected


@given(st.text(), st.data())
def test_trimmed_keeps_every_character_that_shows(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    span = trimmed(text, start, end)

    assert span.slice(text) == text[start:end].strip()
    assert Span(start, end).contains(span)
