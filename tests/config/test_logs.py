"""The logs say where a fault was and of which kind, and nothing that anybody wrote."""

import json
import logging
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from pytest_django import Settings

from config.logs import LogFiles, ShortWords, keep_logs
from tests.browser.server import ROOT

NUMBER = re.compile(r":\d+")
WRITERS = ("first", "second", "third", "fourth")
OURS, ELSEWHERE = logging.getLogger("config.daily"), logging.getLogger("pypdf.generic")
# Four processes write at the same time, until their lines have filled eight files.
WRITES = """
import logging, sys
from pathlib import Path
from config.logs import LogFiles
files = LogFiles(Path(sys.argv[1]))
files.maxBytes = 25_000
logger = logging.getLogger("config.writer")
logger.addHandler(files)
for number in range(200):
    logger.error(f"{sys.argv[2]} {number}")
"""


def read(request: HttpRequest, code: str) -> HttpResponse:
    try:
        return HttpResponse(str(int(code)))
    except ValueError as error:
        raise LookupError(f"{code} is no number of {request.GET}") from error


urlpatterns = [path("codes/<str:code>/", login_not_required(read), name="code")]


@pytest.fixture
def kept(tmp_path: Path, settings: Settings) -> Iterator[Path]:
    """The folder of the logs, which this process writes for the time of a test."""
    settings.VAR_DIR = tmp_path
    root = logging.getLogger()
    before = list(root.handlers)
    keep_logs()
    yield tmp_path / "logs"
    root.handlers[:] = before


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "coverage.log").read_text().splitlines()]


def formatted(record: logging.LogRecord) -> str:
    return ShortWords().format(record)


@pytest.mark.urls(__name__)
def test_fault_in_a_view_is_told_by_its_route_and_place_without_the_code_or_its_words(
    kept: Path, caplog: pytest.LogCaptureFixture
) -> None:
    client = Client(raise_request_exception=False)

    client.get("/codes/K7M2P9TX/?name=Leyla")

    (line,) = lines(kept)
    where = [NUMBER.sub(":", fault["frames"][-1]) for fault in line.pop("faults")]
    assert list(line) == ["time", "level", "logger", "message", "process", "route", "status"]
    assert (line["level"], line["logger"]) == ("ERROR", "django.request")
    assert (line["message"], line["status"]) == ("Internal Server Error", 500)
    assert line["route"] == "code"
    assert where == [f"{__name__}: read", f"{__name__}: read"]
    assert NUMBER.sub(":", formatted(caplog.records[0])) == (
        f"Internal Server Error (code) [LookupError in {__name__}: read]"
    )


def test_message_of_the_program_is_told_without_its_values(
    kept: Path, caplog: pytest.LogCaptureFixture
) -> None:
    OURS.warning("Nobody is called %s.", "Leyla")

    (line,) = lines(kept)
    assert (line["level"], line["logger"]) == ("WARNING", "config.daily")
    assert (line["message"], line["route"], line["status"]) == ("Nobody is called %s.", "", None)
    assert formatted(caplog.records[0]) == "Nobody is called %s."


def test_message_of_a_library_is_told_by_its_place_for_it_may_quote_what_it_read(
    kept: Path,
) -> None:
    ELSEWHERE.warning("cannot read Leyla's essay")

    (line,) = lines(kept)
    assert str(line["message"]).startswith("a message of pypdf.generic, line ")
    assert "Leyla" not in str(line)


def test_server_tells_of_its_processes_but_not_the_traceback_of_a_fault(kept: Path) -> None:
    logging.getLogger("_granian").error("Unexpected exit from worker-1")
    logging.getLogger("_granian.utils").error("It raised\nValueError: Leyla")

    told = [str(line["message"]) for line in lines(kept)]

    assert told[0] == "Unexpected exit from worker-1"
    assert told[1].startswith("a message of _granian.utils, line ")


def test_cause_that_is_meant_to_be_hidden_is_not_told(kept: Path) -> None:
    try:
        try:
            raise KeyError("inner")
        except KeyError:
            raise LookupError("outer") from None
    except LookupError:
        OURS.exception("It failed.")

    (line,) = lines(kept)
    assert [fault["kind"] for fault in line["faults"]] == ["LookupError"]


def test_files_are_for_their_owner_alone(kept: Path) -> None:
    OURS.warning("A line.")

    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in kept.iterdir()} == {0o600}


def test_several_processes_lose_no_line_while_files_are_put_away(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITES, str(folder), name], cwd=ROOT)
        for name in WRITERS
    ]

    ends = [writer.wait(timeout=60) for writer in writers]

    files = list(folder.glob("coverage.log*"))
    texts = [file.read_text() for file in files]
    written = [json.loads(line)["message"] for text in texts for line in text.splitlines()]
    assert ends == [0, 0, 0, 0]
    assert len(files) > 4
    assert sorted(written) == sorted(f"{name} {it}" for name in WRITERS for it in range(200))


def test_ten_files_of_a_megabyte_are_kept(kept: Path) -> None:
    files = LogFiles(kept)

    assert (files.maxBytes, files.backupCount + 1) == (1_000_000, 10)


@pytest.mark.parametrize("name", ["lock", "coverage.log"])
def test_log_that_cannot_be_written_keeps_nobody_from_working_and_prints_no_values(
    kept: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    kept.joinpath(name).mkdir()

    OURS.warning("Nobody is called %s.", "Leyla")

    assert not kept.joinpath("coverage.log").is_file()
    assert "Leyla" not in capsys.readouterr().err
