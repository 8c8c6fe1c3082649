"""Servers that need not begin anew: prepared once in a test run, and then copied."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from tests.browser.server import Server, free_port

GREETING = "greeting.txt"


def prepared(place: Path, prepare: Callable[[Path], None]) -> Path:
    """Return the place; whoever comes first prepares it, and all others wait until it is ready."""
    with FileLock(f"{place}.lock"):
        if not place.exists():
            unfinished = place.with_name(f"{place.name}-unfinished")
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir()
            prepare(unfinished)
            unfinished.rename(place)
    return place


def copy_of(place: Path, folder: Path) -> Server:
    """Return a server that goes on, in a folder of its own, where the prepared one was stopped."""
    shutil.copytree(place, folder, dirs_exist_ok=True)
    return Server(folder, free_port(), (folder / GREETING).read_text())


@contextmanager
def running(server: Server) -> Iterator[Server]:
    try:
        server.start()
        yield server
    finally:
        server.stop()


def start_once(folder: Path) -> None:
    """Let a server start for the first time: it makes its database, static files and teacher."""
    with running(Server(folder, free_port())) as server:
        pass
    (folder / GREETING).write_text(server.greeting)
