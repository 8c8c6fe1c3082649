"""Fetch one page from the internet: politely, once, and within limits of time and size."""

import re
import socket
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse, IncompleteRead
from typing import cast

from coverage_app.imports.connections import Deadline, Network, Received, connected
from coverage_app.imports.pages import UnreadablePageError
from coverage_app.imports.web_addresses import WebAddress, parse, redirected

SECONDS = 10.0  # for everything together: names, connections, redirects and the page
MOST_REDIRECTS = 3
MOST_BYTES = 2_000_000  # of the page, decompressed
MOST_BYTES_OF_HEADERS = 65_536
PIECE = 65_536
REDIRECTS = frozenset({301, 302, 303, 307, 308})
READABLE = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
COMPRESSED = frozenset({"gzip", "x-gzip"})
# The header parser of Python breaks on charset*0*=, so the field is read by hand.
CHARSET = re.compile(r"""\bcharset\s*=\s*["']?([a-z0-9._:-]+)""")
GZIP_WINDOW = zlib.MAX_WBITS | 16
REQUEST = (
    "GET {target} HTTP/1.1\r\n"
    "Host: {authority}\r\n"
    "User-Agent: Coverage (school server)\r\n"
    "Accept: text/html, application/xhtml+xml, text/plain;q=0.9\r\n"
    "Accept-Encoding: gzip\r\n"
    "Connection: close\r\n"
    "\r\n"
)

COPY_IT = "Open it in a browser, copy the page and paste it."
TOO_SLOW = f"The page did not arrive within {SECONDS:.0f} seconds. Try again later. {COPY_IT}"
TOO_LARGE = f"The page is larger than {MOST_BYTES // 1_000_000} MB. {COPY_IT}"
TOO_MANY_REDIRECTS = (
    f"The address leads on to other addresses more than {MOST_REDIRECTS} times. {COPY_IT}"
)
BROKEN = f"The server broke off or sent something that is no web page. Try again. {COPY_IT}"
NO_SUCH_PAGE = "The server has no page at this address (it says {status}). Check the address."
REFUSED = f"The server does not hand out this page (it says {{status}}). {COPY_IT}"
NO_TEXT = f"There is no web page at this address but another kind of file. {COPY_IT}"


@dataclass(frozen=True, slots=True)
class FetchedPage:
    """What the server sent, decompressed, and what it said of it.

    ``charset`` may be no encoding at all, and is "" where the server does not say. ``address`` is
    where the page was in the end, after the redirects.
    """

    content: bytes
    content_type: str
    charset: str
    address: str


def fetch(text: str, *, network: Network, seconds: float = SECONDS) -> FetchedPage:
    """Return the page at the address that someone typed.

    Only public addresses are connected to, whatever ``network`` answers; see ``connected``. No
    cookie, no Referer, no proxy of the environment. Raises UnreadablePageError.
    """
    deadline = Deadline.after(seconds)
    address = parse(text)
    try:
        for _ in range(1 + MOST_REDIRECTS):
            answer = _ask(address, network, deadline)
            if isinstance(answer, FetchedPage):
                return answer
            address = answer
    except TimeoutError as error:
        raise UnreadablePageError(TOO_SLOW) from error
    except (HTTPException, OSError, ValueError, zlib.error) as error:
        # ValueError: http.client reads a chunk of -5 bytes
        raise UnreadablePageError(BROKEN) from error
    raise UnreadablePageError(TOO_MANY_REDIRECTS)


def _ask(address: WebAddress, network: Network, deadline: Deadline) -> FetchedPage | WebAddress:
    """Return the page at ``address``, or the address to which it leads on."""
    request = REQUEST.format(target=address.target, authority=address.authority)
    with connected(address, network, deadline) as connection:
        connection.settimeout(deadline.left())
        connection.sendall(request.encode("ascii"))
        received = Received(connection, deadline, MOST_BYTES_OF_HEADERS)
        with HTTPResponse(cast(socket.socket, received), method="GET") as response:
            response.begin()
            received.allowance = 2 * MOST_BYTES
            location = response.headers["Location"]
            if response.status in REDIRECTS and location:
                return redirected(address, location)
            return _page(response, str(address))


def _page(response: HTTPResponse, address: str) -> FetchedPage:
    if response.status in {404, 410}:
        raise UnreadablePageError(NO_SUCH_PAGE.format(status=response.status))
    if not 200 <= response.status < 300:
        raise UnreadablePageError(REFUSED.format(status=response.status))
    content_type, _, details = _field(response, "Content-Type").partition(";")
    if content_type.strip() not in READABLE:
        raise UnreadablePageError(NO_TEXT)
    charset = CHARSET.search(details)
    return FetchedPage(
        content=_content(response),
        content_type=content_type.strip(),
        charset=charset[1] if charset else "",
        address=address,
    )


def _content(response: HTTPResponse) -> bytes:
    encoding = _field(response, "Content-Encoding")
    pieces = _pieces(response)
    if encoding in COMPRESSED:
        pieces = _decompressed(pieces)
    elif encoding not in {"", "identity"}:
        raise UnreadablePageError(BROKEN)
    content = bytearray()
    for piece in pieces:
        content += piece
        if len(content) > MOST_BYTES:
            raise UnreadablePageError(TOO_LARGE)
    return bytes(content)


def _pieces(response: HTTPResponse) -> Iterator[bytes]:
    """Yield the body; a body that is shorter than announced would miss sentences of the text."""
    while piece := response.read(PIECE):
        yield piece
    if response.length:
        raise IncompleteRead(b"", response.length)


def _decompressed(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield what is packed in ``pieces``: of each at most what makes the whole too large."""
    packed = zlib.decompressobj(wbits=GZIP_WINDOW)
    for piece in pieces:
        yield packed.decompress(piece, MOST_BYTES + 1)
    if not packed.eof:
        raise IncompleteRead(b"")


def _field(response: HTTPResponse, name: str) -> str:
    return str(response.headers.get(name, "")).strip().lower()
