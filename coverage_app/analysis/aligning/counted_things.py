"""What the figures of a text count or measure, and whether two of them do the same."""

from dataclasses import dataclass

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.lexicon.generic_nouns import GENERIC
from coverage_app.analysis.lexicon.grammar_words import COORDINATORS
from coverage_app.analysis.lexicon.states_of_people import STATE_OF
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word

# Letters on either side of a figure in which its verb and subject are looked for.
_REACH = 60
_NEAREST = 4
# Two measures without a noun are of one thing when more than half of the words around them are.
_SHARED_CONTEXT = 0.5
_CLAUSE_ENDS = frozenset(",;:()—–.")


@dataclass(frozen=True, slots=True)
class Thing:
    """What a figure counts: the stem of the noun, of the words before it, and what happened.

    ``head`` is empty when no noun follows; ``context`` are the stems of the nearest words with
    content around figure and noun.
    """

    head: str
    modifiers: frozenset[str]
    state: str
    context: frozenset[str]
    of_people: bool


def describe(one: AnnotatedDocument, figure: Figure) -> Thing:
    """Describe what ``figure`` of the text of ``one`` counts or measures.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("The storm killed 12 young hikers in the hills."))
    >>> thing = describe(one, one.figures[0])
    >>> thing.head, sorted(thing.modifiers), thing.state
    ('hiker', ['young'], 'dead')
    """
    counted = one.words_in(figure.counted) if figure.counted else ()
    noun = [word for word in counted if word.has_content]
    before, after = _around(one, figure)
    states = [STATE_OF[word.form] for word in (*noun, *after, *before) if word.form in STATE_OF]
    head = noun[-1] if noun else None
    return Thing(
        head=head.key if head and head.form not in GENERIC and head.form not in STATE_OF else "",
        modifiers=frozenset(word.key for word in noun[:-1]),
        state=states[0] if states else "",
        context=frozenset(word.key for word in (*before, *after)),
        of_people=figure.unit == "person",
    )


def may_be_same(left: Thing, right: Thing) -> bool:
    """Tell whether nothing speaks against two figures counting the same.

    >>> swans = Thing("swan", frozenset(), "", frozenset(), of_people=False)
    >>> may_be_same(swans, Thing("", frozenset(), "", frozenset(), of_people=False))
    True
    """
    if left.state and right.state and left.state != right.state:
        return False
    if left.of_people and right.of_people:
        return True
    if left.of_people != right.of_people:
        other = right if left.of_people else left
        return not other.head
    if not left.head or not right.head:
        return True
    return bool({left.head, *left.modifiers} & {right.head, *right.modifiers})


def must_be_same(left: Thing, right: Thing) -> bool:
    """Tell whether two figures count the same for sure, as far as words can say.

    >>> swans = Thing("swan", frozenset(), "", frozenset(), of_people=False)
    >>> must_be_same(swans, Thing("", frozenset(), "", frozenset(), of_people=False))
    False
    """
    if left.state != right.state or left.head != right.head:
        return False
    if left.modifiers and right.modifiers and not left.modifiers & right.modifiers:
        return False
    if left.state and not left.head:
        return True
    fewest = min(len(left.context), len(right.context))
    shared = len(left.context & right.context)
    if left.head:
        return shared > 0 or fewest == 0
    return shared > _SHARED_CONTEXT * fewest


def _around(one: AnnotatedDocument, figure: Figure) -> tuple[list[Word], list[Word]]:
    """Return the nearest words with content before and after a figure, the nearest first."""
    text = one.document.text
    within = _sentence(one, figure)
    end = max(figure.span.end, figure.counted.end if figure.counted else 0)
    end = max(end, figure.hedge.end if figure.hedge else 0)
    start = min(figure.span.start, figure.hedge.start if figure.hedge else figure.span.start)
    before = one.words_in(Span(max(within.start, start - _REACH), start))
    after = one.words_in(Span(end, max(end, min(within.end, end + _REACH))))
    marks = _CLAUSE_ENDS - {","} if figure.dimension == "age" else _CLAUSE_ENDS
    return _nearest(text, before[::-1], start, marks), _nearest(text, after, end, marks)


def _sentence(one: AnnotatedDocument, figure: Figure) -> Span:
    if figure.sentence:
        return one.sentences[figure.sentence - 1].span
    return one.document.headline or figure.span


def _nearest(text: str, words: tuple[Word, ...], edge: int, marks: frozenset[str]) -> list[Word]:
    """Return the first words with content up to the end of the clause or the next number."""
    found: list[Word] = []
    for word in words:
        between = text[min(edge, word.end) : max(edge, word.start)]
        is_end = any(mark in marks for mark in between) or word.form in COORDINATORS
        if is_end or word.form[0].isdigit() or len(found) == _NEAREST:
            break
        edge = word.end if word.start >= edge else word.start
        if word.has_content:
            found.append(word)
    return found
