"""Whether a teacher's browser is shown the names of students: it may be on the big screen."""

from django.http import HttpRequest

SESSION_KEY = "hides_names"


def hides_names(request: HttpRequest) -> bool:
    return bool(request.session.get(SESSION_KEY))


def hide_names(request: HttpRequest, *, is_wish: bool) -> None:
    request.session[SESSION_KEY] = is_wish
