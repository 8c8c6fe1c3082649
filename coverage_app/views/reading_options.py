"""Save how a reader likes the page."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from coverage_app.reading_options import COOKIE_NAME, ReadingOptions

ONE_YEAR = 60 * 60 * 24 * 365


@require_POST
@login_not_required
def reading_options_update(request: HttpRequest) -> HttpResponse:
    options = ReadingOptions.from_choices(request.POST.dict())
    response = HttpResponseRedirect(_way_back(request))
    response.set_cookie(
        COOKIE_NAME,
        options.as_cookie(),
        max_age=ONE_YEAR,
        secure=request.is_secure(),
        httponly=True,
        samesite="Lax",
    )
    return response


def _way_back(request: HttpRequest) -> str:
    # htmx moves the address bar on without the form noticing, so the referrer comes first.
    for address in (request.headers.get("Referer", ""), request.POST.get("next", "")):
        if url_has_allowed_host_and_scheme(address, {request.get_host()}):
            return address
    return reverse("coverage_app:story_list")
