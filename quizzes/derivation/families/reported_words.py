"""Family 2: who reported these words?"""

import re
from collections.abc import Iterator

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Presence,
    Quote,
    Sentence,
    Span,
    find_words,
)
from quizzes.derivation.distractors import Report, who_reported_options
from quizzes.derivation.drafts import ItemDraft, Skill, Step
from quizzes.derivation.wording import proof

FAMILY = 2
# Fewer words are said by many, more give the sentence away.
SHORTEST, LONGEST = 3, 11
FEWEST_CONTENT_WORDS = 3
# A piece that begins so belongs to what was said before it.
JOINING_WORDS = frozenset("and but or nor so yet because which who whose that than as".split())
PIECE_EDGE = re.compile(r"[,;:.!?…]+\s*|\s[–—-]\s|[\[\]()]")


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for quoted words that one text has alone.

    The words are a whole short quote or the piece of a longer one with most content. They are asked
    for only when no sentence of any other text has even half of their words with content.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“We will rebuild the old bridge,” the mayor said."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text("The mayor spoke for an hour.", letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.stem, draft.key.text
    ('Which text quotes the words “We will rebuild the old bridge”?', 'Text A only')
    """
    drafts: list[ItemDraft] = []
    asked: set[frozenset[str]] = set()
    for one in comparison.documents:
        for quote in one.quotes:
            for keys, draft in _draft(comparison, one, quote):
                if not any(keys & before == keys or keys & before == before for before in asked):
                    asked.add(keys)
                    drafts.append(draft)
    return tuple(drafts)


def _draft(
    comparison: Comparison, one: AnnotatedDocument, quote: Quote
) -> Iterator[tuple[frozenset[str], ItemDraft]]:
    piece = _telling_piece(one, quote)
    if piece is None or 0 in quote.sentences:
        return
    own = one.document.letter
    keys = comparison.content_keys(piece, own)
    others = [other for other in comparison.documents if other is not one]
    searches = {comparison.search_words(keys, own, other.document.letter) for other in others}
    sentences = _sentences_with(comparison, one, keys)
    if searches != {Presence.ABSENT} or not sentences:
        return
    words = piece.slice(one.document.text)
    yield (
        keys,
        ItemDraft(
            family=FAMILY,
            skill=Skill.OMIT,
            step=Step.COMPARE,
            stem=f"Which text quotes the words “{words}”?",
            hint="Look through every text before you choose.",
            options=who_reported_options(comparison, Report("quote", sentences)),
            evidence=tuple(
                proof(one, sentence, piece if sentence.span.contains(piece) else None)
                for sentence in sentences
            ),
            contrast=(),
            fact="words " + " ".join(sorted(keys)),
            reason="only one text quotes these words; no sentence of another text has half of them",
            confidence=0.93 if len(piece) >= len(quote.words) - 1 else 0.9,
            doubt="" if quote.closed else "The quote has no closing mark",
        ),
    )


def _telling_piece(one: AnnotatedDocument, quote: Quote) -> Span | None:
    """Choose the piece of a quote, between marks and brackets, with most words of content."""
    text = one.document.text
    inside = quote.words
    edges = [match.span() for match in PIECE_EDGE.finditer(text, inside.start, inside.end)]
    starts = [inside.start, *(end for _, end in edges)]
    ends = [*(start for start, _ in edges), inside.end]
    best, most = None, FEWEST_CONTENT_WORDS - 1
    for start, end in zip(starts, ends, strict=True):
        words = find_words(text, Span(start, end))
        content = sum(word.has_content for word in words)
        if not SHORTEST <= len(words) <= LONGEST or words[0].form in JOINING_WORDS:
            continue
        if content > most:
            best, most = Span(words[0].span.start, words[-1].span.end), content
    return best


def _sentences_with(
    comparison: Comparison, one: AnnotatedDocument, keys: frozenset[str]
) -> tuple[Sentence, ...]:
    letter = one.document.letter
    return tuple(
        sentence
        for sentence in one.sentences
        if keys <= comparison.content_keys(sentence.span, letter)
    )
