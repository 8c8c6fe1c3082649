"""Fill the site from a backup."""

from argparse import ArgumentParser
from contextlib import nullcontext
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from config.backups.manifest import BackupError
from config.backups.restoring import restore
from config.locks import HeldError, held, server_lock


class Command(BaseCommand):
    help = "Checks a backup and fills the site from it. Stop the server before, start it after."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="the backup, a file coverage-….zip")
        parser.add_argument(
            "--replace", action="store_true", help="back up what is here, then replace it"
        )

        parser.add_argument(
            "--force",
            action="store_true",
            help="do it though a server is running: answers that come meanwhile may be lost",
        )

    def handle(
        self, *args: object, file: Path, replace: bool, force: bool, **options: object
    ) -> None:
        try:
            with nullcontext() if force else held(server_lock(), waits=False):
                before = restore(file, replace=replace)
        except HeldError as error:
            raise CommandError(
                f"A server is running on {settings.VAR_DIR}. Stop it, then restore, then start it."
            ) from error
        except BackupError as reason:
            raise CommandError(str(reason)) from reason
        if before:
            self.stdout.write(f"What was here is in {before}")
        self.stdout.write(f"Restored and checked: {file}")
