"""Let the scanner of MDN's HTTP Observatory judge the site over HTTPS and over HTTP, print a table.

    python benchmarks/observatory.py

The first run installs the scanner with npm into var/observatory; nothing else needs the internet.
The scanner believes that it asks the host NAME on the ports 443 and 80. Each of its connections
ends at a port of this computer, and one to any other host fails (`observatory.cjs`).
"""

import json
import os
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which
from threading import Thread
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.measure import Measure, print_table
from config.environment import folder
from tests.browser.server import Server, free_port

PACKAGE, VERSION = "@mdn/mdn-http-observatory", "1.4.8"
NAME = "coverage.school.example"
A_PLUS = 130
# What plain HTTP cannot have; whatever else fails over HTTP is our fault.
OF_TLS = {"cookies-without-secure-flag", "redirection-missing", "hsts-not-implemented-no-https"}
SECONDS = 60


def main() -> int:
    npm, node, openssl = which("npm"), which("node"), which("openssl")
    if npm is None or node is None or openssl is None:
        sys.exit("The scanner needs npm, node and openssl: install them first.")
    program = _installed(npm, folder("COVERAGE_VAR", PROJECT / "var") / "observatory")
    with tempfile.TemporaryDirectory() as place:
        certificate = _certificate(openssl, Path(place))
        return print_table(_measures([node, str(program)], certificate, Path(place)))


def _installed(npm: str, place: Path) -> Path:
    """Return the program, installed in that version when it is not there yet."""
    place.mkdir(exist_ok=True)
    home = place / "node_modules" / PACKAGE
    if not home.exists() or json.loads((home / "package.json").read_text())["version"] != VERSION:
        # Its scripts would fetch lists of hosts from the internet; a made-up host is on none.
        command = [npm, "install", "--prefix", str(place), "--no-audit", "--no-fund"]
        command += ["--ignore-scripts", f"{PACKAGE}@{VERSION}"]
        subprocess.run(command, check=True, stdout=sys.stderr)  # noqa: S603 (written here)
        (home / "conf" / "hsts-preload.json").write_text("{}")
    return home / "src" / "scan.js"


def _certificate(openssl: str, place: Path) -> Path:
    """Make a certificate of NAME, with its key in one file."""
    path = place / "certificate.pem"
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}"]
    command += ["-keyout", str(path), "-out", str(place / "half.pem")]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 (written here)
    path.write_text(path.read_text() + (place / "half.pem").read_text())
    return path


def _measures(scanner: list[str], certificate: Path, place: Path) -> Iterator[Measure]:
    os.environ |= {"COVERAGE_HOSTS": NAME, "NODE_EXTRA_CA_CERTS": str(certificate)}
    with _site(place / "https", https=True) as port, _front(certificate, port) as secure_port:
        found = _scan(scanner, {443: secure_port, 80: port})
        grade = f"grade {found['scan']['grade']}; failed: {_names(_failed(found))}"
        yield Measure("over HTTPS, score", "first page", found["scan"]["score"], A_PLUS, grade)
    with _site(place / "http", https=False) as port:
        found = _scan(scanner, {80: port})
        failed = _failed(found)
        told = f"score {found['scan']['score']}, grade {found['scan']['grade']}; "
        told += f"failed: {_names(failed)}"
        ours = len(failed - OF_TLS)
        yield Measure("over HTTP, faults not of TLS", "first page", ours, 0, told, at_most=True)


@contextmanager
def _site(place: Path, *, https: bool) -> Iterator[int]:
    place.mkdir()
    os.environ["COVERAGE_HTTPS"] = "1" if https else "0"
    server = Server(place, free_port())
    try:
        server.start()
        yield server.port
    finally:
        server.stop()


@contextmanager
def _front(certificate: Path, port: int) -> Iterator[int]:
    """Serve HTTPS as a proxy does, from a port of this computer."""

    class Front(BaseHTTPRequestHandler):
        def _pass_on(self) -> None:
            behind = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
            added = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "127.0.0.1"}
            behind.request(self.command, self.path, headers={**dict(self.headers), **added})
            answer = behind.getresponse()
            content = answer.read()
            self.send_response_only(answer.status)
            for name, value in answer.getheaders():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
            behind.close()

        do_GET = do_OPTIONS = _pass_on  # noqa: N815 (so the standard library names them)

        def log_request(self, *_: object) -> None:
            """Leave the terminal to the table."""

    front = ThreadingHTTPServer(("127.0.0.1", 0), Front)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    front.socket = context.wrap_socket(front.socket, server_side=True)
    Thread(target=front.serve_forever, daemon=True).start()
    yield front.server_address[1]
    front.shutdown()
    front.server_close()


def _scan(scanner: list[str], ports: Mapping[int, int]) -> dict[str, Any]:
    node, program = scanner
    command = [node, "--require", str(Path(__file__).with_suffix(".cjs")), program, NAME]
    environment = {
        **os.environ,
        "OBSERVATORY_NAME": NAME,
        "OBSERVATORY_PORTS": json.dumps(ports),
    }
    answer = subprocess.run(  # noqa: S603 (written here)
        command, env=environment, stdout=subprocess.PIPE, text=True, timeout=SECONDS
    )
    found: dict[str, Any] = json.loads(answer.stdout)
    if "error" in found:
        sys.exit(f"The scanner says: {found['error']}")
    return found


def _failed(found: dict[str, Any]) -> set[str]:
    return {test["result"] for test in found["tests"].values() if not test["pass"]}


def _names(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"


if __name__ == "__main__":
    sys.exit(main())
