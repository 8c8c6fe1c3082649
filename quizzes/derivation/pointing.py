"""Whether words begin with something that was named before them: "The resolution was adopted"."""

import re

from coverage_app.analysis import AnnotatedDocument, Span

# What one speaks of without having named it.
_KNOWN = frozenset(
    "administration army border constitution country economy environment future government house "
    "internet law media military nation past people police president press public senate "
    "state system truth united war weather west white whole world".split()
)
_BARE = re.compile(
    r"The\s+([a-z]+)(?:['’]s\b|s['’]|\s+(?:is|was|are|were|has|had|have|will|would|can|could|should|"
    r"must|may|might|did|does|do|they|he|she|we|[a-z]+ed)\b)"
)


def points_back(one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether words begin with "the" and one noun that only words before them can tell.

    A noun of the headline is understood, and so is what there is only one of.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The resolution was adopted. The president left. The old bridge fell."
    >>> [one] = compare((Document.from_text(text),)).documents
    >>> [points_back(one, sentence.span) for sentence in one.sentences]
    [True, False, False]
    """
    found = _BARE.match(one.document.text, piece.start, piece.end)
    headline = one.document.headline
    headed = {word.form for word in one.words_in(headline)} if headline else set()
    return found is not None and found[1] not in _KNOWN | headed
