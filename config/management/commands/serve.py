"""Prepare what is missing, say where the site is, and serve it."""

import sys
from threading import Event, Thread

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import connections

from config import environment
from config.daily import work_daily
from config.database import migrate_when_needed
from config.first_start import first_start
from config.greeting import welcome
from config.locks import HeldError, held, server_lock
from config.logs import keep_logs
from config.modes import stop_where_addresses_are_public
from config.network import port_is_free
from config.server import serve
from config.static_files import collect_when_changed
from config.teachers import teachers_group


class Command(BaseCommand):
    help = "Prepares the database and the static files, then serves the site on the local network."
    # They read all views, which this process does not need, and look at what the tests look at.
    requires_system_checks = ()

    def handle(self, *args: object, **options: object) -> None:
        stop_where_addresses_are_public()
        port = environment.port("PORT")
        if not port_is_free(port, settings.LISTEN):
            sys.exit(
                f"Port {port} cannot be used: Coverage or another program is using it already, "
                "or this account may not. Set PORT to another number from 1024 to 65535. "
                f"Or {settings.LISTEN} is no address of this computer: look at COVERAGE_LISTEN."
            )
        try:
            with held(server_lock(), alone=False, waits=False):
                self._serve(port)
        except HeldError:
            sys.exit(
                f"A backup is being put back into {settings.VAR_DIR}, or another program of "
                "Coverage uses it. Wait until that has ended, then start again."
            )

    def _serve(self, port: int) -> None:
        keep_logs()
        migrate_when_needed()
        account = first_start()
        teachers_group()
        collect_when_changed()
        connections.close_all()
        self.stdout.write(welcome(port, account))
        self.stdout.flush()
        # Here there is one of it, whatever the number of workers; it ends with this process.
        Thread(target=work_daily, args=[Event()], daemon=True).start()
        serve(settings.LISTEN, port)
