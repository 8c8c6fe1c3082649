"""What strace has seen of a program, as events on the files of one folder."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.cuts.disk import Act, Event

CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink"
LONGER_THAN_ANY_WRITE = "10000000"
BYTES = r"((?:\\x[0-9a-f]{2})*)"
CREATED = re.compile(rf'openat\(.*?, "{BYTES}", [A-Z_|]*O_CREAT[A-Z_|]*, \d+\) = \d')
WRITTEN = re.compile(rf'p?write(?:64)?\((\d+)<{BYTES}>, "{BYTES}", \d+(?:, (\d+))?\) = \d')
SYNCED = re.compile(rf"f(?:data)?sync\(\d+<{BYTES}>\) += 0")
TRUNCATED = re.compile(rf"ftruncate\(\d+<{BYTES}>, (\d+)\) += 0")
REMOVED = re.compile(rf'unlink\("{BYTES}"\) += 0')
STANDARD_OUTPUT = "1"


def trace(program: Sequence[str], log: Path, folder: Path) -> None:
    """Run a program and write down what it asks of its files."""
    if (strace := shutil.which("strace")) is None:
        sys.exit("strace is not installed (on Debian or Ubuntu: sudo apt install strace).")
    shown = [strace, "-y", "-xx", "-s", LONGER_THAN_ANY_WRITE, "-e", f"trace={CALLS}"]
    command = [*shown, "-o", str(log), sys.executable, *program]
    # What is run is ours.
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)  # noqa: S603


def events(lines: Iterator[str], folder: str) -> Iterator[Event]:
    """Yield what happened to the files of a folder, and what was told on standard output.

    >>> line = r'fdatasync(3<\\x2f\\x76\\x2f\\x61>) = 0'
    >>> list(events(iter([line]), "/v"))
    [Event(act=<Act.SYNC: 4>, path='/v/a', offset=0, data=b'')]
    """
    for line in lines:
        event = _event(line)
        if event and (event.act is Act.TELL or event.path.startswith(folder)):
            yield event


def _event(line: str) -> Event | None:
    if found := WRITTEN.match(line):
        descriptor, path, data, offset = found.groups()
        if descriptor == STANDARD_OUTPUT:
            return Event(Act.TELL, data=_bytes(data))
        # Only SQLite writes into the folder, and it says where each time.
        return Event(Act.WRITE, _text(path), int(offset), _bytes(data)) if offset else None
    if found := TRUNCATED.match(line):
        return Event(Act.TRUNCATE, _text(found[1]), int(found[2]))
    for pattern, act in ((SYNCED, Act.SYNC), (CREATED, Act.CREATE), (REMOVED, Act.REMOVE)):
        if found := pattern.match(line):
            return Event(act, _text(found[1]))
    return None


def _bytes(shown: str) -> bytes:
    return bytes.fromhex(shown.replace(r"\x", ""))


def _text(shown: str) -> str:
    return _bytes(shown).decode()
