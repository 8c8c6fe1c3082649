"""Copy a PostgreSQL database out and in with PostgreSQL's own programs."""

import os
import shutil
import subprocess
from pathlib import Path

from django.db import connection, transaction
from django.db.backends.postgresql.client import DatabaseClient

from config.backups.contents import Contents, read_contents
from config.backups.manifest import BackupError


def copy_out(target: Path) -> Contents:
    """Dump what one snapshot shows, and count the rows of the same snapshot."""
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        (snapshot,) = cursor.fetchone()
        _run("pg_dump", "--format=custom", f"--snapshot={snapshot}", f"--file={target}")
        return read_contents()


def copy_in(source: Path) -> None:
    """Overwrite the database in one transaction: it is the backup, or what it was."""
    check(source)
    script = source.with_suffix(".sql")
    _run("pg_restore", "--no-owner", "--no-acl", f"--file={script}", str(source), to_database=False)
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
    emptying = source.with_suffix(".drop")
    emptying.write_text("".join(f'DROP TABLE "{name}" CASCADE;\n' for name in tables))
    connection.close()
    _run(
        *("psql", "--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1"),
        *("--output", os.devnull, "--file", str(emptying), "--file", str(script)),
    )


def check(path: Path) -> None:
    """Read the dump to its end."""
    _run("pg_restore", f"--file={os.devnull}", str(path), to_database=False)


def check_live() -> None:
    """Look at references; PostgreSQL looks at its pages as it goes."""
    connection.check_constraints()


def find_fault() -> str:
    """Look at references as far as they are not looked at with each row."""
    connection.check_constraints()
    return ""


def _run(program: str, *arguments: str, to_database: bool = True) -> None:
    if shutil.which(program) is None:
        raise BackupError(
            f"{program} is not installed. Install PostgreSQL's client programs "
            "(on Debian or Ubuntu: sudo apt install postgresql-client)."
        )
    place, secret = DatabaseClient.settings_to_cmd_args_env(connection.settings_dict, [])
    named = [*place[1:-1], f"--dbname={place[-1]}"] if to_database else []
    command = [program, *named, *arguments]
    # A program of PostgreSQL, with our own arguments.
    done = subprocess.run(  # nosec B603  # noqa: S603
        command, env={**os.environ, **(secret or {})}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise BackupError(f"{program} failed: {done.stderr.strip() or 'no reason given'}")
