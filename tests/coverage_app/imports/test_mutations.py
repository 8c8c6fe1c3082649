"""Two hundred damaged files: each is read or refused, and nothing else happens."""

from collections.abc import Callable
from io import BytesIO
from random import Random
from zipfile import ZipFile

import pytest

from coverage_app.imports.files import read_file
from coverage_app.imports.pages import ImportedPage, Source, UnreadablePageError
from coverage_app.imports.reading import read
from tests.coverage_app.imports.made_files import (
    TEXT,
    make_docx,
    make_html,
    make_odt,
    make_pdf,
    make_zip,
    wrapped,
)

GOOD = {
    "bridge.txt": TEXT.encode("cp1252"),
    "bridge.html": make_html().encode(),
    "bridge.docx": make_docx(),
    "bridge.odt": make_odt(),
    "bridge.pdf": make_pdf(wrapped(TEXT, 70)),
}
MAIN_PARTS = {"bridge.docx": "word/document.xml", "bridge.odt": "content.xml"}
EACH = 40


def flip_bits(content: bytearray, random: Random) -> None:
    for _ in range(random.randint(1, 40)):
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)


def cut(content: bytearray, random: Random) -> None:
    del content[random.randrange(1, len(content)) :]


def take_out(content: bytearray, random: Random) -> None:
    start = random.randrange(len(content))
    del content[start : start + random.randint(1, 200)]


def splice(content: bytearray, random: Random) -> None:
    other = GOOD[random.choice(sorted(GOOD))]
    start, place = random.randrange(len(other)), random.randrange(len(content))
    content[place:place] = other[start : start + random.randint(1, 500)]


def repeat(content: bytearray, random: Random) -> None:
    start = random.randrange(len(content))
    content[start:start] = content[start : start + 300] * random.randint(1, 50)


MUTATIONS: tuple[Callable[[bytearray, Random], None], ...] = (
    flip_bits,
    cut,
    take_out,
    splice,
    repeat,
)


def mutated(name: str, number: int) -> bytes:
    """Return a damaged file: of an archive, every second time, only its text is damaged."""
    random = Random(f"{name} {number}")
    inside = number // len(MUTATIONS) % 2 and name in MAIN_PARTS
    content = bytearray(GOOD[name])
    if inside:
        entries = unpacked(GOOD[name])
        content = bytearray(entries[MAIN_PARTS[name]])
    MUTATIONS[number % len(MUTATIONS)](content, random)
    if inside:
        return make_zip({**entries, MAIN_PARTS[name]: bytes(content)})
    return bytes(content)


def unpacked(archive: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(archive)) as file:
        return {name: file.read(name) for name in file.namelist()}


def outcome(reader: Callable[[str, bytes], ImportedPage], name: str, content: bytes) -> object:
    try:
        return reader(name, content)
    except UnreadablePageError as refused:
        return str(refused)


def read_here(name: str, content: bytes) -> ImportedPage:
    return read(Source(content, name=name))


@pytest.mark.parametrize("name", GOOD)
def test_a_damaged_file_is_read_or_refused(name: str) -> None:
    outcomes = [outcome(read_here, name, mutated(name, number)) for number in range(EACH)]

    assert {type(found) for found in outcomes} <= {ImportedPage, str}


@pytest.mark.parametrize("name", GOOD)
def test_the_child_reads_or_refuses_a_damaged_file_alike(name: str) -> None:
    content = mutated(name, 0)

    assert outcome(read_file, name, content) == outcome(read_here, name, content)
