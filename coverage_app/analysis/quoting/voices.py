"""Whose words a quotation is, and how it lends its voice to its neighbors."""

from dataclasses import dataclass, replace

from coverage_app.analysis.quoting.links import CONFIDENCE, Link
from coverage_app.analysis.quoting.quote_marks import Quotation
from coverage_app.analysis.spans import Span


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: full name or phrase, where it stands, and how sure we are."""

    name: str
    span: Span
    confidence: float

    def at_most(self, link: Link) -> "Voice":
        """Return the voice no surer than a link is.

        >>> Voice("Ana Diaz", Span(0, 8), 0.97).at_most(Link.NAME_BEFORE).confidence
        0.55
        """
        return replace(self, confidence=min(self.confidence, CONFIDENCE[link]))


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation and its voice.

    ``cue`` is the span of the verb; ``whole`` tells that nothing but quotations stands in its
    sentence; ``carried`` that it goes on with the voice of a quotation before it.
    """

    quotation: Quotation
    voice: Voice | None
    cue: Span | None
    whole: bool
    carried: bool = False

    def lent(self, other: "Utterance | None", link: Link, *, carried: bool) -> "Utterance":
        """Return the utterance with the voice of ``other``, if that has one.

        >>> quotation = Quotation(Span(0, 4), Span(1, 3), closed=True, continues=False)
        >>> one = Utterance(quotation, None, None, whole=True)
        >>> one.lent(None, Link.CONTINUED, carried=True) == one
        True
        """
        if other is None or other.voice is None:
            return self
        return replace(self, voice=other.voice.at_most(link), carried=carried)


def with_neighbors_voice(
    one: Utterance, last: Utterance | None, after: Utterance | None, before: Utterance | None
) -> Utterance:
    """Give a quotation that runs on, or fills its sentence, the voice of a neighbor.

    ``last`` and ``after`` stand in the same paragraph, ``before`` ends the one before.

    >>> quotation = Quotation(Span(0, 4), Span(1, 3), closed=True, continues=False)
    >>> one = Utterance(quotation, None, None, whole=True)
    >>> with_neighbors_voice(one, None, None, None) == one
    True
    """
    if one.quotation.continues and before and before.voice:
        return one.lent(before, Link.CONTINUED, carried=True)
    if one.whole and last and last.voice:
        return one.lent(last, Link.SAME_PARAGRAPH, carried=True)
    return one.lent(after, Link.NEXT_IN_PARAGRAPH, carried=False) if one.whole else one


def with_later_voices(found: list[Utterance]) -> tuple[Utterance, ...]:
    """Give a quotation that runs on into the next paragraph the voice that is named there.

    Where somebody else speaks there, marks and words contradict each other, and we are less sure.

    >>> with_later_voices([])
    ()
    """
    later: Utterance | None = None
    given: list[Utterance] = []
    for one in reversed(found):
        if later and later.voice and later.quotation.continues:
            later = _before_continuation(one, later, later.voice)
        else:
            later = one
        given.append(later)
    return tuple(reversed(given))


def _before_continuation(one: Utterance, later: Utterance, voice: Voice) -> Utterance:
    if one.voice is None:
        return one.lent(later, Link.CONTINUED, carried=one.carried)
    if one.voice.name == voice.name or not one.carried:
        return one
    return replace(one, voice=one.voice.at_most(Link.SENTENCE_ROUND))
