"""Verbs that hand a statement to a source, with or without quotation marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    PERSONAL_PRONOUNS,
    PREPOSITIONS,
    SUBORDINATORS,
    WEEKDAYS,
)
from coverage_app.analysis.lexicon.inflections import forms_of
from coverage_app.analysis.lexicon.source_verbs import (
    AGENTLESS,
    INVERTING,
    NEED_CLAUSE,
    NOUNS_UNLESS_THAT,
    SPEECH_ACT_VERBS,
    SPEECH_ACTS,
    WITH_PARTICLE,
)
from coverage_app.analysis.lexicon.verbs import AUXILIARIES
from coverage_app.analysis.nouns import is_plural
from coverage_app.analysis.quoting.pieces import Piece, WholeKind, key_of
from coverage_app.analysis.quoting.subjects import subject_of
from coverage_app.analysis.quoting.verb_readings import is_passive
from coverage_app.analysis.sourcing.certainty import VERBS
from coverage_app.analysis.sourcing.clauses import FINITE, clause_follows, is_finite
from coverage_app.analysis.sourcing.source_phrases import (
    SPEAKING_NOUNS,
    can_speak,
    is_document,
    is_nobody,
    joint_sources,
    past_adverbial,
    source_after,
)
from coverage_app.analysis.tokens import TokenKind

# An adverbial after the verb of a closing attribution ("on Monday in a statement") is no longer.
_LONGEST_CLOSING = 25
# "issued a stern new warning"
_LONGEST_SPEECH_ACT = 4
_BREAKS = frozenset({".", ";", "!", "?", "…", ":", "–", "—", ")", ","})
_CUTS = frozenset({",", "–", "—"})
_RELATIVES = frozenset({"that", "which", "who"})
# "vowed to", "said that": what is said follows.
_BEFORE_CONTENT = frozenset({"that", "to"})
# After another verb a word is its object: "denied reports".
_OWN_VERBS = FINITE - AUXILIARIES
# Verbs of nothing but saying, whatever their subject is.
_SAY = forms_of("say") | forms_of("tell") | forms_of("write")
# "It rained, indicating that": signs and no words, unless a paper gives them.
_SIGNS = frozenset(
    form
    for base in ("demonstrate", "indicate", "prove", "reveal", "show", "suggest")
    for form in forms_of(base)
    if form.endswith("ing")
)
_CALL = forms_of("call")
_MAKE = forms_of("make") | {"made", "making"}


@dataclass(frozen=True, slots=True)
class SourceCue:
    """A verb at ``pieces[verb[0]:verb[1]]`` and the phrases of its sources; none: "is said to".

    ``before`` tells that what is said stands before it: "..., officials said."
    """

    sources: tuple[tuple[int, int], ...]
    verb: tuple[int, int]
    before: bool

    @property
    def start(self) -> int:
        """Where source and verb begin.

        >>> SourceCue(((4, 5),), (3, 4), before=True).start
        3
        """
        return min(self.verb[0], *(start for start, _ in self.sources), self.verb[0])

    @property
    def end(self) -> int:
        """Where source and verb end.

        >>> SourceCue(((4, 5),), (3, 4), before=True).end
        5
        """
        return max(self.verb[1], *(end for _, end in self.sources), self.verb[1])


def find_cues(pieces: tuple[Piece, ...]) -> Iterator[SourceCue]:
    """Yield the cues of a sentence in text order.

    >>> from coverage_app.analysis.quoting.pieces import read_pieces, key_of
    >>> from coverage_app.analysis.spans import Span
    >>> from coverage_app.analysis.tokens import TokenKind, tokenize
    >>> list(find_cues(read_pieces(tokenize("It is shut, officials said.", Span(0, 27)), [], [])))
    [SourceCue(sources=((4, 5),), verb=(5, 6), before=True)]
    """
    for place, piece in enumerate(pieces):
        if piece.key in _READERS:
            cue = _READERS[piece.key](pieces, place)
            if cue:
                yield cue


def _according(pieces: tuple[Piece, ...], place: int) -> SourceCue | None:
    if key_of(pieces, place + 1) != "to":
        return None
    source = source_after(pieces, place + 2)
    opens = place == 0 or pieces[place - 1].key in COORDINATORS
    return source and SourceCue((source,), (place, place + 2), before=not opens)


def _made_clear(pieces: tuple[Piece, ...], place: int) -> SourceCue | None:
    """Read "made it clear that" and "made a promise"."""
    clear = place + 1 + (key_of(pieces, place + 1) == "it")
    if key_of(pieces, clear) not in ("clear", "plain"):
        return _speech_act(pieces, place)
    subject = subject_of(pieces, 0, place)
    if subject is None or is_nobody(pieces, subject):
        return None
    return SourceCue((subject,), (place, clear + 1), before=False)


def _speech_act(pieces: tuple[Piece, ...], place: int) -> SourceCue | None:
    """Read "issued a warning": a verb that says little and a noun that says what it is."""
    for noun in range(place + 1, min(place + 1 + _LONGEST_SPEECH_ACT, len(pieces))):
        if pieces[noun].key in SPEECH_ACTS:
            break
        if pieces[noun].kind is not TokenKind.WORD or pieces[noun].key in PREPOSITIONS:
            return None
    else:
        return None
    if not _is_verb(pieces, place) or is_passive(pieces, 0, place):
        return None
    subject = subject_of(pieces, 0, place)
    if subject is None or is_nobody(pieces, subject) or not can_speak(pieces, subject):
        return None
    return SourceCue(joint_sources(pieces, subject), (place, noun + 1), before=False)


def _said(pieces: tuple[Piece, ...], place: int) -> SourceCue | None:
    """Read a verb that hands over a statement, wherever its source stands."""
    source = _agent(pieces, place) or _inverted(pieces, place)
    if source:
        return SourceCue((source,), (place, place + 1), before=True)
    if not _is_verb(pieces, place):
        return None
    if is_passive(pieces, 0, place):
        return _agentless(pieces, place)
    subject = subject_of(pieces, 0, place)
    subject = subject and past_adverbial(pieces, subject)
    if subject is None or not _is_source(pieces, subject, place):
        return None
    sources = joint_sources(pieces, subject)
    before = _closes(pieces, sources[0][0], place)
    if not before and not _has_content(pieces, subject, place):
        return None
    return SourceCue(sources, (place, place + 1), before)


def _is_source(pieces: tuple[Piece, ...], subject: tuple[int, int], place: int) -> bool:
    """Tell whether a subject can say something, or else its verb tells of nothing but saying."""
    key = pieces[place].key
    if is_nobody(pieces, subject) or (key in _SIGNS and not is_document(pieces, subject)):
        return False
    return can_speak(pieces, subject) or key in _SAY


def _has_content(pieces: tuple[Piece, ...], subject: tuple[int, int], place: int) -> bool:
    """Tell whether what follows a verb is what somebody says."""
    key, after = pieces[place].key, key_of(pieces, place + 1)
    if key in WITH_PARTICLE and after in WITH_PARTICLE[key]:
        return True
    if key in _CALL:
        is_naming = key_of(pieces, place - 1) == "," or after in PREPOSITIONS
        return can_speak(pieces, subject) and not is_naming
    if key in WITH_PARTICLE:
        return False
    if key not in NEED_CLAUSE:
        return True
    return is_document(pieces, subject) or clause_follows(pieces, place + 1)


def _agent(pieces: tuple[Piece, ...], place: int) -> tuple[int, int] | None:
    """Read "confirmed by the mayor"."""
    if key_of(pieces, place + 1) != "by" or pieces[place].key.endswith(("ing", "s")):
        return None
    agent = source_after(pieces, place + 2)
    return agent if agent and can_speak(pieces, agent) else None


def _inverted(pieces: tuple[Piece, ...], place: int) -> tuple[int, int] | None:
    """Read ", said Ana Diaz": the source after its verb, up to the end of the clause."""
    if place == 0 or pieces[place].key not in INVERTING:
        return None
    left = pieces[place - 1]
    if left.key != "," and left.kind is not WholeKind.QUOTATION:
        return None
    source = source_after(pieces, place + 1)
    if source is None or not can_speak(pieces, source):
        return None
    after = key_of(pieces, source[1])
    is_last = not after or after in _BREAKS | PREPOSITIONS | WEEKDAYS
    return source if is_last else None


def _agentless(pieces: tuple[Piece, ...], place: int) -> SourceCue | None:
    """Read "are believed to be" and "it is said that": nobody says who."""
    if pieces[place].key not in AGENTLESS or key_of(pieces, place + 1) not in ("to", "that"):
        return None
    return SourceCue((), (place, place + 1), before=False)


def _is_verb(pieces: tuple[Piece, ...], place: int) -> bool:
    """Tell a verb from a noun of the same form ("reports") by what stands around it."""
    key, left = pieces[place].key, pieces[place - 1]
    is_noun = left.key in DETERMINERS | {"'s", "to"} or left.kind is TokenKind.NUMBER
    is_noun = is_noun or (key in NOUNS_UNLESS_THAT and key_of(pieces, place + 1) != "that")
    if place == 0 or is_noun or left.key in PREPOSITIONS:
        return False
    if key in FINITE or key in _SAY or key.endswith(("ed", "ing")):
        return True
    if left.key in _OWN_VERBS or left.key.endswith("ed"):
        return False
    if left.kind is WholeKind.NAME and key.endswith("s"):
        return key_of(pieces, place + 1) not in FINITE
    if left.key in SPEAKING_NOUNS and key.endswith("s"):
        return True
    is_after_subject = left.key in _SUBJECT_ENDS or is_plural(left.key) or left.key.endswith("ly")
    may_agree = key.endswith("s") or left.kind is WholeKind.NAME or left.key not in SPEAKING_NOUNS
    return is_after_subject or (may_agree and clause_follows(pieces, place + 1))


def _closes(pieces: tuple[Piece, ...], subject: int, place: int) -> bool:
    """Tell whether subject and verb come after what is said: ", officials said on Monday."."""
    has_content = key_of(pieces, place + 1) in _BEFORE_CONTENT
    is_relative = key_of(pieces, place - 1) in _RELATIVES or key_of(pieces, place - 2) in _RELATIVES
    if subject == 0 or has_content or is_relative:
        return False
    left = pieces[subject - 1]
    if left.key not in _CUTS and left.kind is not WholeKind.QUOTATION:
        return False
    for after in range(place + 1, min(place + 1 + _LONGEST_CLOSING, len(pieces))):
        key = pieces[after].key
        if key in _BREAKS:
            is_quoted = pieces[min(after + 1, len(pieces) - 1)].kind is WholeKind.QUOTATION
            return not is_quoted or left.kind is WholeKind.QUOTATION
        is_content = is_finite(pieces[after]) or key in SUBORDINATORS or key in PERSONAL_PRONOUNS
        if is_content or pieces[after].kind is WholeKind.QUOTATION:
            return False
    return place + 1 + _LONGEST_CLOSING >= len(pieces)


_SUBJECT_ENDS = PERSONAL_PRONOUNS | ADVERBS | {"who", "and", ","}
_READERS = {
    **dict.fromkeys(SPEECH_ACT_VERBS, _speech_act),
    **dict.fromkeys(VERBS, _said),
    **dict.fromkeys(_MAKE, _made_clear),
    "according": _according,
}
