"""Make a story of a folder: one file per text, and a story.toml where somebody wrote one."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from coverage_app.articles import add_article
from coverage_app.imports.files import MOST_BYTES, read_file
from coverage_app.imports.pages import ImportedPage, UnreadablePageError
from coverage_app.models import LETTERS, Article, Story, known_languages
from coverage_app.seeds import Seed, SeedArticle, SeedError, read_story_file

STORY_FILE = "story.toml"
NOT_TEXTS = {".json", ".toml"}
NUMBER_BEFORE = re.compile(r"^\d+[\s._-]+(?=\D)")
FULL = f"A story holds {len(LETTERS)} texts, and it has them already."


class FolderError(Exception):
    """A folder that makes no story; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A file that became a text, and what its reader says of it."""

    file: str
    article: Article
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not stored, and why."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportedFolder:
    """What became of a folder; without a story when no file of it could be stored."""

    story: Story | None
    stored: tuple[Stored, ...]
    refused: tuple[Refused, ...]


def import_folder(
    folder: Path, *, title: str, owner: User | None, watch: Callable[[int, int, str], None]
) -> ImportedFolder:
    """Make a story of the files in ``folder`` that can be read, eight at most.

    ``title`` may be empty: then the story.toml names the story, or the folder does. Without an
    ``owner`` only those change it who may change everything. ``watch`` is told how many files are
    done, of how many, and which is next. Raises `FolderError`.
    """
    seed = _story_file(folder)
    files = _files(folder, seed)
    if not files:
        raise FolderError(f"There is no text in {folder}.")
    read: list[tuple[SeedArticle, ImportedPage]] = []
    refused: list[Refused] = []
    for number, (file, listed) in enumerate(files.items()):
        watch(number, len(files), file)
        try:
            page = _read(folder / file, full=len(read) == len(LETTERS))
        except UnreadablePageError as error:
            refused.append(Refused(file, str(error)))
        else:
            read.append((_with_details(listed, page, file), page))
    watch(len(files), len(files), "")
    words = title or (seed.title if seed else _words(folder.resolve().name))
    story = Story(title=words, created_by=owner)
    return _stored(story, seed, read, refused)


def _story_file(folder: Path) -> Seed | None:
    if not folder.is_dir():
        raise FolderError(f"{folder} is not a folder.")
    path = folder / STORY_FILE
    try:
        return read_story_file(path) if path.exists() else None
    except SeedError as error:
        raise FolderError(str(error)) from error


def _files(folder: Path, seed: Seed | None) -> dict[str, SeedArticle | None]:
    """Return the files with what the story.toml says of them: those it lists first."""
    there = sorted(path for path in folder.iterdir() if path.is_file())
    texts = [
        path.name
        for path in there
        if not path.name.startswith(".") and path.suffix.lower() not in NOT_TEXTS
    ]
    listed = {article.file: article for article in seed.articles} if seed else {}
    return {**listed, **{name: listed.get(name) for name in texts}}


def _read(path: Path, *, full: bool) -> ImportedPage:
    if full:
        raise UnreadablePageError(FULL)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UnreadablePageError(f"It cannot be read: {error.strerror}.") from error
    return read_file(path.name, content)


def _with_details(listed: SeedArticle | None, page: ImportedPage, file: str) -> SeedArticle:
    """Return the details of a text; what the story.toml does not give, the page may."""
    known = dict(known_languages())
    article = listed or SeedArticle(
        file=file,
        outlet=page.outlet or _outlet(file),
        language=page.language if page.language in known else "en",
    )
    return replace(
        article,
        headline=article.headline or page.headline,
        byline=article.byline or page.byline,
        published_on=article.published_on or page.published_on,
        address=article.address or page.address,
    )


def _outlet(file: str) -> str:
    """Return the name of an outlet, made of the name of its file."""
    words = _words(NUMBER_BEFORE.sub("", Path(file).stem)) or file
    return " ".join(word if word[0].isupper() else word.capitalize() for word in words.split())


def _words(name: str) -> str:
    words = " ".join(re.split(r"[\s_-]+", name)).strip()
    return words[:1].upper() + words[1:]


@transaction.atomic
def _stored(
    story: Story,
    seed: Seed | None,
    read: list[tuple[SeedArticle, ImportedPage]],
    refused: list[Refused],
) -> ImportedFolder:
    _save(story, seed)
    stored: list[Stored] = []
    for details, page in read:
        try:
            stored.append(Stored(details.file, _add(story, details, page.text), page.notes))
        except ValidationError as error:
            refused.append(Refused(details.file, " ".join(error.messages)))
    if not stored:
        story.delete()
    return ImportedFolder(story if stored else None, tuple(stored), tuple(refused))


def _save(story: Story, seed: Seed | None) -> None:
    story.slug = Story.objects.free_slug(seed.slug if seed else story.title)
    if seed:
        story.standfirst, story.source, story.is_open = seed.standfirst, seed.source, seed.is_open
    try:
        story.full_clean()
    except ValidationError as error:
        raise FolderError(f"The story cannot be made: {' '.join(error.messages)}") from error
    story.save()


def _add(story: Story, details: SeedArticle, text: str) -> Article:
    return add_article(
        story=story,
        text=text,
        outlet=details.outlet,
        first_publisher=details.first_publisher,
        headline=details.headline,
        byline=details.byline,
        published_on=details.published_on,
        address=details.address,
        language=details.language,
    )
