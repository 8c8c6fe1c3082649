"""A line to the server that can stall, break in the middle, and be whole again."""

import socket
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event, Thread

BAD_GATEWAY = b"HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 3\r\n\r\n502"


@dataclass
class Line:
    """What comes in at a port of its own is carried to the server and back."""

    far: int
    listener: socket.socket = field(
        default_factory=lambda: socket.create_server(("127.0.0.1", 0), backlog=50)
    )
    flows: Event = field(default_factory=Event)
    has_gateway: bool = True
    ends: list[socket.socket] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}"

    def open(self) -> None:
        self.flows.set()
        Thread(target=self._listen, daemon=True).start()

    def stall(self) -> None:
        """Carry nothing, and close nothing, as a server that hangs."""
        self.flows.clear()

    def resume(self) -> None:
        self.flows.set()

    def lose_the_server(self) -> None:
        """Answer as a proxy does whose server is gone."""
        self.has_gateway = False
        self._hang_up()

    def find_the_server(self) -> None:
        self.has_gateway = True

    def close(self) -> None:
        self.listener.close()
        self.flows.set()
        self._hang_up()

    def _hang_up(self) -> None:
        while self.ends:
            with suppress(OSError):
                self.ends.pop().shutdown(socket.SHUT_RDWR)

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                Thread(target=self._carry, args=[near], daemon=True).start()

    def _carry(self, near: socket.socket) -> None:
        with near, suppress(OSError):
            if not self.has_gateway:
                near.recv(65536)
                near.sendall(BAD_GATEWAY)
                return
            with socket.create_connection(("127.0.0.1", self.far)) as far:
                self.ends += [near, far]
                Thread(target=self._pump, args=[near, far], daemon=True).start()
                self._pump(far, near)

    def _pump(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                self.flows.wait()
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
