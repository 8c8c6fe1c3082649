"""Collect the static files, but only when they have changed."""

from hashlib import sha256
from pathlib import Path

import django
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

IGNORED = ["CVS", ".*", "*~"]  # what collectstatic passes over


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
