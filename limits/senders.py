"""Who takes: an account, or the address a request comes from, as a keyed hash of the day.

No address is ever stored, nor the name that was typed in vain.
"""

import hashlib
import hmac
import ipaddress
from datetime import date, timedelta

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.http import HttpRequest

from limits.buckets import Taker
from limits.clock import now

WHOLE_HOUSEHOLD = 64  # one device has many addresses of version 6, all in one network of 64 bits
AROUND_MIDNIGHT = timedelta(minutes=15)  # no window is longer

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def sender_now(request: HttpRequest, *, name: str = "") -> Taker:
    """Return the address of a request as a taker, or one name at that address."""
    moment = now()
    shifts = (timedelta(0), -AROUND_MIDNIGHT, AROUND_MIDNIGHT)
    days = dict.fromkeys((moment + shift).date() for shift in shifts)
    return Taker(tuple(sender_of(request, day, name) for day in days), moment)


def account_now(user: AbstractBaseUser | AnonymousUser) -> Taker:
    return Taker((f"account {user.pk}",), now())


def everybody_now() -> Taker:
    return Taker(("everybody",), now())


def sender_of(request: HttpRequest, day: date, name: str = "") -> str:
    """Return 64 hexadecimal digits that stand for the address of a request, on one day only."""
    message = f"{day.isoformat()} {_network(request)} {name}".encode(errors="replace")
    return hmac.new(settings.SECRET_KEY.encode(), message, hashlib.sha256).hexdigest()


def _network(request: HttpRequest) -> str:
    address = _address(request)
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((int(address), WHOLE_HOUSEHOLD), strict=False))
    return str(address)


def _address(request: HttpRequest) -> Address | None:
    """Return the address that the proxy saw, where the settings say that one is in front.

    Others than the proxy may write into the header what they like, and so may the sender before
    the proxy's own entry, the last. Without a readable address all are one.
    """
    peer = _read(str(request.META.get("REMOTE_ADDR", "")))
    is_proxy = bool(settings.SECURE_PROXY_SSL_HEADER) and any(
        peer in network for network in settings.PROXIES if peer is not None
    )
    if not is_proxy:
        return peer
    return _read(request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()) or peer


def _read(written: str) -> Address | None:
    """Return an address of version 4 as such, also where it is written as one of version 6."""
    try:
        address = ipaddress.ip_address(written)
    except ValueError:
        return None
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped
    return address
