"""Over which network the site is served: a classroom's by plain HTTP, or the internet by HTTPS."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from django.template.loader import render_to_string

from config.network import is_public, own_addresses

Answer = Callable[[HttpRequest], HttpResponse]


@dataclass(frozen=True, slots=True)
class Mode:
    place: str
    protocol: str
    is_forced: bool = False

    def __str__(self) -> str:
        return f"{self.place} ({self.protocol})"


def current_mode() -> Mode:
    if settings.HTTPS:
        return Mode("internet", "HTTPS")
    return Mode("classroom network", "HTTP", is_forced=settings.PUBLIC_HTTP)


def mode(_: HttpRequest) -> dict[str, Mode]:
    """Give every template the mode; the pages of teachers show it."""
    return {"mode": current_mode()}


def stop_where_addresses_are_public() -> None:
    """End a start that would send passwords over the internet for everybody to read."""
    if settings.HTTPS or settings.PUBLIC_HTTP:
        return
    if addresses := public_addresses():
        sys.exit(
            f"{addresses[0]} is an address on the internet, and plain HTTP lets everybody on the "
            "way read what is sent, passwords too. Serve the site over HTTPS: set "
            "COVERAGE_HTTPS to 1 (see the README). If such addresses are used inside your "
            "school only, set COVERAGE_PUBLIC_HTTP to 1."
        )


def public_addresses() -> list[str]:
    """Return by which addresses of this computer, or names of it, the internet could reach it."""
    return list(filter(is_public, (*own_addresses(), *settings.OTHER_HOSTS)))


def stay_in_the_classroom(get_response: Answer) -> Answer:
    """Answer nobody from the internet over plain HTTP, not even with a file."""
    if settings.HTTPS or settings.PUBLIC_HTTP:
        raise MiddlewareNotUsed

    def stay(request: HttpRequest) -> HttpResponse:
        if any(map(is_public, _addresses(request))):
            # Without the request: nobody is looked up for a sender who gets nothing.
            return HttpResponse(render_to_string("403_public.html"), status=403)
        return get_response(request)

    return stay


def _addresses(request: HttpRequest) -> list[str]:
    """Return how the sender calls this server, and where the request comes from, step by step.

    A sender may make up the steps before the last, but only to be refused.
    """
    host, _ = split_domain_port(request.get_host())
    steps = request.headers.get("x-forwarded-for", "").split(",")
    return [host, str(request.META.get("REMOTE_ADDR", "")), *(step.strip() for step in steps)]
