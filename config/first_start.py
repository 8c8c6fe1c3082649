"""Fill an empty site: the sample stories, their quizzes, and the first teacher's account."""

import secrets
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction

from coverage_app.seeds import load_seeds
from quizzes.items.authoring import publish_sample_quiz

# Nothing that looks like another: no l, 1 and i, no o and 0.
EASY_TO_COPY = "abcdefghjkmnpqrstuvwxyz23456789"


@dataclass(frozen=True, slots=True)
class Account:
    user_name: str
    password: str


def first_start() -> Account | None:
    """Return the first teacher's new account, or None when someone has an account already."""
    if User.objects.exists():
        return None
    account = Account("teacher", readable_password())
    with transaction.atomic():
        teacher = User.objects.create_superuser(account.user_name, password=account.password)
        for story in load_seeds(owner=teacher):
            publish_sample_quiz(story=story)
    return account


def readable_password() -> str:
    """Return four groups of four letters and digits: 79 bits that a person can copy by hand."""
    groups = ("".join(secrets.choice(EASY_TO_COPY) for _ in range(4)) for _ in range(4))
    return "-".join(groups)
