"""A web address as a teacher types it or as a server hands it on: read strictly, or refused."""

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, urljoin

from coverage_app.imports.addresses import IPAddress
from coverage_app.imports.pages import UnreadablePageError

LONGEST = 500  # what the address of an article has room for
PORTS = {"http": 80, "https": 443}
ADDRESS = re.compile(
    r"(?P<scheme>https?)://(?P<authority>[^/?#]*)(?P<target>[^#]*)(?:#.*)?", re.IGNORECASE
)
AUTHORITY = re.compile(r"(?P<host>\[[^\[\]]*\]|[^:\[\]]*)(?::(?P<port>[^:]*))?")
NAME = re.compile(
    r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?"
)
ENDS_IN_A_NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)")
OTHER_NAME_IN_BROWSERS = re.compile("[ßẞς]")  # IDNA 2003 and 2008 disagree (RFC 5894, 7.2)
KEPT_IN_TARGET = "/?:@!$&'()*+,;=%[]~"

BAD_SCHEME = "Write the address with https:// or http:// at its beginning."
BAD_CHARACTER = (
    "The address contains a space, a backslash or a character that cannot be seen. "
    "Copy it from the browser once more."
)
TOO_LONG = f"The address is longer than {LONGEST} characters."
USER_INFO = "The address contains an @ before the name of the server. Take out what is before it."
BAD_PORT = "The address names a port. Only the ports 80 and 443 are asked for pages."
BAD_HOST = (
    "The address does not name a server on the internet. "
    "It should look like https://www.example.org/story."
)
BAD_NUMBER = (
    "The server is given as a number in an unusual spelling. Use its name, such as www.example.org."
)
UNCLEAR_NAME = (
    "Programs disagree about a letter in the name of the server. "
    "Write the name in its form with xn--, as the address bar of some browsers shows it."
)
LEADS_ON = "This address leads on to another one."
LESS_SAFE = (
    f"{LEADS_ON} It is without encryption (http), so the text could be changed on its way. "
    "Open it in a browser, copy the page and paste it."
)


@dataclass(frozen=True, slots=True)
class WebAddress:
    """Where a page is: ``host`` is a lower-case ASCII name or an IP address without brackets."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def ip(self) -> IPAddress | None:
        """Return the IP address that stands in place of a name."""
        if ":" in self.host:
            return IPv6Address(self.host)
        return IPv4Address(self.host) if ENDS_IN_A_NUMBER.fullmatch(self.host) else None

    @property
    def authority(self) -> str:
        """Return host and port as the Host field of a request has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        """Return the address in full."""
        return f"{self.scheme}://{self.authority}{self.target}"


def parse(text: str) -> WebAddress:
    """Read ``text`` as the address of a page; what comes after # is for browsers and is dropped.

    Servers given as numbers are read in their one plain spelling only: other programs would read
    2130706433, 0x7f.1 and 017700000001 as 127.0.0.1. A name outside ASCII is put into its ASCII
    form (IDNA 2003, RFC 3490). Raises UnreadablePageError with a sentence on what to change.

    >>> str(parse("HTTPS://Bücher.example:443/café#top"))
    'https://xn--bcher-kva.example/caf%C3%A9'
    """
    text = text.strip()
    if any(char in " \\" or not char.isprintable() for char in text):
        raise UnreadablePageError(BAD_CHARACTER)
    if len(text) > LONGEST:
        raise UnreadablePageError(TOO_LONG)
    parts = ADDRESS.fullmatch(text)
    if not parts:
        raise UnreadablePageError(BAD_SCHEME)
    scheme = parts["scheme"].lower()
    host, port = _host_and_port(parts["authority"], scheme)
    target = quote(parts["target"], safe=KEPT_IN_TARGET)
    return WebAddress(scheme, host, port, target if target.startswith("/") else f"/{target}")


def redirected(address: WebAddress, location: str) -> WebAddress:
    """Return where ``location``, the field of an answer from ``address``, leads.

    ``location`` has one character for each byte, as ``http.client`` gives it. A page under https
    is not followed to http: whoever typed https relies on a text that nobody changed on
    its way. Raises UnreadablePageError.

    >>> str(redirected(parse("https://news.example/a/b"), "../c"))
    'https://news.example/c'
    """
    printable = quote(location.strip().encode("latin-1"), safe=f"{KEPT_IN_TARGET}#")
    try:
        target = parse(urljoin(str(address), printable))
    except ValueError as error:
        raise UnreadablePageError(f"{LEADS_ON} {BAD_HOST}") from error
    except UnreadablePageError as problem:
        raise UnreadablePageError(f"{LEADS_ON} {problem}") from problem
    if (address.scheme, target.scheme) == ("https", "http"):
        raise UnreadablePageError(LESS_SAFE)
    return target


def _host_and_port(authority: str, scheme: str) -> tuple[str, int]:
    if "@" in authority:
        raise UnreadablePageError(USER_INFO)
    parts = AUTHORITY.fullmatch(authority)
    if not parts:
        raise UnreadablePageError(BAD_HOST)
    port = parts["port"] or str(PORTS[scheme])
    if port not in {"80", "443"}:
        raise UnreadablePageError(BAD_PORT)
    host = parts["host"]
    return (_ipv6(host[1:-1]) if host.startswith("[") else _name_or_ipv4(host)), int(port)


def _ipv6(text: str) -> str:
    try:
        address = IPv6Address(text)
    except AddressValueError as error:
        raise UnreadablePageError(BAD_HOST) from error
    if address.scope_id is not None:
        raise UnreadablePageError(BAD_HOST)
    return str(address)


def _name_or_ipv4(text: str) -> str:
    if OTHER_NAME_IN_BROWSERS.search(text):
        raise UnreadablePageError(UNCLEAR_NAME)
    try:
        name = text.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError as error:
        raise UnreadablePageError(BAD_HOST) from error
    if ENDS_IN_A_NUMBER.fullmatch(name):
        return _plain_ipv4(name)
    if len(name) > 253 or not NAME.fullmatch(name):
        raise UnreadablePageError(BAD_HOST)
    return name


def _plain_ipv4(text: str) -> str:
    try:
        return str(IPv4Address(text))
    except AddressValueError as error:
        raise UnreadablePageError(BAD_NUMBER) from error
