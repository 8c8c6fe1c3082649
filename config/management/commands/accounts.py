"""List the accounts, for whoever has forgotten a user name."""

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand
from django.utils import timezone

HEAD = ("User name", "What the account is for", "Last signed in")


class Command(BaseCommand):
    help = "Lists the accounts. For a new password: changepassword, and the user name."

    def handle(self, *args: object, **options: object) -> None:
        users = User.objects.order_by("username")
        if not users:
            self.stdout.write("There is no account yet: the first start of the site makes one.")
            return
        rows = [HEAD, *((user.username, _purpose(user), _last_seen(user)) for user in users)]
        for name, purpose, seen in rows:
            self.stdout.write(f"{name:<24}  {purpose:<24}  {seen}")
        self.stdout.write("\nNew password:  python3 run.py changepassword USER-NAME")


def _purpose(user: User) -> str:
    if not user.is_active:
        return "switched off"
    if user.is_superuser:
        return "administrator"
    return "teacher" if user.is_staff else "no pages of teachers"


def _last_seen(user: User) -> str:
    if user.last_login is None:
        return "never"
    return f"{timezone.localtime(user.last_login):%Y-%m-%d %H:%M}"
