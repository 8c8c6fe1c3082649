"""Load the sample stories that are not there yet."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError, CommandParser

from coverage_app.management.owners import add_owner, owner_named
from coverage_app.seeds import SEEDS, SeedError, load_seeds, read_seeds


class Command(BaseCommand):
    help = "Load the sample stories that are not there yet; a story that is there stays as it is."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("folder", nargs="?", type=Path, default=SEEDS)
        add_owner(parser)

    def handle(self, *, folder: Path, teacher: str, **options: object) -> None:
        owner = owner_named(teacher)
        try:
            seeds = read_seeds(folder)
            made = load_seeds(folder, owner=owner)
        except SeedError as error:
            raise CommandError(str(error)) from error
        new = {story.slug for story in made}
        for seed in seeds.values():
            did = "Made" if seed.slug in new else "Left alone, it is there already"
            self.stdout.write(f"{did}: {seed.title}")
