"""Sentences that a text has word for word more often than any article has."""

from collections import defaultdict

from coverage_app.analysis.annotation import AnnotatedDocument

# No text of ../shared/data has a sentence so often. Comparing all copies of a sentence in one text
# with all in another takes quadratic time, and tells no more than comparing some of them.
MOST_COPIES = 10


def surplus_copies(one: AnnotatedDocument) -> dict[int, int]:
    """Map the copies of a sentence beyond the tenth to the first of them, by number.

    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.annotation import annotate
    >>> surplus_copies(annotate(Document.from_text("The council voted. " + 11 * "It rained. ")))
    {12: 2}
    """
    copies: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for sentence in one.sentences:
        copies[tuple(word.form for word in one.words_in(sentence.span))].append(sentence.number)
    return {number: numbers[0] for numbers in copies.values() for number in numbers[MOST_COPIES:]}
