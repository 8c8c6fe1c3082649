"""How a reader likes the page: text size, letters, spacing and color, kept in a cookie."""

from django.http import HttpRequest


def reading_options(request: HttpRequest) -> dict[str, object]:
    return {}
