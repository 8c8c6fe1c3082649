"""Make a story of a folder with one file per text."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from coverage_app.folders import FolderError, import_folder
from coverage_app.management.owners import add_owner, owner_named

BAR_WIDTH = 24


class Command(BaseCommand):
    help = (
        "Make a story of a folder with one file per text (.txt, .html, .docx, .odt, .pdf), eight "
        "at most. A story.toml, as in the folders of seeds, says more about them."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", type=Path)
        parser.add_argument("--title", default="", help="what the story is called")
        add_owner(parser)

    def handle(self, *, folder: Path, title: str, teacher: str, **options: object) -> None:
        owner = owner_named(teacher)
        try:
            imported = import_folder(folder, title=title, owner=owner, watch=self.show_progress)
        except FolderError as error:
            raise CommandError(str(error)) from error
        if imported.story:
            self.stdout.write(f"Stored: {imported.story} ({imported.story.get_absolute_url()})")
        for stored in imported.stored:
            self.stdout.write(f"  {stored.article} ({stored.file})")
            for note in stored.notes:
                self.stdout.write(f"    {note}")
        for refused in imported.refused:
            self.stderr.write(f"Not stored: {refused.file}: {refused.reason}")
        if imported.refused:
            number, of = len(imported.refused), len(imported.refused) + len(imported.stored)
            raise CommandError(f"{number} of {of} files could not be stored.")

    def show_progress(self, done: int, of: int, file: str) -> None:
        """Draw a bar on a terminal; a log stays free of it."""
        if not self.stderr.isatty():
            return
        bar = ("#" * (BAR_WIDTH * done // of)).ljust(BAR_WIDTH)
        # The line is drawn over the one before and wiped at the end.
        line = f"[{bar}] {done} of {of} {file}"[:78] if file else ""
        self.stderr.write(f"\r{line:<78}", self.style.SUCCESS, ending="" if file else "\r")
