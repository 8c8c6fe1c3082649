"""Read in a child process, so that a hostile file harms neither the server nor its memory.

The parent writes a line of JSON (name, address, encoding) and the content to the child, which
answers with the page, or with a sentence, as JSON.
"""

import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from coverage_app.imports.pages import ImportedPage, Source, UnreadablePageError

PROJECT = Path(__file__).resolve().parent.parent.parent
SECONDS = 10
MOST_MEMORY = 1_500_000_000


def read_in_child(source: Source) -> ImportedPage:
    """Read ``source`` in a child process that is killed after 10 seconds.

    Any thread may call this. Raises `UnreadablePageError`, also when the child does not live.
    """
    try:
        child = subprocess.run(  # nosec B603 # a fixed command; the file is its input
            [sys.executable, "-m", "coverage_app.imports.child"],
            input=_question(source),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=PROJECT,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadablePageError(
            f"Reading this {source.noun} took more than {SECONDS} seconds and was stopped. "
            "Copy the article and paste it."
        ) from error
    if child.returncode:
        raise UnreadablePageError(
            f"This {source.noun} could not be read: it is damaged, or needs too much memory. "
            "Copy the article and paste it."
        )
    return _page(child.stdout)


def answer(incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Read what the parent sends, and answer."""
    reading = import_module("coverage_app.imports.reading")  # what reads is loaded in the child
    details = json.loads(incoming.readline())
    said: dict[str, Any]
    try:
        said = asdict(reading.read(Source(incoming.read(), **details)))
    except UnreadablePageError as error:
        said = {"unreadable": str(error)}
    outgoing.write(json.dumps(said, default=date.isoformat).encode("ascii"))


def limit_resources() -> None:
    """Limit what the child may take, where the system lets it; a lone child ends as well."""
    with suppress(ImportError, ValueError, OSError):  # Windows, macOS
        resource = import_module("resource")
        resource.setrlimit(resource.RLIMIT_CPU, (2 * SECONDS, 2 * SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _question(source: Source) -> bytes:
    details = {"name": source.name, "address": source.address, "charset": source.charset}
    return json.dumps(details).encode("ascii") + b"\n" + source.content


def _page(said: bytes) -> ImportedPage:
    page = json.loads(said)
    if "unreadable" in page:
        raise UnreadablePageError(page["unreadable"])
    day = page["published_on"]
    page["published_on"] = date.fromisoformat(day) if day else None
    return ImportedPage(**{**page, "notes": tuple(page["notes"])})


if __name__ == "__main__":
    limit_resources()
    results, sys.stdout = sys.stdout, sys.stderr  # what a library prints is no answer
    answer(sys.stdin.buffer, results.buffer)
