"""What two quotations have in common: the speaker, the words, and whether the marks are sound."""

import re

from coverage_app.analysis import AnnotatedDocument, Quote, QuotePair, QuoteRelation, Span, Word
from quizzes.derivation.wording import ONLY_WORDS

# A distractor or a stem names some words that both versions have.
RUN_LENGTHS = (4, 3, 2)
# "A spokeswoman for Mayor Ann Roe" is somebody else.
ON_BEHALF = re.compile(r"\b(?:for|of|by|with|from|to)\b|['’]s?\s")
OTHER_MARKS = frozenset('"“”«»')
Quoted = tuple[AnnotatedDocument, Quote]


def said_words(one: AnnotatedDocument, quote: Quote) -> tuple[Word, ...]:
    """Return the words between the marks of a quote.

    >>> from coverage_app.analysis import Document, annotate
    >>> one = annotate(Document.from_text("“It is late,” she said."))
    >>> [word.form for word in said_words(one, one.quotes[0])]
    ['it', 'is', 'late']
    """
    return one.words_in(quote.words)


def is_whole(one: AnnotatedDocument, quote: Quote) -> bool:
    """Tell whether a quote surely ends where it seems to: it is closed, and no mark is inside.

    >>> from coverage_app.analysis import Document, annotate
    >>> one = annotate(Document.from_text("“It is late,” she said."))
    >>> is_whole(one, one.quotes[0])
    True
    """
    return quote.closed and OTHER_MARKS.isdisjoint(quote.words.slice(one.document.text))


def is_full_name(name: str) -> bool:
    """Tell a name ("Ana Diaz") from an office or a pronoun ("Texas governor", "he").

    >>> is_full_name("Ana Diaz"), is_full_name("Texas governor"), is_full_name("the city")
    (True, False, False)
    """
    words = name.split()
    return words[0][0].isupper() and words[-1][0].isupper() and words[0] not in ("The", "A", "An")


def shared_speaker(pair: QuotePair) -> str:
    """Return who says both quotations, by the fullest name; nothing when it may be two.

    Versions of one saying can lend each other no speaker: each must be sure of its own. Quotes that
    make one point are paired by their speaker, whom the analysis then takes for likely.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("“We will shut old schools,” Ann Roe said.", letter="A")
    >>> other = Document.from_text("“We will shut old schools,” Dr. Roe said.", letter="B")
    >>> shared_speaker(compare((one, other)).alignment.quotes[0])
    'Ann Roe'
    """
    names = [
        quote.speaker.name
        for quote in (pair.left, pair.right)
        if quote.speaker and is_full_name(quote.speaker.name)
        if quote.has_sure_speaker or pair.relation is QuoteRelation.SAME_POINT
    ]
    is_one = len(names) == 2 and names[0].split()[-1] == names[1].split()[-1]
    return max(names, key=len) if is_one else ""


def names_speaker(one: AnnotatedDocument, quote: Quote) -> bool:
    """Tell whether the words for the speaker say the last name, and mean nobody beside its bearer.

    >>> from coverage_app.analysis import Document, annotate
    >>> said = "Mayor Ann Roe was ill. “It is too late,” "
    >>> ends = "Mayor Roe said.", "a friend of Mayor Roe said.", "Roe campaign aide Bo Lind said."
    >>> ones = [annotate(Document.from_text(f"{said}{end}")) for end in ends]
    >>> ones.append(annotate(Document.from_text("“It is too late.” It rained.")))
    >>> [names_speaker(one, one.quotes[0]) for one in ones]
    [True, False, False, False]
    """
    if quote.speaker is None:
        return False
    written = quote.speaker.span.slice(one.document.text)
    before, name, after = written.partition(quote.speaker.name.split()[-1])
    is_alone = not after or after[0] == ","
    return bool(name) and is_alone and ON_BEHALF.search(before) is None


def common_runs(left: Quoted, right: Quoted) -> tuple[Span, ...]:
    """Find runs of words between two words with content that both quotes have, the longest first.

    Spans are into the text of ``left``.

    >>> from coverage_app.analysis import Document, annotate
    >>> one = annotate(Document.from_text("“We shut old schools,” she said."))
    >>> other = annotate(Document.from_text("“They shut old schools,” she said."))
    >>> runs = common_runs((one, one.quotes[0]), (other, other.quotes[0]))
    >>> [run.slice(one.document.text) for run in runs]
    ['shut old schools', 'shut old', 'old schools']
    """
    said = f" {' '.join(word.form for word in said_words(*right))} "
    words = said_words(*left)
    return tuple(
        Span(run[0].start, run[-1].end)
        for length in RUN_LENGTHS
        for start in range(len(words) - length + 1)
        for run in [words[start : start + length]]
        if run[0].has_content and run[-1].has_content and _is_plain(left[0], run)
        if not _is_inside_name(left[0], words, start + length)
        if f" {' '.join(word.form for word in run)} " in said
    )


def _is_plain(one: AnnotatedDocument, run: tuple[Word, ...]) -> bool:
    span = Span(run[0].start, run[-1].end)
    is_words = ONLY_WORDS.fullmatch(span.slice(one.document.text)) is not None
    return is_words and not any(word.inserted or word.fitted for word in run)


def _is_inside_name(one: AnnotatedDocument, words: tuple[Word, ...], end: int) -> bool:
    """Tell whether a run ends between two words with capitals ("the Republican| Party")."""
    text = one.document.text
    return end < len(words) and all(text[word.start].isupper() for word in words[end - 1 : end + 1])
