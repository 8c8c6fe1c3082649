"""A little internet on this computer: names, addresses and servers that play a script."""

import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import suppress
from ipaddress import ip_address
from threading import Event, Thread

from coverage_app.imports.addresses import IPAddress
from coverage_app.imports.connections import Network

NEWS = "93.184.216.34"  # whoever dials a public address comes to the local server instead
OTHER_NEWS = "8.8.4.4"

Script = Iterable[bytes | float]  # what a server sends, and for how many seconds it waits


def html(body: bytes, *fields: str) -> bytes:
    """Return a whole answer with ``body``."""
    return head("Content-Type: text/html", f"Content-Length: {len(body)}", *fields) + body


def head(*fields: str, status: str = "200 OK") -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *fields, "", ""]).encode("latin-1")


def to(location: str, status: str = "302 Found") -> bytes:
    """Return an answer that leads on to ``location``."""
    return head(f"Location: {location}", "Content-Length: 0", status=status)


class Internet:
    """Each connection gets the next script, the last one again and again; all is written down."""

    def __init__(self) -> None:
        self.names: dict[str, list[list[str]]] = {"news.example": [[NEWS]]}
        self.looked_up: list[str] = []
        self.dialed: list[tuple[str, int]] = []
        self.requests: list[bytes] = []
        self.tls: ssl.SSLContext | None = None
        self.silent: set[str] = set()
        self.own_address = "10.0.0.7"
        self._scripts: list[Script] = []
        self._over = Event()
        self._threads: list[Thread] = []
        self._server = socket.create_server(("127.0.0.1", 0))

    def network(self, tls: Callable[[], ssl.SSLContext] = ssl.create_default_context) -> Network:
        return Network(self.resolve, self.dial, lambda ip: ip_address(self.own_address), tls)

    def plays(self, *scripts: bytes | Script) -> None:
        self._scripts = [[script] if isinstance(script, bytes) else script for script in scripts]

    def resolve(self, host: str, port: int) -> list[str]:
        """Return the next answer for ``host``; the last one again and again."""
        self.looked_up.append(host)
        if host not in self.names:
            raise socket.gaierror(socket.EAI_NONAME, "not known")
        answers = self.names[host]
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def dial(self, ip: IPAddress, port: int, seconds: float) -> socket.socket:
        self.dialed.append((str(ip), port))
        if str(ip) in self.silent:
            raise ConnectionRefusedError
        connection = socket.create_connection(self._server.getsockname(), timeout=seconds)
        served, _ = self._server.accept()
        script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
        thread = Thread(target=self._serve, args=[served, script])
        self._threads.append(thread)
        thread.start()
        return connection

    def wait(self, seconds: float) -> None:
        """Wait like a server that takes its time, but not longer than the test."""
        self._over.wait(seconds)

    def close(self) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join()
        self._server.close()

    def _serve(self, connection: socket.socket, script: Script) -> None:
        connection.settimeout(20)
        with suppress(OSError), connection, self._encrypted(connection) as served:
            self.requests.append(served.recv(65_536))
            for step in script:
                if isinstance(step, bytes):
                    served.sendall(step)
                else:
                    self.wait(step)

    def _encrypted(self, connection: socket.socket) -> socket.socket:
        return self.tls.wrap_socket(connection, server_side=True) if self.tls else connection
