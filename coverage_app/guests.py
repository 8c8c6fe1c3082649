"""Visitors: people without an account, and what they may read."""

from django.contrib.auth.models import AnonymousUser


class Guest(AnonymousUser):
    """A visitor who may have been given stories that are not open to everybody."""

    def opened_stories(self) -> frozenset[int]:
        """Return the numbers of the stories that this visitor was given."""
        return frozenset()
