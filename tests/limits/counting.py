"""How many tokens of a limit are taken, of whomever; and an account that has none left."""

from django.contrib.auth.models import User
from django.utils import timezone

from limits.levels import Limit
from limits.models import Bucket


def taken(limit: Limit) -> int:
    return sum(limit.tokens - bucket.tokens for bucket in Bucket.objects.for_limit(limit.name))


def empty(limit: Limit, user: User) -> None:
    Bucket.objects.create(
        limit=limit.name, who=f"account {user.pk}", tokens=0, since=timezone.now()
    )
