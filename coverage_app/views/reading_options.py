"""Save how a reader likes the page."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from coverage_app.reading_options import COOKIE_NAME, ReadingOptions
from coverage_app.views.way_back import way_back

ONE_YEAR = 60 * 60 * 24 * 365


@require_POST
@login_not_required
def reading_options_update(request: HttpRequest) -> HttpResponse:
    options = ReadingOptions.from_choices(request.POST.dict())
    response = HttpResponseRedirect(way_back(request, reverse("coverage_app:story_list")))
    response.set_cookie(
        COOKIE_NAME,
        options.as_cookie(),
        max_age=ONE_YEAR,
        secure=request.is_secure(),
        httponly=True,
        samesite="Lax",
    )
    return response
