"""A text is cut at the edges of spans, so that a page can mark it up."""

from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.segments import Segment, split_at
from coverage_app.analysis.spans import Span

TEXT = "The mayor said no."


def labelled(segments: tuple[Segment, ...]) -> list[tuple[str, str]]:
    return [(segment.text, " ".join(sorted(segment.labels))) for segment in segments]


def test_split_at_gives_one_segment_when_nothing_is_marked() -> None:
    assert split_at(TEXT, Span(4, 9), []) == (Segment(Span(4, 9), "mayor", frozenset()),)


def test_split_at_gives_nothing_for_an_empty_range() -> None:
    assert split_at(TEXT, Span(3, 3), [(Span(0, 9), "who")]) == ()


def test_split_at_cuts_where_marks_cross() -> None:
    marks = [(Span(0, 9), "who"), (Span(4, 14), "said"), (Span(4, 9), "who")]

    assert labelled(split_at(TEXT, Span(0, len(TEXT)), marks)) == [
        ("The ", "who"),
        ("mayor", "said who"),
        (" said", "said"),
        (" no.", ""),
    ]


def test_split_at_cuts_marks_off_at_the_edges_of_the_range() -> None:
    marks = [(Span(0, 7), "first"), (Span(7, 18), "second"), (Span(15, 18), "outside")]

    assert labelled(split_at(TEXT, Span(4, 9), marks)) == [("may", "first"), ("or", "second")]


@given(st.text(max_size=40), st.data())
def test_segments_join_up_to_the_slice_and_carry_the_marks_over_them(
    text: str, data: st.DataObject
) -> None:
    places = st.integers(0, len(text))
    spans = st.builds(lambda a, b: Span(min(a, b), max(a, b)), places, places)
    within = data.draw(spans)
    marks = data.draw(st.lists(st.tuples(spans, st.sampled_from("xyz"))))

    segments = split_at(text, within, marks)

    assert "".join(segment.text for segment in segments) == within.slice(text)
    for segment in segments:
        over = {label for span, label in marks if span.overlaps(segment.span)}
        assert segment.labels == over
