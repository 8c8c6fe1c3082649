"""All that is looked at, in the order in which it is told."""

from collections.abc import Callable, Iterator, Mapping

from config.doctor import network, places, programs, stored
from config.doctor.findings import Finding, bad

CHECKS: Mapping[str, Callable[[], Finding]] = {
    "Version": programs.find_version,
    "Python": programs.find_python,
    "SQLite": programs.find_sqlite,
    "PDF files": programs.find_pdf,
    "Disk": places.find_disk,
    "Folder of the data": places.find_folder,
    "Key": places.find_key,
    "Clock": places.find_clock,
    "Time zone": places.find_time_zone,
    "Database": stored.find_database,
    "Migrations": stored.find_migrations,
    "Backups": stored.find_backups,
    "Test of a restore": stored.find_restore_test,
    "Mode": network.find_mode,
    "Address": network.find_address,
    "Host names": network.find_hosts,
    "Proxy": network.find_proxy,
}


def examine() -> Iterator[tuple[str, Finding]]:
    for subject, check in CHECKS.items():
        yield subject, _looked_at(check)


def _looked_at(check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except OSError as error:
        return bad(
            f"it could not be looked at ({error.strerror})",
            "Run this as the account that runs the server, and look at COVERAGE_VAR.",
        )
