"""Story packs: one zip of JSON and text, the same bytes for the same story (docs/pack.md)."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from coverage_app.imports.archives import Archive, open_archive
from coverage_app.imports.pages import UnreadablePageError
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.item_tables import item_table, read_item
from quizzes.interchange.quiz_tables import (
    MOST_ITEMS,
    item_name,
    quiz_name,
    quiz_table,
    read_quizzes,
)
from quizzes.interchange.records import ArticleRecord, Pack, hash_of
from quizzes.interchange.story_tables import (
    fact_table,
    read_facts,
    read_story,
    story_table,
)
from quizzes.interchange.tables import Table, parse_json

FORMAT = "coverage-pack/1"
HEAD, STORY, DECISIONS = "pack.json", "story.json", "decisions.json"
NAMES = re.compile(r"(pack|story|decisions)\.json|texts/[A-H]\.txt|(items|quizzes)/\d{4}\.json")
# A pack is uploaded with at most 10 MB; one that was compressed may unpack to more.
MOST_UNPACKED = 20_000_000
FIRST_DATE_OF_A_ZIP = (1980, 1, 1, 0, 0, 0)
READABLE_BY_ALL = 0o644 << 16
MADE_ON_UNIX = 3
NO_PACK = (
    "This is not a story pack. Choose a .zip file that was exported from Coverage as a story pack."
)
NOT_UNPACKED = (
    "This file cannot be unpacked: it is no .zip file, is damaged, has a password, or holds far "
    "more than a story. Export the story again and choose the new file."
)


def write_pack(pack: Pack, *, with_texts: bool) -> bytes:
    """Return the bytes of a pack; without texts, nothing in it quotes one at length.

    Entries have one date and are not compressed, so that no clock and no program of compression
    makes a difference.
    """
    content = BytesIO()
    with ZipFile(content, "w", ZIP_STORED) as file:
        for name, text in _entries(pack, with_texts=with_texts):
            entry = ZipInfo(name, FIRST_DATE_OF_A_ZIP)
            entry.external_attr, entry.create_system = READABLE_BY_ALL, MADE_ON_UNIX
            file.writestr(entry, text.encode())
    return content.getvalue()


def _entries(pack: Pack, *, with_texts: bool) -> Iterator[tuple[str, str]]:
    yield HEAD, _json({"format": FORMAT, "texts": with_texts})
    yield STORY, _json(story_table(pack, with_excerpts=with_texts))
    facts = [fact_table(fact, with_excerpts=with_texts) for fact in pack.facts]
    yield DECISIONS, _json({"facts": facts})
    if with_texts:
        yield from ((_text_name(article), article.text) for article in pack.articles)
    for place, item in enumerate(pack.items):
        yield item_name(place), _json(item_table(item, with_excerpts=with_texts))
    for place, quiz in enumerate(pack.quizzes):
        yield quiz_name(place), _json(quiz_table(quiz))


def read_pack(content: bytes) -> Pack:
    """Return what a pack holds; `complete` brings missing texts in and checks it against them.

    Raises `UnreadableFileError` with the file in the pack that is at fault.
    """
    try:
        with open_archive(content) as archive:
            files = {name: _read_text(archive, name) for name in _names(archive)}
    except UnreadablePageError as error:
        raise UnreadableFileError(NOT_UNPACKED) from error
    with_texts = _read_head(files)
    pack = read_story(_value(files, STORY), with_excerpts=with_texts)
    if with_texts:
        pack = replace(pack, articles=tuple(_with_text(it, files) for it in pack.articles))
    items = _numbered(files, "items/")
    return replace(
        pack,
        facts=read_facts(_value(files, DECISIONS), with_excerpts=with_texts),
        items=tuple(
            read_item(item_name(place), item, with_excerpts=with_texts)
            for place, item in enumerate(items)
        ),
        quizzes=read_quizzes(_numbered(files, "quizzes/"), item_count=len(items)),
    )


def _names(archive: Archive) -> list[str]:
    names = [name for name in archive.file.namelist() if not name.endswith("/")]
    if sum(entry.file_size for entry in archive.file.infolist()) > MOST_UNPACKED:
        raise UnreadableFileError(NOT_UNPACKED)
    if HEAD not in names:
        raise UnreadableFileError(NO_PACK)
    if len(set(names)) < len(names):
        raise UnreadableFileError("This pack has two files of one name. Export the story again.")
    for name in names:
        if not NAMES.fullmatch(name):
            raise UnreadableFileError(f"This pack has a file that is no part of one: “{name}”.")
    return names


def _read_text(archive: Archive, name: str) -> str:
    try:
        return archive.read(name).decode()
    except UnicodeDecodeError as error:
        raise UnreadableFileError(f"{name} is not written in UTF-8.") from error


def _read_head(files: Mapping[str, str]) -> bool:
    """Tell whether the pack holds texts. The version is looked at before anything else is."""
    value = parse_json(HEAD, files[HEAD])
    version = value.get("format") if isinstance(value, dict) else None
    if not isinstance(version, str) or not version.startswith("coverage-pack/"):
        raise UnreadableFileError(NO_PACK)
    if version != FORMAT:
        raise UnreadableFileError(
            f"This pack is of the version “{version[:40]}”. This program reads {FORMAT}: "
            "ask for a pack of that version, or bring Coverage up to date."
        )
    return Table.of(HEAD, value, {"format", "texts"}).flag("texts")


def _value(files: Mapping[str, str], name: str) -> object:
    if name not in files:
        raise UnreadableFileError(f"{name} is missing in this pack. Export the story again.")
    return parse_json(name, files[name])


def _numbered(files: Mapping[str, str], folder: str) -> list[object]:
    """Return the values of the numbered files, which leave no number out."""
    count = sum(name.startswith(folder) for name in files)
    if count > MOST_ITEMS:
        raise UnreadableFileError(f"This pack has more than {MOST_ITEMS:,} files in {folder}.")
    name_of = item_name if folder == "items/" else quiz_name
    return [_value(files, name_of(place)) for place in range(count)]


def _with_text(article: ArticleRecord, files: Mapping[str, str]) -> ArticleRecord:
    name = _text_name(article)
    if name not in files:
        raise UnreadableFileError(f"{name} is missing in this pack. Export the story again.")
    if hash_of(files[name]) != article.sha256:
        raise UnreadableFileError(
            f"{name} was changed since the pack was made: places in it would be wrong."
        )
    return replace(article, text=files[name])


def _text_name(article: ArticleRecord) -> str:
    return f"texts/{article.letter}.txt"


def _json(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
