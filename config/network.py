"""This computer on its network: the address others reach it by, and whether a port is free."""

import ipaddress
import socket
from contextlib import suppress

EVERY_INTERFACE = "0.0.0.0"  # noqa: S104 - a classroom reaches this computer over the network
NOBODYS_ADDRESS = "192.0.2.1"  # kept for documentation (RFC 5737): no computer has it


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


def port_is_free(port: int) -> bool:
    try:
        socket.create_server((EVERY_INTERFACE, port)).close()
    except OSError:
        return False
    return True
