"""Whatever is pasted, the analysis comes to an end, and every span lies in its text."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coverage_app.analysis import AnnotatedDocument, Document, Span, compare, split_at
from coverage_app.analysis.annotation import annotate
from coverage_app.analysis.same_event import profile_of, same_event
from coverage_app.analysis.shared_copy import find_shared_copy

pytestmark = pytest.mark.no_cover  # measuring makes it three times as slow
# Pieces of news and of hostile text: what the finders look for, in any order.
PIECES = """
    “ ” ‘ ’ " ' « » [ ] ( ) - – — … . , ; : ? ! \u202e \u2066 \u200b \u0301 \u00a0 \u2028 \r\n
    The council voted on Monday said Ann Lee President Mr. U.S. Mayor of that he added told
    five 1,200 80% $3 million km miles about more than two hundred ½ ² people By AP Photo Share
    """.split(" ")
news = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
anything = st.text(max_size=200)
texts = st.one_of(news, anything, st.tuples(news, anything, news).map("\n\n".join))
quick = settings(max_examples=60, deadline=None)


def annotated(text: str, letter: str = "A") -> AnnotatedDocument:
    return annotate(Document.from_text(text, letter=letter))


def mentions(one: AnnotatedDocument) -> Iterator[Span]:
    for quote in one.quotes:
        yield from (quote.span, quote.words, *filter(None, [quote.cue]))
        if quote.speaker:
            yield quote.speaker.span
    for figure in one.figures:
        yield from (figure.span, figure.number, *filter(None, [figure.hedge, figure.counted]))
    for name in one.names:
        yield from name.mentions


@quick
@given(texts)
def test_lines_follow_one_another_and_lie_in_the_text(text: str) -> None:
    spans = [line.span for line in Document.from_text(text).lines]

    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)


@quick
@given(texts)
def test_sentences_follow_one_another_and_lie_in_the_body(text: str) -> None:
    one = annotated(text)
    spans = [sentence.span for sentence in one.sentences]

    assert all(span.slice(text) == span.slice(text).strip() != "" for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(
        any(paragraph.contains(span) for paragraph in one.document.paragraphs) for span in spans
    )


@quick
@given(texts)
def test_mentions_lie_in_the_text(text: str) -> None:
    whole = Span(0, len(text))

    assert all(whole.contains(span) and len(span) for span in mentions(annotated(text)))


@quick
@given(texts)
def test_the_segments_of_all_mentions_join_up_to_the_text(text: str) -> None:
    whole = Span(0, len(text))

    segments = split_at(text, whole, [(span, "x") for span in mentions(annotated(text))])

    assert "".join(segment.text for segment in segments) == text


@quick
@given(texts, texts)
def test_any_two_texts_can_be_compared(left: str, right: str) -> None:
    written = {"A": left, "B": right}

    comparison = compare(
        tuple(Document.from_text(text, letter=letter) for letter, text in written.items())
    )

    for fact in comparison.facts:
        assert fact.sentences[0].span.contains(fact.statement)
        for contrast in fact.contrasts:
            assert all(place.span.end <= len(written[place.letter]) for place in contrast.places)


@quick
@given(texts, texts)
def test_any_two_texts_are_judged_the_same_in_either_order(left: str, right: str) -> None:
    one, other = annotated(left), annotated(right, "B")

    assert 0 <= same_event(profile_of(one), profile_of(other)) <= 1
    assert same_event(profile_of(one), profile_of(other)) == same_event(
        profile_of(other), profile_of(one)
    )


@quick
@given(texts, texts)
def test_shared_passages_have_the_same_words(left: str, right: str) -> None:
    found = find_shared_copy(annotated(left), annotated(right, "B"))

    assert 0 <= found.share <= 1
    for passage in (*found.prose, *found.quotes):
        assert passage.left.end <= len(left)
        assert passage.right.end <= len(right)


@quick
@given(texts)
def test_a_text_is_the_same_copy_as_itself(text: str) -> None:
    one = annotated(text)

    found = find_shared_copy(one, one)

    assert found.share in {0.0, 1.0}
    assert all(passage.left == passage.right for passage in (*found.prose, *found.quotes))
