"""What whoever has done something too often is told, wherever it was."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from coverage_app.views.way_back import page_before
from limits.buckets import TooManyError
from limits.limited import ask_to_wait


class WaitingMiddleware:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Say what was too much, when to try again, and what to do until then."""
        if not isinstance(error, TooManyError):
            return None
        context = {"error": error, "back": page_before(request)}
        response = render(request, "429.html", context)
        ask_to_wait(response, error)
        return response
