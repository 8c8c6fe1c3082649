"""Signing in with limits on wrong passwords, wherever it is asked for: the door or the desk."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User
from django.http import HttpRequest

from limits.senders import sender_now
from limits.table import SIGN_INS, SIGN_INS_OF_ALL


class LimitedBackend(ModelBackend):
    def authenticate(  # type: ignore[override]  # whatever the credentials are called
        self, request: HttpRequest | None, **credentials: Any
    ) -> User | None:
        """Take the tokens before the password is looked at, so that many at once are no way past.

        Whoever signs in gets them back. Raises `TooManyError`.
        """
        if request is None:  # a command of the server itself
            return super().authenticate(request, **credentials)
        with_name = sender_now(request, name=str(credentials.get("username", "")))
        sender = sender_now(request)
        with_name.take(SIGN_INS)
        sender.take(SIGN_INS_OF_ALL)
        user = super().authenticate(request, **credentials)
        if user:
            with_name.give_back(SIGN_INS)
            sender.give_back(SIGN_INS_OF_ALL)
        return user
