"""The list of first steps is put away, or brought back; the browser remembers which."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

COOKIE_NAME, AWAY = "first_steps", "away"
ONE_YEAR = 60 * 60 * 24 * 365


@require_POST
def first_steps_hide(request: HttpRequest) -> HttpResponse:
    response = _to_the_classes(request)
    response.set_cookie(
        COOKIE_NAME,
        AWAY,
        max_age=ONE_YEAR,
        secure=request.is_secure(),
        httponly=True,
        samesite="Lax",
    )
    return response


@require_POST
def first_steps_show(request: HttpRequest) -> HttpResponse:
    response = _to_the_classes(request)
    response.delete_cookie(COOKIE_NAME, samesite="Lax")
    return response


def are_away(request: HttpRequest) -> bool:
    return request.COOKIES.get(COOKIE_NAME) == AWAY


def _to_the_classes(request: HttpRequest) -> HttpResponse:
    if not request.user.is_staff:
        raise Http404
    return redirect("classrooms:classroom_list")
