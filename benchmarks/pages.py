"""Measure what the pages of the lenses cost, print a table, and fail above target.

    python benchmarks/pages.py [DATA]

The pages are served by Django in this process from a database that is thrown away. DATA is a
folder laid out like ../shared/data, which is the default; without it only the story that no outlet
wrote is measured.
"""

import argparse
import os
import sys
from importlib import import_module
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import django
from django.core.management import call_command

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from benchmarks.measure import print_table


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="?", type=Path, default=PROJECT.parent / "shared" / "data")
    chosen = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        os.environ["COVERAGE_VAR"] = folder
        os.environ["DATABASE_URL"] = ""
        os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
        django.setup()
        call_command("migrate", verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        # Models can be imported only now.
        pages = import_module("benchmarks.measures.pages")
        review = import_module("benchmarks.measures.review")
        return print_table(chain(review.measures(), pages.measures(chosen.data)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
