"""Connections to public addresses only, and no byte after the deadline."""

import io
import socket
import ssl
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPException
from ipaddress import ip_address
from threading import Thread
from time import monotonic

from coverage_app.imports.addresses import IPAddress, is_neighbor, is_public
from coverage_app.imports.pages import UnreadablePageError
from coverage_app.imports.web_addresses import WebAddress

NOT_PUBLIC = (
    "This address leads into a private network. Only pages that anyone on the internet can open "
    "are fetched. If you can open it, copy the page and paste it."
)
UNKNOWN_NAME = (
    "No server of the name {host} was found. "
    "Check the address, and whether this server is connected to the internet."
)
NO_ANSWER = "The server {host} does not answer. Check the address, or try again later."
NOT_PROVEN = (
    "The server could not prove that it is {host}, so the page was not fetched. "
    "Check the address, or open it in a browser, copy the page and paste it."
)


def look_up(host: str, port: int) -> list[str]:
    """Return the IP addresses of ``host``, in the order in which this computer prefers them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


def dial(ip: IPAddress, port: int, seconds: float) -> socket.socket:
    """Connect to ``ip`` within ``seconds``; nothing is looked up."""
    return socket.create_connection((str(ip), port), timeout=seconds)


def own_address(ip: IPAddress) -> IPAddress | None:
    """Return the address from which this server would ask ``ip``; UDP connects without a word."""
    family = socket.AF_INET if ip.version == 4 else socket.AF_INET6
    with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
        probe.connect((str(ip), 9))
        return ip_address(probe.getsockname()[0])
    return None


@dataclass(frozen=True, slots=True)
class Network:
    """How names become addresses, how a connection is made, and which certificates are trusted.

    The internet, unless a test puts a network of its own here. What may be reached is not for it
    to say: every address that ``resolve`` names is checked before ``dial`` sees it.
    """

    resolve: Callable[[str, int], list[str]] = look_up
    dial: Callable[[IPAddress, int, float], socket.socket] = dial
    own_address: Callable[[IPAddress], IPAddress | None] = own_address
    tls: Callable[[], ssl.SSLContext] = ssl.create_default_context


INTERNET = Network()


@dataclass(frozen=True, slots=True)
class Deadline:
    """A point in time after which nothing is waited for; in seconds of the monotonic clock."""

    at: float

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        """Return the deadline that is ``seconds`` from now."""
        return cls(monotonic() + seconds)

    def left(self) -> float:
        """Return the seconds that are left, more than 0. Raises TimeoutError when none are."""
        seconds = self.at - monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


@contextmanager
def connected(address: WebAddress, network: Network, deadline: Deadline) -> Iterator[socket.socket]:
    """Hold a connection to the server of ``address``, encrypted and proven for https.

    Its name is looked up once, and the connection goes to an address of that answer: a name that
    changes its address between check and use gains nothing. One address that is not
    public is enough to refuse the name. Raises UnreadablePageError and TimeoutError.
    """
    ips = _public_ips(address, network, deadline)
    with _first_to_answer(ips, address, network, deadline) as connection:
        if address.scheme == "http":
            yield connection
            return
        connection.settimeout(deadline.left())
        with _proven(connection, address.host, network) as encrypted:
            yield encrypted


def _proven(connection: socket.socket, host: str, network: Network) -> ssl.SSLSocket:
    try:
        return network.tls().wrap_socket(connection, server_hostname=host)
    except ssl.SSLError as error:
        raise UnreadablePageError(NOT_PROVEN.format(host=host)) from error


def _public_ips(address: WebAddress, network: Network, deadline: Deadline) -> list[IPAddress]:
    ips = [address.ip] if address.ip else _look_up_in_time(address, network, deadline)
    if not all(is_public(ip) and not _is_inside(ip, network) for ip in ips):
        raise UnreadablePageError(NOT_PUBLIC)
    return ips


def _is_inside(ip: IPAddress, network: Network) -> bool:
    own = network.own_address(ip)
    return own is not None and is_neighbor(ip, own)


def _look_up_in_time(address: WebAddress, network: Network, deadline: Deadline) -> list[IPAddress]:
    """Ask in a thread of its own: a look-up cannot be told to give up."""
    answer: Future[list[str]] = Future()

    def ask() -> None:
        try:
            answer.set_result(network.resolve(address.host, address.port))
        except OSError as error:
            answer.set_exception(error)

    Thread(target=ask, daemon=True).start()
    try:
        found = answer.result(timeout=deadline.left())
    except socket.gaierror as error:
        raise UnreadablePageError(UNKNOWN_NAME.format(host=address.host)) from error
    return [ip_address(ip) for ip in dict.fromkeys(found)]


def _first_to_answer(
    ips: list[IPAddress], address: WebAddress, network: Network, deadline: Deadline
) -> socket.socket:
    """Try one after the other; each has an equal share of the time that is left."""
    for position, ip in enumerate(ips):
        share = deadline.left() / (len(ips) - position)
        with suppress(OSError):
            return network.dial(ip, address.port, share)
    raise UnreadablePageError(NO_ANSWER.format(host=address.host))


class Received(io.RawIOBase):
    """What a server sends, read until the deadline and up to ``allowance`` bytes.

    A timeout of a socket alone would begin anew with each byte that drips in.
    """

    def __init__(self, connection: socket.socket, deadline: Deadline, allowance: int) -> None:
        """Begin with nothing read of ``allowance``."""
        self._connection = connection
        self._deadline = deadline
        self.allowance = allowance

    def makefile(self, mode: str) -> io.BufferedReader:
        """Return a file to read from, as ``HTTPResponse`` asks a socket for one."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        """Say that this can be read from."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Wait for some bytes. Raises TimeoutError and HTTPException."""
        self._connection.settimeout(self._deadline.left())
        count = self._connection.recv_into(buffer)
        self.allowance -= count
        if self.allowance < 0:
            raise HTTPException("too long")
        return count
