"""Bring texts into a pack that came without them, and check everything against the texts."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import replace

from coverage_app.analysis import Span
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.quiz_tables import item_name
from quizzes.interchange.records import (
    ArticleRecord,
    EvidenceRecord,
    FactRecord,
    ItemRecord,
    Pack,
    PlaceRecord,
    hash_of,
)

Texts = Mapping[str, str]


def complete(pack: Pack, texts: Iterable[str]) -> Pack:
    """Return the pack with those of ``texts`` that it asks for, known by their hash.

    Articles without a text stay `Pack.missing`. Raises `UnreadableFileError` for two articles of
    one letter.
    """
    letters = [article.letter for article in pack.articles]
    if letters != sorted(set(letters)):
        raise UnreadableFileError("story.json: articles must be in the order of their letters.")
    by_hash = {hash_of(text): text for text in texts}
    articles = (
        replace(article, text=article.text or by_hash.get(article.sha256, ""))
        for article in pack.articles
    )
    return replace(pack, articles=tuple(articles))


def checked(pack: Pack) -> Pack:
    """Return the pack with the words at all its places. No text of it is missing.

    Raises `UnreadableFileError` when a place lies outside its text, when other words stand there
    than the pack says, or when something is there twice.
    """
    texts = {article.letter: article.text for article in pack.articles}
    for article in pack.articles:
        _check_article(article)
    facts = tuple(
        _checked_fact(f"decisions.json: facts {number}", fact, texts)
        for number, fact in enumerate(pack.facts, 1)
    )
    _refuse_twice("decisions.json", [_places(fact) for fact in facts])
    items = tuple(
        _checked_item(item_name(place), item, texts) for place, item in enumerate(pack.items)
    )
    fingerprints = [item.fingerprint for item in items if item.fingerprint]
    _refuse_twice("items: fingerprint", fingerprints)
    return replace(
        pack,
        articles=tuple(_with_statements(article) for article in pack.articles),
        facts=facts,
        items=items,
    )


def _check_article(article: ArticleRecord) -> None:
    where = f"story.json: text {article.letter}"
    if len(article.text) != article.characters:
        raise UnreadableFileError(f"{where} has {len(article.text)} characters, not as it says.")
    _refuse_twice(f"{where}: line", [line.line for line in article.lines])
    lines = article.text.count("\n") + 1
    if any(line.line > lines for line in article.lines):
        raise UnreadableFileError(f"{where} has {lines} lines; a decision is on one after them.")
    _refuse_twice(f"{where}: statement", [(it.span, it.is_hidden) for it in article.statements])


def _with_statements(article: ArticleRecord) -> ArticleRecord:
    texts = {article.letter: article.text}
    where = f"story.json: text {article.letter}, statement"
    statements = (
        replace(it, excerpt=_excerpt(where, article.letter, it.span, it.excerpt, texts))
        for it in article.statements
    )
    return replace(article, statements=tuple(statements))


def _checked_fact(where: str, fact: FactRecord, texts: Texts) -> FactRecord:
    return replace(
        fact,
        left=_checked_place(where, fact.left, texts),
        right=_checked_place(where, fact.right, texts),
    )


def _checked_place(where: str, place: PlaceRecord, texts: Texts) -> PlaceRecord:
    excerpt = _excerpt(where, place.letter, place.span, place.excerpt, texts)
    return replace(place, excerpt=excerpt)


def _checked_item(where: str, item: ItemRecord, texts: Texts) -> ItemRecord:
    pieces = [
        _checked_piece(f"{where}: evidence {number}", piece, texts)
        for number, piece in enumerate(item.evidence, 1)
    ]
    return replace(item, evidence=tuple(pieces))


def _checked_piece(where: str, piece: EvidenceRecord, texts: Texts) -> EvidenceRecord:
    if piece.context:
        _excerpt(f"{where}, context", piece.letter, piece.context, "", texts)
    excerpt = _excerpt(where, piece.letter, piece.span, piece.excerpt, texts)
    return replace(piece, excerpt=excerpt)


def _excerpt(where: str, letter: str, span: Span, said: str, texts: Texts) -> str:
    if letter not in texts:
        raise UnreadableFileError(f"{where}: the pack has no text {letter}.")
    if span.end > len(texts[letter]):
        raise UnreadableFileError(f"{where}: text {letter} ends before character {span.end}.")
    excerpt = span.slice(texts[letter])
    if said and said != excerpt:
        raise UnreadableFileError(f"{where}: other words stand at this place of text {letter}.")
    return excerpt


def _places(fact: FactRecord) -> Hashable:
    return (fact.left.letter, fact.left.span, fact.right.letter, fact.right.span)


def _refuse_twice(where: str, values: Iterable[Hashable]) -> None:
    if any(count > 1 for count in Counter(values).values()):
        raise UnreadableFileError(f"{where}: something is there twice.")
