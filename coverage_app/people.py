"""Who comes to the stories: teachers, and guests to whom somebody opened some of them."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import TYPE_CHECKING

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class Guest(AnonymousUser):
    """Somebody without an account, to whom somebody may have opened stories."""

    def opened_stories(self) -> Iterable[int]:
        """Return the keys of the stories that were opened to this guest, perhaps as a query."""
        return ()

    def quizzes_to_take_together(self) -> Container[int]:
        """Return the keys of the quizzes that a group of this guest takes, or is to take."""
        return ()


def is_teacher(user: User | AnonymousUser) -> bool:
    """Whether they may make stories, and change those they made."""
    works_here = user.is_staff or user.is_superuser
    return works_here and user.has_perm("coverage_app.change_story")


def may_edit(user: User | AnonymousUser, story: str = "") -> Q:
    """Pick what ``user`` may edit; ``story`` leads to its story, as in "story__"."""
    if not is_teacher(user):
        return Q(pk__in=())
    return Q() if user.is_superuser else Q(**{f"{story}created_by": user.pk})
