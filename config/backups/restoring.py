"""Put a backup back, or try whether it could be."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from config.backups.archives import (
    extract_database,
    file_digest,
    read_key,
    read_manifest,
    write_synced,
)
from config.backups.contents import read_contents
from config.backups.engines import ENGINES, engine
from config.backups.making import backup_folder, key_file, make_backup
from config.backups.manifest import BackupError, Manifest


def restore(path: Path, *, replace: bool) -> Path | None:
    """Fill the site from a backup; return the backup of what was there before, if anything was."""
    manifest = read_manifest(path)
    if manifest.vendor != connection.vendor:
        raise BackupError(
            f"{path} is a backup of {manifest.vendor}, this site uses {connection.vendor}. "
            "Set or unset DATABASE_URL as where it was made."
        )
    refuse_newer(manifest.migrations, str(path))
    holds_data = read_contents().holds_data
    if holds_data and not replace:
        raise BackupError(
            "This site has data already. Restore into an empty COVERAGE_VAR, "
            "or add --replace: what is here is then backed up first."
        )
    before = make_backup() if holds_data else None
    put_back(path)
    return before


def put_back(path: Path) -> None:
    """Make the database what the backup says it was, and look that it is."""
    manifest = read_manifest(path)
    with TemporaryDirectory(dir=backup_folder()) as folder:
        copy = _unpack(path, manifest, Path(folder))
        engine().copy_in(copy)
    found = read_contents()
    if (found.migrations, found.rows) != (manifest.migrations, manifest.rows):
        raise BackupError(
            f"{path} was put back, but other rows are there now. Is the server running? "
            "Stop it, then restore again with --replace."
        )
    key = read_key(path)
    if key is not None and key != settings.SECRET_KEY and "COVERAGE_SECRET_KEY" not in os.environ:
        write_synced(key_file(), key)


def try_restore(path: Path) -> Manifest:
    """Unpack a backup and look through it as a restore does, beside the site."""
    manifest = read_manifest(path)
    with TemporaryDirectory(dir=backup_folder()) as folder:
        _unpack(path, manifest, Path(folder))
    return manifest


def refuse_newer(migrations: tuple[str, ...], what: str) -> None:
    on_disk = MigrationLoader(None).disk_migrations
    replaced = {key for migration in on_disk.values() for key in migration.replaces}
    known = {f"{app}.{name}" for app, name in {*on_disk, *replaced}}
    if unknown := sorted({*migrations} - known):
        raise BackupError(
            f"{what} is newer than this program: it has had {unknown[-1]}. "
            "Install the version of Coverage that made it, or a newer one."
        )


def _unpack(path: Path, manifest: Manifest, folder: Path) -> Path:
    copy = folder / "database"
    extract_database(path, copy)
    if file_digest(copy) != manifest.sha256:
        raise BackupError(f"{path} is damaged. Take another backup.")
    ENGINES[manifest.vendor].check(copy)
    return copy
