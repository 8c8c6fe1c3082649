"""What those see who come to an address by the wrong way: not signed in, or only to look."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django_htmx.http import HttpResponseClientRedirect

from coverage_app.views.way_back import page_before


class SignInMiddleware(LoginRequiredMiddleware):
    """Send a write, and what htmx asks for, back to its page once its sender has signed in.

    The address itself would show nothing then; and htmx would put the door into a part of the page.
    """

    def handle_no_permission(  # type: ignore[override]  # the stubs know redirects by 302 only
        self, request: HttpRequest, view_func: Callable[..., Any]
    ) -> HttpResponse:
        is_htmx = "HX-Request" in request.headers
        page = urlsplit(page_before(request))._replace(scheme="", netloc="").geturl()
        if (request.method == "GET" and not is_htmx) or not page:
            page = request.get_full_path()
        door = redirect_to_login(
            page, self.get_login_url(view_func), self.get_redirect_field_name(view_func)
        )
        return HttpResponseClientRedirect(door.url) if is_htmx else door


def explain_wrong_methods(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Give a page to those who open the address of a form, as after an error in it."""

    def explain(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if response.status_code != 405:
            return response
        page = render(request, "405.html", status=405)
        page["Allow"] = response["Allow"]
        return page

    return explain
