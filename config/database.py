"""Bring the database up to date, or leave it as it was."""

import sys
from pathlib import Path

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from config.backups.archives import write_synced
from config.backups.contents import read_contents
from config.backups.engines import engine
from config.backups.making import backup_folder, make_backup
from config.backups.manifest import BackupError
from config.backups.restoring import put_back, refuse_newer


def migrate_when_needed() -> None:
    try:
        _put_back_interrupted()
        before = read_contents()
        refuse_newer(before.migrations, "This database")
        if not _is_behind():
            return
        if before.holds_data:
            _upgrade()
        else:
            _migrate()
    except BackupError as reason:
        sys.exit(str(reason))


def _upgrade() -> None:
    """Keep the name of the backup while it lasts: a start after a power cut begins with it."""
    backup = make_backup()
    write_synced(_mark(), backup.name)
    try:
        _migrate()
    except BaseException as error:
        put_back(backup)
        _mark().unlink()
        if not isinstance(error, Exception):
            raise
        raise BackupError(
            f"The database could not be brought up to date ({error}). It is as it was before: "
            "start the version of Coverage that you had, and report this sentence."
        ) from error
    _mark().unlink()


def _put_back_interrupted() -> None:
    if _mark().exists():
        put_back(backup_folder() / _mark().read_text())
        _mark().unlink()


def _mark() -> Path:
    return backup_folder() / "upgrading"


def _is_behind() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _migrate() -> None:
    """Migrate; then look through what came of it."""
    call_command("migrate", interactive=False, verbosity=0, skip_checks=False)
    engine().check_live()
