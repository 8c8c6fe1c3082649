"""Whether the speakers of two texts are one person, may be, or cannot be."""

import re

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.names import NameKind
from coverage_app.analysis.quotes import Quote

# Two texts that agree bear each other out, so that the speaker need not be as sure as for a key: a
# fragment of a quote or a pronoun far from its name will do.
LIKELY_SPEAKER = 0.85
_NAME_WORD = re.compile(r"\w+")


def likely_speaker(one: AnnotatedDocument, quote: Quote) -> frozenset[str]:
    """Return the words of the name of the person who likely said ``quote``; empty when unsure.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("“We will rebuild it,” Mayor Ana Diaz said."))
    >>> sorted(likely_speaker(one, one.quotes[0]))
    ['ana', 'diaz']
    """
    if quote.speaker is None or quote.confidence < LIKELY_SPEAKER:
        return frozenset()
    people = {name.full for name in one.names if name.kind is NameKind.PERSON}
    name = quote.speaker.name
    return frozenset(_NAME_WORD.findall(name.lower())) if name in people else frozenset()


def may_be_one(left: frozenset[str], right: frozenset[str]) -> bool:
    """Tell whether two speakers may be one person: "its chief executive" may be anybody.

    A government or a company speaks through people, so that only two persons can be two.

    >>> may_be_one(frozenset({"diaz"}), frozenset({"ana", "diaz"}))
    True
    >>> may_be_one(frozenset({"bob", "diaz"}), frozenset({"ana", "diaz"}))
    False
    """
    return left <= right or right <= left


def are_one(left: frozenset[str], right: frozenset[str]) -> bool:
    """Tell whether two speakers are surely one person.

    >>> are_one(frozenset(), frozenset({"ana", "diaz"}))
    False
    """
    return bool(left and right) and may_be_one(left, right)
