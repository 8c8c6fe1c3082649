"""The door to pages that are a teacher's, and no story's."""

from typing import cast

from django.contrib.auth.models import User
from django.http import Http404, HttpRequest

from coverage_app.people import is_teacher


def teacher_or_404(request: HttpRequest) -> User:
    if not is_teacher(request.user):
        raise Http404
    return cast(User, request.user)
