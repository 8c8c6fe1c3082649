"""Load sample stories: a folder each, with a story.toml and one text file per outlet."""

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import MISSING, dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from coverage_app.articles import add_article
from coverage_app.models import Story

SEEDS: Path = settings.BASE_DIR / "seeds"
TEXT = (str, "text in quotation marks")
OTHER_KINDS = {
    "is_open": (bool, "true or false"),
    "published_on": (date, "a date such as 2024-10-31"),
    "articles": (list, "[[articles]] blocks"),
}


class SeedError(Exception):
    """A sample story cannot be loaded; the message names the file and what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedArticle:
    file: str
    outlet: str
    first_publisher: str = ""
    headline: str = ""
    byline: str = ""
    published_on: date | None = None
    address: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    title: str
    slug: str
    articles: tuple[SeedArticle, ...]
    standfirst: str = ""
    source: str = ""
    is_open: bool = False


def load_seeds(folder: Path = SEEDS, *, owner: User | None = None) -> tuple[Story, ...]:
    """Make the stories of ``folder`` that are not there yet, and return them.

    They are the ``owner``'s; without one only those change them who may change everything. A story
    that is there stays as it is, whatever a teacher changed. Raises `SeedError`.
    """
    return tuple(
        _make_story(path, seed, owner)
        for path, seed in read_seeds(folder).items()
        if not Story.objects.filter(slug=seed.slug).exists()
    )


def read_seeds(folder: Path) -> dict[Path, Seed]:
    """Return every story.toml under ``folder`` with what it says. Raises `SeedError`."""
    if not folder.is_dir():
        raise SeedError(f"{folder} is not a folder.")
    return {path: read_story_file(path) for path in sorted(folder.glob("*/story.toml"))}


@transaction.atomic
def _make_story(path: Path, seed: Seed, owner: User | None) -> Story:
    story = Story(
        title=seed.title,
        slug=seed.slug,
        standfirst=seed.standfirst,
        source=seed.source,
        is_open=seed.is_open,
        created_by=owner,
    )
    with _broken_rules_of(path):
        story.full_clean()
    story.save()
    for article in seed.articles:
        _add_seed_article(story, path.parent / article.file, article)
    return story


def _add_seed_article(story: Story, path: Path, article: SeedArticle) -> None:
    with _broken_rules_of(path):
        add_article(
            story=story,
            text=_read(path),
            outlet=article.outlet,
            first_publisher=article.first_publisher,
            headline=article.headline,
            byline=article.byline,
            published_on=article.published_on,
            address=article.address,
            language=article.language,
        )


def read_story_file(path: Path) -> Seed:
    try:
        table = tomllib.loads(_read(path))
    except tomllib.TOMLDecodeError as error:
        raise SeedError(f"{path} is not TOML: {error}") from error
    _check(path, table, Seed)
    articles = tuple(_read_seed_article(path, article) for article in table.pop("articles"))
    if not articles:
        raise SeedError(f"{path}: articles is missing.")
    return Seed(**table, articles=articles)


def _read_seed_article(path: Path, table: Any) -> SeedArticle:
    if not isinstance(table, dict):
        raise SeedError(f"{path}: articles must be [[articles]] blocks.")
    _check(path, table, SeedArticle)
    article = SeedArticle(**table)
    if Path(article.file).name != article.file:
        raise SeedError(f"{path}: file must be the name of a file beside it, not {article.file}.")
    return article


def _check(path: Path, table: dict[str, Any], kind: type[Seed] | type[SeedArticle]) -> None:
    known = {field.name: field for field in fields(kind)}
    for name in sorted(table.keys() - known.keys()):
        raise SeedError(f"{path}: {name} is not known here. Known are: {', '.join(known)}.")
    for name, field in known.items():
        expected, words = OTHER_KINDS.get(name, TEXT)
        if name not in table and field.default is MISSING:
            raise SeedError(f"{path}: {name} is missing.")
        if name in table and type(table[name]) is not expected:
            raise SeedError(f"{path}: {name} must be {words}.")


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise SeedError(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise SeedError(f"{path} is not UTF-8: byte {error.start}.") from error


@contextmanager
def _broken_rules_of(path: Path) -> Iterator[None]:
    try:
        yield
    except ValidationError as error:
        rules = [f"{name}: {' '.join(said)}" for name, said in error.message_dict.items()]
        raise SeedError(f"{path}: {' '.join(rules)}") from error
