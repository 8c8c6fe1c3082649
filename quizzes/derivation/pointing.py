"""Whether words point to something outside them: "The resolution was adopted"."""

import re

from coverage_app.analysis import AnnotatedDocument, Comparison, Span
from quizzes.derivation.pieces import piece_doubt

# What one speaks of without having named it.
_KNOWN = frozenset(
    "administration army border constitution country economy environment future government house "
    "internet law media military nation past people police president press public senate "
    "state system truth united war weather west white whole world".split()
)
# "The “public deserves it”": the words before the mark belong to what is quoted.
_CUT = re.compile(r"\b(?:an?|the|its|his|her|their|our|to|of|is|was|be|not)\s+[“\"‘']\Z")
# A piece that goes on in a sentence begins with its subject, or it was cut.
_SUBJECTS = frozenset(
    "i we he she it they you there this these those the a an my our your his her their no nobody "
    "all any each every everyone everybody many most people some someone what whoever".split()
)
# "It was a failure": what was?
_POINTING = re.compile(
    r"it(?:['’]s| is| was)\s+(?:not\s+)?(?:an?|the|contrary|what)\b", re.IGNORECASE
)
# A tweet may name its addressee, and an address is no statement.
_ONLINE = re.compile(r"[@#&]|[a-z]\.[a-z]{2}")
# "There are dozens of them": of whom?
_THERE = re.compile(r"there(?:['’]s| is| are| was| were)\b", re.IGNORECASE)
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


def begins_amid(one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether words begin in the middle of a sentence, with no subject: "restores the peace".

    >>> from coverage_app.analysis import Document, annotate
    >>> one = annotate(Document.from_text("She “restores peace”, and “the peace was old”."))
    >>> begins_amid(one, Span(5, 19)), begins_amid(one, Span(27, 44))
    (True, False)
    """
    text = one.document.text
    if not text[piece.start].islower():
        return False
    return one.words_in(piece)[0].form.split("'")[0] not in _SUBJECTS


def words_doubt(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> str:
    """Say in a few words why words to be asked for need a look: what they leave out or point to.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Ana Diaz said: “It is the plan to rebuild 90 houses. We will rebuild 90 houses.”"
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> [words_doubt(comparison, one, Span(*at)) for at in ((16, 52), (53, 79))]
    ['Check what the words point to', '']
    """
    text = one.document.text
    is_cut = _CUT.search(text[max(0, piece.start - len("their “")) : piece.start]) is not None
    if is_cut or begins_amid(one, piece):
        return "Check what is left before the words"
    if _POINTING.match(text, piece.start) or points_back(one, piece):
        return "Check what the words point to"
    is_vague = _THERE.match(text, piece.start) is not None and not any(
        piece.contains(it) for name in one.names for it in name.mentions
    )
    if is_vague or _ONLINE.search(piece.slice(text)):
        return "Check that it is worth asking"
    return piece_doubt(comparison, one, piece)
