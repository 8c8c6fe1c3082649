"""The program as a school runs it, and a Chromium to visit it with."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).resolve().parent.parent.parent
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = ("--no-sandbox", "--disable-background-networking", "--disable-component-update")
SECONDS_TO_START = 60
THROUGH_HTTPS = {"X-Forwarded-Proto": "https"}


@dataclass
class Server:
    """The program as a school runs it, in a folder of its own."""

    folder: Path
    port: int
    greeting: str = ""
    process: subprocess.Popen[str] | None = None
    programs: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> Path:
        return self.folder / "coverage.sqlite3"

    @property
    def password(self) -> str:
        words = self.greeting.split()
        return words[words.index("Password:") + 1]

    def start(self) -> None:
        log = self.folder / "server.log"
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "serve"],
                cwd=ROOT,
                env=self._environment(),
                stdout=output,
                stderr=subprocess.STDOUT,
                text=True,
            )
        self._wait_until_ready(log)
        self.greeting = self.greeting or log.read_text()

    def run(self, program: str) -> None:
        """Run lines of Python with the server's settings and database."""
        if self.programs is None:
            self.programs = subprocess.Popen(
                [sys.executable, "-m", "tests.browser.programs"],
                cwd=ROOT,
                env=self._environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        assert self.programs.stdin
        assert self.programs.stdout
        print(json.dumps(program), file=self.programs.stdin, flush=True)
        said = self.programs.stdout.readline()
        assert said == "null\n", json.loads(said or '"It ended."')

    def _environment(self) -> dict[str, str]:
        place = {"COVERAGE_VAR": str(self.folder), "PORT": str(self.port), "DATABASE_URL": ""}
        # What runs here is measured by other tests: a server that is measured takes twice as long.
        return {**os.environ, **place, "COVERAGE_PROCESS_CONFIG": ""}

    def _wait_until_ready(self, log: Path) -> None:
        for _ in range(SECONDS_TO_START * 10):
            # The workers of a killed server may answer for a moment: wait for this one's greeting.
            if "Coverage is ready" not in log.read_text():
                time.sleep(0.1)
                continue
            try:
                # Behind a proxy it sends on to HTTPS whoever does not come from there.
                asked = urllib.request.Request(self.address, headers=THROUGH_HTTPS)
                urllib.request.urlopen(asked, timeout=5).close()
                return
            except (URLError, ConnectionError, TimeoutError):
                time.sleep(0.1)
        raise AssertionError(f"the server did not start: {log.read_text()}")

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        assert self.process is not None
        self.process.terminate()
        self.process.wait(timeout=30)
        if self.programs is not None:
            self.programs.communicate(timeout=30)
            self.programs = None


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def find_chromium() -> str | None:
    return next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
