"""Fill the site from a backup."""

from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from config.backups.manifest import BackupError
from config.backups.restoring import restore


class Command(BaseCommand):
    help = "Checks a backup and fills the site from it. Stop the server before, start it after."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="the backup, a file coverage-….zip")
        parser.add_argument(
            "--replace", action="store_true", help="back up what is here, then replace it"
        )

    def handle(self, *args: object, file: Path, replace: bool, **options: object) -> None:
        try:
            before = restore(file, replace=replace)
        except BackupError as reason:
            raise CommandError(str(reason)) from reason
        if before:
            self.stdout.write(f"What was here is in {before}")
        self.stdout.write(f"Restored and checked: {file}")
