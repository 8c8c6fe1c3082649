"""Who may look at what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from coverage_app.models import Story

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


def seen_by(user: User | AnonymousUser, attempt: str = "") -> Q:
    """Keep the attempts of the groups of ``user``, and what is taken alone of their stories.

    What a group answers is for its teacher alone. ``attempt`` leads to the attempt: "attempt__".
    """
    teacher, story = f"{attempt}sitting__teacher", f"{attempt}quiz__story"
    of_a_group = Q(**{teacher: user.pk, f"{teacher}__isnull": False})
    alone = Q(**{f"{teacher}__isnull": True, f"{story}__in": Story.objects.editable_by(user)})
    return of_a_group | alone
