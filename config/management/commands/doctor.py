"""Look whether everything is right, and say how to put right what is not."""

import sys

from django.core.management.base import BaseCommand

from config.doctor.examination import examine
from config.doctor.findings import State


class Command(BaseCommand):
    help = (
        "Looks at the version, the disk, the database, the backups, the network and more, and "
        "says of each whether it is fine. Ends with 1 when something is bad."
    )
    requires_system_checks = ()  # they would end it where it has something to say

    def handle(self, *args: object, **options: object) -> None:
        is_bad = False
        for subject, finding in examine():
            self.stdout.write(f"{finding.state:<4}  {subject}: {finding}")
            is_bad = is_bad or finding.state is State.BAD
        if is_bad:
            sys.exit(1)
