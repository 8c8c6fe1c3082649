"""What is known of a text, and what stands in it where something is not given."""

import re
from dataclasses import dataclass

from django.utils.formats import date_format

from coverage_app.analysis import AnnotatedDocument, Claim, LineKind, Provenance
from coverage_app.lenses.proofs import gives_author, gives_date
from coverage_app.models import Article

NOT_GIVEN = "Not given"
NOTED = "as your teacher noted"
DAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
MOST_DAYS = 3
COPYRIGHT_YEAR = re.compile(r"(?:©|\([cC]\)|[Cc]opyright)\D{0,12}\d{4}\b")


@dataclass(frozen=True, slots=True)
class Clue:
    """A word of the text that says a little of what is not given, and its sentence."""

    words: str
    ref: str


@dataclass(frozen=True, slots=True)
class Detail:
    """What is known of a text; ``language`` is that of a value in the text's own words.

    ``on_page`` are words around the article that say a little of what is not given.
    """

    term: str
    value: str
    note: str = ""
    language: str = ""
    address: str = ""
    said: tuple[Clue, ...] = ()
    on_page: str = ""


def details_of(article: Article, one: AnnotatedDocument, page: Provenance) -> tuple[Detail, ...]:
    """List the details; those that few texts give share a line where they are not given."""
    always = (
        _headline(article, one),
        _author(article, page),
        _date(article, one, note="" if gives_date(page, article) else NOTED),
    )
    seldom = (
        _claimed("News agency", page.agency),
        _claimed("Dateline", page.dateline, article.language),
        _claimed("Site", page.site),
        Detail("Web address", article.address, address=article.address),
    )
    given = tuple(detail for detail in seldom if detail.value)
    missing = ", ".join(detail.term for detail in seldom if not detail.value).capitalize()
    rest = (Detail("Also not given", missing),) if missing else ()
    return (*always, *given, _language(article), *rest)


def details_without_names(article: Article, one: AnnotatedDocument) -> tuple[Detail, ...]:
    """Give what no outlet can be known by."""
    return _headline(article, one), _date(article, one), _language(article)


def _headline(article: Article, one: AnnotatedDocument) -> Detail:
    if not article.headline:
        return Detail("Headline", "Missing from the pasted text")
    span = one.document.headline
    is_there = span is not None and span.slice(article.text)[:300] == article.headline
    note = "" if is_there else NOTED
    return Detail("Headline", article.headline, note, article.language)


def _author(article: Article, page: Provenance) -> Detail:
    if not article.byline:
        return Detail("Author", NOT_GIVEN)
    return Detail("Author", article.byline, "" if gives_author(page, article) else NOTED)


def _claimed(term: str, claim: Claim | None, language: str = "") -> Detail:
    return Detail(term, claim.value if claim else "", language=language)


def _date(article: Article, one: AnnotatedDocument, note: str = "") -> Detail:
    if article.published_on:
        return Detail("Date", date_format(article.published_on, "l j F Y"), note)
    return Detail("Date", NOT_GIVEN, said=_days(one), on_page=_copyright(one))


def _days(one: AnnotatedDocument) -> tuple[Clue, ...]:
    """Find the first days of the week that the text names, each once."""
    refs: dict[str, str] = {}
    for sentence in one.sentences:
        for day in DAYS.findall(sentence.span.slice(one.document.text)):
            refs.setdefault(day, sentence.ref)
    return tuple(Clue(day, ref) for day, ref in list(refs.items())[:MOST_DAYS])


def _copyright(one: AnnotatedDocument) -> str:
    """Find the year in a notice of copyright, as the page writes it."""
    text = one.document.text
    notices = [line.span for line in one.document.lines if line.kind is LineKind.COPYRIGHT]
    found = (COPYRIGHT_YEAR.search(text, span.start, span.end) for span in notices)
    return next((year.group() for year in found if year), "")


def _language(article: Article) -> Detail:
    return Detail("Language", article.get_language_display())
