"""A story, its texts and what was decided about them as JSON: written, and read strictly."""

from datetime import date

from quizzes.interchange.item_tables import LETTERS, Json, span_list
from quizzes.interchange.records import (
    ArticleRecord,
    FactRecord,
    LineRecord,
    Pack,
    PlaceRecord,
    StatementRecord,
)
from quizzes.interchange.tables import LARGEST_SMALL, Table

MOST_DECISIONS = 20_000
STORY = frozenset("title slug standfirst source articles".split())
ARTICLE = frozenset(
    "letter outlet first_publisher headline byline published_on address language is_checked "
    "sha256 characters lines statements".split()
)
LINE = frozenset({"line", "keep"})
STATEMENT = frozenset({"span", "wording", "is_hidden"})
FACT = frozenset({"left", "right", "is_same"})
PLACE = frozenset({"letter", "span"})


def story_table(pack: Pack, *, with_excerpts: bool) -> Json:
    """Return story.json: the story and its articles without their texts."""
    return {
        "title": pack.title,
        "slug": pack.slug,
        "standfirst": pack.standfirst,
        "source": pack.source,
        "articles": [_article_table(it, with_excerpts=with_excerpts) for it in pack.articles],
    }


def fact_table(fact: FactRecord, *, with_excerpts: bool) -> Json:
    """Return a decision on two sentences as decisions.json has it."""
    return {
        "left": _place_table(fact.left, with_excerpts=with_excerpts),
        "right": _place_table(fact.right, with_excerpts=with_excerpts),
        "is_same": fact.is_same,
    }


def _article_table(article: ArticleRecord, *, with_excerpts: bool) -> Json:
    return {
        "letter": article.letter,
        "outlet": article.outlet,
        "first_publisher": article.first_publisher,
        "headline": article.headline,
        "byline": article.byline,
        "published_on": article.published_on.isoformat() if article.published_on else "",
        "address": article.address,
        "language": article.language,
        "is_checked": article.is_checked,
        "sha256": article.sha256,
        "characters": article.characters,
        "lines": [{"line": line.line, "keep": line.keep} for line in article.lines],
        "statements": [_statement(it, with_excerpts=with_excerpts) for it in article.statements],
    }


def _statement(decision: StatementRecord, *, with_excerpts: bool) -> Json:
    table = {
        "span": span_list(decision.span),
        "wording": decision.wording,
        "is_hidden": decision.is_hidden,
    }
    return {**table, "excerpt": decision.excerpt} if with_excerpts else table


def _place_table(place: PlaceRecord, *, with_excerpts: bool) -> Json:
    table = {"letter": place.letter, "span": span_list(place.span)}
    return {**table, "excerpt": place.excerpt} if with_excerpts else table


def read_story(value: object, *, with_excerpts: bool) -> Pack:
    """Return the story and its articles, without texts, decisions on facts, items and quizzes."""
    table = Table.of("story.json", value, STORY)
    return Pack(
        title=table.text("title", least=1, most=200),
        slug=table.text("slug", least=1, most=80),
        standfirst=table.text("standfirst"),
        source=table.text("source"),
        articles=tuple(
            _read_article(article, with_excerpts=with_excerpts)
            for article in table.tables("articles", ARTICLE, most=len(LETTERS))
        ),
        facts=(),
        items=(),
        quizzes=(),
    )


def read_facts(value: object, *, with_excerpts: bool) -> tuple[FactRecord, ...]:
    """Return the decisions of decisions.json."""
    table = Table.of("decisions.json", value, {"facts"})
    return tuple(
        _read_fact(fact, with_excerpts=with_excerpts)
        for fact in table.tables("facts", FACT, most=MOST_DECISIONS)
    )


def _read_fact(table: Table, *, with_excerpts: bool) -> FactRecord:
    fact = FactRecord(
        left=_read_place(table, "left", with_excerpts=with_excerpts),
        right=_read_place(table, "right", with_excerpts=with_excerpts),
        is_same=table.flag("is_same"),
    )
    if fact.left.letter == fact.right.letter:
        raise table.fault("right", "a sentence of another text")
    return fact


def _read_article(table: Table, *, with_excerpts: bool) -> ArticleRecord:
    pieces = STATEMENT | {"excerpt"} if with_excerpts else STATEMENT
    return ArticleRecord(
        letter=table.word("letter", LETTERS),
        outlet=table.text("outlet", least=1, most=120),
        text="",
        sha256=table.text("sha256", least=1, most=64),
        characters=table.whole("characters", least=1),
        first_publisher=table.text("first_publisher", most=120),
        headline=table.text("headline", most=300),
        byline=table.text("byline", most=200),
        published_on=_read_date(table),
        address=table.text("address", most=500),
        language=table.text("language", most=12),
        is_checked=table.flag("is_checked"),
        lines=tuple(map(_read_line, table.tables("lines", LINE, most=MOST_DECISIONS))),
        statements=tuple(
            _read_statement(statement, with_excerpts=with_excerpts)
            for statement in table.tables("statements", pieces, most=MOST_DECISIONS)
        ),
    )


def _read_date(table: Table) -> date | None:
    written = table.text("published_on", most=10)
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        raise table.fault("published_on", "a date such as 2024-10-31") from error


def _read_line(table: Table) -> LineRecord:
    return LineRecord(table.whole("line", least=1, most=LARGEST_SMALL), table.flag("keep"))


def _read_statement(table: Table, *, with_excerpts: bool) -> StatementRecord:
    statement = StatementRecord(
        span=table.span("span"),
        excerpt=table.text("excerpt", least=1) if with_excerpts else "",
        wording=table.text("wording", most=200),
        is_hidden=table.flag("is_hidden"),
    )
    if statement.is_hidden == bool(statement.wording):
        raise table.fault("wording", "empty where is_hidden is true, and words where it is not")
    return statement


def _read_place(table: Table, name: str, *, with_excerpts: bool) -> PlaceRecord:
    known = PLACE | {"excerpt"} if with_excerpts else PLACE
    place = Table.of(f"{table.where}: {name}", table.values[name], known)
    return PlaceRecord(
        letter=place.word("letter", LETTERS),
        span=place.span("span"),
        excerpt=place.text("excerpt", least=1) if with_excerpts else "",
    )
