"""This computer on its network: the addresses others reach it by, and whether a port is free."""

import ipaddress
import re
import socket
from contextlib import suppress
from pathlib import Path

# A classroom reaches this computer over the network.
EVERY_INTERFACE = "0.0.0.0"  # nosec B104 # noqa: S104
THIS_COMPUTER = "127.0.0.1"
NOBODYS_ADDRESS = "192.0.2.1"  # kept for documentation (RFC 5737): no computer has it
ROUTES = Path("/proc/net/fib_trie")  # where Linux lists its addresses
OWN_ADDRESS = re.compile(r"\|-- ([\d.]+)\n +/32 host LOCAL")


def lan_address() -> str:
    """Return the address that others in the room can use, or "" when there is no network."""
    for find_address in (_address_of_route, _address_of_name):
        with suppress(OSError):
            address = find_address()
            if not ipaddress.ip_address(address).is_loopback:
                return address
    return ""


def _address_of_route() -> str:
    """Ask which address packets to far away would carry; connecting over UDP sends none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect((NOBODYS_ADDRESS, 9))
        return str(probe.getsockname()[0])


def _address_of_name() -> str:
    return socket.gethostbyname(socket.gethostname())


def own_addresses() -> tuple[str, ...]:
    """Return the addresses of this computer, of version 4: the site listens on no others."""
    found = [lan_address(), *_listed_addresses()]
    return tuple(dict.fromkeys(address for address in found if address))


def _listed_addresses() -> list[str]:
    with suppress(OSError):
        return OWN_ADDRESS.findall(ROUTES.read_text())
    with suppress(OSError):
        return socket.gethostbyname_ex(socket.gethostname())[2]
    return []


def is_open_to_others(address: str) -> bool:
    """Tell whether a server that listens there can be reached from another computer."""
    return not ipaddress.ip_address(address).is_loopback


def is_public(host: str) -> bool:
    """Tell an address that the whole internet can reach from any other, and from a name."""
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped.is_global
    return address.is_global


def port_is_free(port: int, address: str = EVERY_INTERFACE) -> bool:
    try:
        socket.create_server((address, port)).close()
    except OSError:
        return False
    return True
