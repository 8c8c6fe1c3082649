"""Static files: compressed once, and collected only when they have changed."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from whitenoise.compress import Compressor
from whitenoise.storage import CompressedManifestStaticFilesStorage

IGNORED = ["CVS", ".*", "*~"]  # what collectstatic passes over


class QuickStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # it has no types
    """Compress what pages link to, and by gzip: a tenth of the time, which a first start waits for.

    By default both names of a file are compressed, though nothing asks for the one without a
    digest; and by Brotli too where something has installed it, though browsers ask for that over
    HTTPS only.

    Addresses are remembered: each page asks for ten of them, and they stay while the server runs.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._addresses: dict[str, str] = {}

    def url(self, name: str, force: bool = False) -> str:
        if name not in self._addresses:
            self._addresses[name] = super().url(name, force)
        return self._addresses[name]

    def create_compressor(self, **kwargs: Any) -> Compressor:
        return Compressor(**kwargs, use_brotli=False)

    def compress_files(self, paths: set[str]) -> Iterator[tuple[str, str]]:
        yield from super().compress_files(paths & set(self.hashed_files.values()))


def collect_when_changed() -> None:
    stamp = Path(settings.STATIC_ROOT) / ".sources"
    sources = _fingerprint()
    if stamp.exists() and stamp.read_text() == sources:
        return
    stamp.unlink(missing_ok=True)
    call_command("collectstatic", clear=True, interactive=False, verbosity=0)
    stamp.write_text(sources)


def _fingerprint() -> str:
    """Return a digest of Django's version and of every source's name, size and time of change."""
    facts = [django.__version__]
    for finder in get_finders():
        for name, storage in finder.list(IGNORED):
            file = Path(storage.path(name)).stat()
            facts.append(f"{name} {file.st_size} {file.st_mtime_ns}")
    return sha256("\n".join(sorted(facts)).encode()).hexdigest()
