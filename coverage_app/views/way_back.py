"""Where to go after a form that stands on many pages."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def way_back(request: HttpRequest, otherwise: str) -> str:
    """Return the page that the form was sent from, if it is one of ours."""
    # htmx moves the address bar on without the form noticing, so the referrer comes first, unless
    # the page that came has an address of its own.
    here, then = (_own(request, request.POST.get(name, "")) for name in ("here", "next"))
    return here or page_before(request) or then or otherwise


def page_before(request: HttpRequest) -> str:
    """Return the page that the request was made on, if it is one of ours, else ""."""
    return _own(request, request.headers.get("Referer", ""))


def _own(request: HttpRequest, address: str) -> str:
    # A word without a slash is an address to browsers, and to Django the name of one.
    is_own = "/" in address and url_has_allowed_host_and_scheme(address, {request.get_host()})
    return address if is_own else ""
