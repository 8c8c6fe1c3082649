"""Where to go after a form that stands on many pages."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def way_back(request: HttpRequest, otherwise: str) -> str:
    """Return the page that the form was sent from, if it is one of ours."""
    # htmx moves the address bar on without the form noticing, so the referrer comes first.
    for address in (request.headers.get("Referer", ""), request.POST.get("next", "")):
        if url_has_allowed_host_and_scheme(address, {request.get_host()}):
            return address
    return otherwise
