"""Whether words that would stand in a stem have a slip of the pen in them."""

from coverage_app.analysis import AnnotatedDocument, Comparison, Span, Word, looks_misspelled


def is_garbled(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether a word of a text looks misspelled, that no other sentence of a story has.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“The govxernment closed 90 schools,” she said. “The gorilla closed 90 schools.”"
    >>> comparison = compare((Document.from_text(text),))
    >>> [one] = comparison.documents
    >>> is_garbled(comparison, one, Span(1, 32)), is_garbled(comparison, one, Span(45, 75))
    (True, False)
    """
    text = one.document.text
    return any(
        looks_misspelled(word.form) and _is_alone(comparison, word)
        for word in one.words_in(piece)
        if word.has_content and text[word.start].islower()
    )


def _is_alone(comparison: Comparison, word: Word) -> bool:
    """Tell whether one sentence of each text at most has a word: a copied text copies its slips."""
    keys = frozenset({word.key})
    places = [comparison.locate_words(keys, it.document.letter) for it in comparison.documents]
    return all(len(found) <= 1 for found in places)
