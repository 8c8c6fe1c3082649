"""Erase what has been kept long enough, for servers that another program starts."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from classrooms.keeping.retention import erase_expired


class Command(BaseCommand):
    help = (
        "Erases students and classes that have been kept long enough, and old traces. The server "
        "that `serve` starts does this by itself, once a day."
    )

    def handle(self, *args: object, **options: object) -> None:
        erased = erase_expired(moment=timezone.now())
        self.stdout.write(
            f"Erased: {erased.classes} classes, {erased.students} students of other classes, "
            f"{erased.visits} quizzes that visitors took."
        )
