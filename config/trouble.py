"""What is answered while nothing can be stored: the disk is full, the database locked or away."""

import sqlite3
import sys
from dataclasses import asdict, dataclass

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.views.defaults import server_error

HEADER = "Trouble"  # the scripts of the pages tell by it that this is no proxy without its server


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong in a word and in a title, what to do, and in how many seconds to try again."""

    word: str
    title: str
    advice: str
    seconds: int


FULL = Trouble(
    "full",
    "The server’s disk is full",
    "Tell your teacher: the computer that runs Coverage needs free space on its disk.",
    30,
)
UNWRITABLE = Trouble(
    "unwritable",
    "The server cannot write to its disk",
    "Tell your teacher: the disk of the computer that runs Coverage may be full, or be read only.",
    30,
)
BUSY = Trouble(
    "busy",
    "The server’s database is busy",
    "If this lasts, tell your teacher: another program may hold the database of Coverage.",
    5,
)
AWAY = Trouble(
    "away",
    "The server cannot reach its database",
    "If this lasts, tell your teacher: the database of Coverage may not be running.",
    10,
)
# By their first byte; what else SQLite may say is a fault of the program.
OF_SQLITE = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_READONLY: UNWRITABLE,
    sqlite3.SQLITE_IOERR: UNWRITABLE,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_CANTOPEN: UNWRITABLE,
}
# By code or class of codes (https://www.postgresql.org/docs/current/errcodes-appendix.html).
OF_POSTGRESQL = {
    "08": AWAY,
    "40": BUSY,
    "53": BUSY,
    "53100": FULL,
    "55P03": BUSY,
    "57": AWAY,
    "57014": BUSY,
    "58": UNWRITABLE,
}
NO_CONNECTION = "08000"


def trouble_of(error: BaseException | None) -> Trouble | None:
    """Return what keeps the database from storing, if it is that and no fault of the program."""
    if not isinstance(error, OperationalError | InterfaceError) or error.__cause__ is None:
        return None
    cause = error.__cause__
    if isinstance(cause, sqlite3.Error):
        return OF_SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
    code = getattr(cause, "sqlstate", None) or NO_CONNECTION
    return OF_POSTGRESQL.get(code) or OF_POSTGRESQL.get(code[:2])


def explain_failure(request: HttpRequest) -> HttpResponseBase:
    """Answer a request that failed, wherever it did, and ask nothing more of the database."""
    trouble = trouble_of(sys.exception())
    if trouble is None:
        return server_error(request)
    response = HttpResponse(render_to_string("503.html", asdict(trouble)), status=503)
    response["Retry-After"] = str(trouble.seconds)
    response[HEADER] = trouble.word
    return response
