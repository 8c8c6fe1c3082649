"""Make a backup, and let go of those that are old enough."""

import shutil
import sqlite3
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.db import DatabaseError, connection
from django.utils import timezone

from config.backups.archives import DRAFT, file_digest, write_archive
from config.backups.contents import Contents
from config.backups.engines import engine
from config.backups.manifest import BackupError, Manifest
from config.backups.rotation import kept
from config.version import program_version

A_BACKUP_TAKES_LESS = timedelta(hours=1)
NAME = "coverage-%Y%m%dT%H%M%S%fZ.zip"


def backup_folder() -> Path:
    folder = Path(settings.VAR_DIR) / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def make_backup() -> Path:
    """Return a new backup of the site; one that fails leaves nothing, and takes none away."""
    path = backup_folder() / datetime.now(UTC).strftime(NAME)
    try:
        _remove_leftovers()
        with TemporaryDirectory(dir=backup_folder()) as folder:
            copy = Path(folder) / "database"
            contents = engine().copy_out(copy)
            write_archive(path, copy, _manifest(copy, contents), own_key())
    except (OSError, sqlite3.Error, DatabaseError) as error:
        raise BackupError(
            f"No backup could be made ({error}). Is there room in {path.parent}?"
        ) from error
    return path


def remove_old_backups() -> None:
    paths = {timezone.localtime(moment_of(path)): path for path in backups()}
    for moment in paths.keys() - kept(paths):
        paths[moment].unlink(missing_ok=True)


def _remove_leftovers() -> None:
    """Remove what backups that were killed have left; another may be under way right now."""
    folder, long_ago = backup_folder(), time.time() - A_BACKUP_TAKES_LESS.total_seconds()
    for path in (*folder.glob(f"*{DRAFT}"), *folder.glob(f"{tempfile.gettempprefix()}*")):
        if path.stat().st_mtime > long_ago:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def backups() -> list[Path]:
    """Return the backups that there are, the oldest first."""
    return sorted(backup_folder().glob("coverage-*Z.zip"))


def moment_of(path: Path) -> datetime:
    return datetime.strptime(path.name, NAME).replace(tzinfo=UTC)


def key_file() -> Path:
    return Path(settings.VAR_DIR) / "secret_key"


def own_key() -> str | None:
    """Return the key of the site: cards that students hold are made with it.

    A key that the environment names is kept by whoever named it.
    """
    path = key_file()
    key = path.read_text() if path.exists() else None
    return key if key == settings.SECRET_KEY else None


def _manifest(copy: Path, contents: Contents) -> Manifest:
    return Manifest(
        vendor=connection.vendor,
        made_at=timezone.now().isoformat(timespec="seconds"),
        program=program_version(),
        migrations=contents.migrations,
        rows=contents.rows,
        size=copy.stat().st_size,
        sha256=file_digest(copy),
    )
