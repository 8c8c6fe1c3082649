"""Limit a view by the account that asks, and say in an answer that one has to wait."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from django.http import HttpRequest, HttpResponse

from limits.buckets import TooManyError
from limits.levels import Limit
from limits.senders import account_now

Request = TypeVar("Request", bound=HttpRequest)
Rest = ParamSpec("Rest")
View = Callable[Concatenate[Request, Rest], HttpResponse]


def limited(limit: Limit) -> Callable[[View[Request, Rest]], View[Request, Rest]]:
    """Take a token of the account before each call of the view; raises `TooManyError`."""

    def limit_view(view: View[Request, Rest]) -> View[Request, Rest]:
        @wraps(view)
        def limited_view(
            request: Request, /, *args: Rest.args, **kwargs: Rest.kwargs
        ) -> HttpResponse:
            account_now(request.user).take(limit)
            return view(request, *args, **kwargs)

        return limited_view

    return limit_view


def ask_to_wait(response: HttpResponse, error: TooManyError) -> None:
    response.status_code = 429
    response["Retry-After"] = str(error.seconds)
