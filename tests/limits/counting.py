"""How many tokens of a limit are taken, of whomever."""

from limits.levels import Limit
from limits.models import Bucket


def taken(limit: Limit) -> int:
    return sum(limit.tokens - bucket.tokens for bucket in Bucket.objects.for_limit(limit.name))
