"""What is told of a fault: where it was and of which kind, and nothing that anybody wrote.

The words of an exception and the values in a message may be an answer, a name or a code; so may
an address that was asked for. None of them is written: not to the files, not to the terminal.
"""

import json
import logging
import os
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from http.client import responses
from io import TextIOWrapper
from itertools import islice
from logging.handlers import RotatingFileHandler
from pathlib import Path

from django.conf import settings

from config.environment import owner_only
from config.locks import held

# Their messages stand in the program as they are told; those of a library may quote what it read.
OURS = frozenset({"classrooms", "config", "coverage_app", "limits", "quizzes"})
# What the server says of its processes; the tracebacks of faults come from loggers below it.
OF_THE_SERVER = "_granian"
SIZE, FILES = 1_000_000, 10
DEEPEST, LONGEST = 40, 5  # frames of a fault, faults behind one another


@dataclass(frozen=True, slots=True)
class Fault:
    kind: str
    frames: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    time: str
    level: str
    logger: str
    message: str
    process: int | None
    route: str
    status: int | None
    faults: tuple[Fault, ...]


def line_of(record: logging.LogRecord) -> Line:
    status = getattr(record, "status_code", None)
    moment = datetime.fromtimestamp(record.created, UTC)
    return Line(
        time=moment.isoformat(timespec="milliseconds"),
        level=record.levelname,
        logger=record.name,
        message=responses.get(status, "") if status else _message_of(record),
        process=record.process,
        route=_route_of(record),
        status=status,
        faults=tuple(islice(_faults_of(record), LONGEST)),
    )


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(asdict(line_of(record)))


class ShortWords(logging.Formatter):
    """For the terminal, in which a class may read along."""

    def format(self, record: logging.LogRecord) -> str:
        line = line_of(record)
        place = f" ({line.route})" if line.route else ""
        fault = line.faults[0] if line.faults else None
        kind = f" [{fault.kind} in {fault.frames[-1]}]" if fault and fault.frames else ""
        return f"{line.message}{place}{kind}"


class LogFiles(RotatingFileHandler):
    """A file for all processes of the server, each of which may begin the next one.

    A lock is held from the look at its size until the line is written and the file closed. So no
    line goes to a file that another process has put away, and Windows can rename what is closed.
    There are few lines: the time it takes does not matter.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / "coverage.log"
        super().__init__(path, maxBytes=SIZE, backupCount=FILES - 1, encoding="utf-8", delay=True)
        self._lock_file = folder / "lock"
        self.setFormatter(JsonLines())

    def emit(self, record: logging.LogRecord) -> None:
        try:
            with held(self._lock_file):
                super().emit(record)
                self._let_go()
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's own name
        """Be silent: the terminal has the line, and logging would print it with its values."""

    def _open(self) -> TextIOWrapper:
        descriptor = owner_only(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        return os.fdopen(descriptor, "a", encoding="utf-8")

    def _let_go(self) -> None:
        if self.stream:
            self.stream.close()
            self.stream = None  # opened again for the next line


def keep_logs() -> None:
    """Let this process write files too; commands of an administrator have their terminal only."""
    logging.getLogger().addHandler(LogFiles(Path(settings.VAR_DIR) / "logs"))


def _message_of(record: logging.LogRecord) -> str:
    if record.name == OF_THE_SERVER or record.name.split(".")[0] in OURS:
        return str(record.msg)
    return f"a message of {record.name}, line {record.lineno} of {record.module}"


def _route_of(record: logging.LogRecord) -> str:
    match = getattr(getattr(record, "request", None), "resolver_match", None)
    return str(match.view_name) if match else ""


def _faults_of(record: logging.LogRecord) -> Iterator[Fault]:
    """Yield the exception, and then what it came from."""
    error = record.exc_info[1] if record.exc_info else None
    while error:
        yield Fault(type(error).__qualname__, tuple(_frames_of(error))[-DEEPEST:])
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _frames_of(error: BaseException) -> Iterator[str]:
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f"{frame.f_globals.get('__name__')}:{line} {frame.f_code.co_name}"
