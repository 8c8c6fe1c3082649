"""Make a backup now."""

from django.core.management.base import BaseCommand, CommandError

from config.backups.making import make_backup, remove_old_backups
from config.backups.manifest import BackupError


class Command(BaseCommand):
    help = "Makes a backup of the site: one file in the folder backups of COVERAGE_VAR."

    def handle(self, *args: object, **options: object) -> None:
        try:
            path = make_backup()
        except BackupError as reason:
            raise CommandError(str(reason)) from reason
        remove_old_backups()
        self.stdout.write(f"Backup made: {path}")
