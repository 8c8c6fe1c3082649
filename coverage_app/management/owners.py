"""Whose a story is that comes in by a command."""

from django.contrib.auth.models import User
from django.core.management.base import CommandError, CommandParser


def add_owner(parser: CommandParser) -> None:
    words = "the user name of the teacher whose it is; without one, only administrators change it"
    parser.add_argument("--teacher", default="", metavar="NAME", help=words)


def owner_named(name: str) -> User | None:
    if not name:
        return None
    owner = User.objects.filter(username=name).first()
    if owner is None:
        raise CommandError(f"There is no account {name}.")
    return owner
