"""Where a request comes from, as a keyed hash of the day: no address is ever stored."""

import hashlib
import hmac
import ipaddress
from datetime import date

from django.conf import settings
from django.http import HttpRequest

WHOLE_HOUSEHOLD = 64  # one device has many addresses of version 6, all in one network of 64 bits


def sender_of(request: HttpRequest, day: date) -> str:
    """Return 64 hexadecimal digits that stand for the address of a request, on one day only."""
    message = f"{day.isoformat()} {_network(_address(request))}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), message, hashlib.sha256).hexdigest()


def _address(request: HttpRequest) -> str:
    """Return the address that the proxy saw, where there is one that the settings trust.

    What stands before it in the header, the sender may have made up.
    """
    forwarded = str(request.headers.get("x-forwarded-for", ""))
    if settings.SECURE_PROXY_SSL_HEADER and forwarded:
        return forwarded.rpartition(",")[2].strip()
    return str(request.META.get("REMOTE_ADDR", ""))


def _network(address: str) -> str:
    try:
        read = ipaddress.ip_address(address)
    except ValueError:  # a socket has no address
        return address
    if isinstance(read, ipaddress.IPv4Address):
        return str(read)
    if read.ipv4_mapped:
        return str(read.ipv4_mapped)
    return str(ipaddress.ip_network((int(read), WHOLE_HOUSEHOLD), strict=False))
