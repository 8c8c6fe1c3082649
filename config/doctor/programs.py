"""The programs that run the site: their versions, and what they can do."""

import platform
import sqlite3

from django.db import connection

from config import environment
from config.doctor.findings import Finding, fine, look
from config.version import program_version
from quizzes.paper.pdf import has_pdf


def find_version() -> Finding:
    return fine(program_version())


def find_python() -> Finding:
    return fine(f"{platform.python_version()} on {platform.system()}")


def find_sqlite() -> Finding:
    if connection.vendor != "sqlite":
        return fine("not in use: the data is in PostgreSQL")
    is_safe = "journal_mode=WAL" in environment.journal(sqlite3.sqlite_version_info)
    journal = "a write-ahead log" if is_safe else "a rollback journal, the safe one in this version"
    return fine(f"{sqlite3.sqlite_version} with {journal}")


def find_pdf() -> Finding:
    if has_pdf():
        return fine("WeasyPrint makes them")
    if not environment.flag("COVERAGE_PDF"):
        return fine("not asked for: browsers print handouts")
    return look(
        "COVERAGE_PDF asks for WeasyPrint, which cannot be loaded",
        "Install Pango as the README says, then run python3 run.py doctor again.",
    )
