"""The addresses of the site, and one whose view fails with whatever it was sent in its words."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def fail(request: HttpRequest, code: str) -> HttpResponse:
    student = getattr(request.user, "student", None)
    raise ValueError(f"{code} {student} {request.GET} {request.POST} {request.headers}")


urlpatterns = [
    path("fail/<str:code>/", login_not_required(fail), name="fail"),
    path("", include("config.urls")),
]
