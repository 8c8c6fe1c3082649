"""Files that processes hold, alone or together; the system takes them back from one that dies."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

if sys.platform == "win32":  # pragma: no cover
    import msvcrt
else:
    import fcntl


class HeldError(OSError):
    """Another process holds the file."""


def server_lock() -> Path:
    """Return the file that a server holds as long as it works on this folder."""
    return Path(settings.VAR_DIR) / "server.lock"


@contextmanager
def held(path: Path, *, alone: bool = True, waits: bool = True) -> Iterator[None]:
    """Hold the file; raise ``HeldError`` instead of waiting for others, where it says so.

    On Windows nobody can hold it together with another.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _take(descriptor, alone=alone, waits=waits)
        except (BlockingIOError, PermissionError) as error:
            raise HeldError(f"{path} is held") from error
        yield
    finally:
        os.close(descriptor)  # this lets go of it too


def _take(descriptor: int, *, alone: bool, waits: bool) -> None:
    if sys.platform == "win32":  # pragma: no cover
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if waits else msvcrt.LK_NBLCK, 1)
    else:
        how = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
        fcntl.flock(descriptor, how if waits else how | fcntl.LOCK_NB)
