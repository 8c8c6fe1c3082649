"""What is in a database: the migrations it has had, and how many rows each table has."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import connection

APPLIED = "SELECT DISTINCT app || '.' || name FROM django_migrations"
# What preparing an empty site fills by itself.
PREPARED = frozenset(
    {
        "auth_group",
        "auth_group_permissions",
        "auth_permission",
        "django_content_type",
        "django_migrations",
    }
)


@dataclass(frozen=True, slots=True)
class Contents:
    migrations: tuple[str, ...]
    rows: Mapping[str, int]

    @property
    def holds_data(self) -> bool:
        return any(count for name, count in self.rows.items() if name not in PREPARED)


def read_contents() -> Contents:
    """Return what is in the database of the site; nothing where no migration has run yet."""
    with connection.cursor() as cursor:
        rows = {}
        for name in connection.introspection.table_names(cursor):
            table = connection.ops.quote_name(name)
            cursor.execute("SELECT count(*) FROM " + table)  # nosec B608 # noqa: S608
            (rows[name],) = cursor.fetchone()
        if "django_migrations" not in rows:
            return Contents((), rows)
        cursor.execute(APPLIED)
        return Contents(tuple(sorted(name for (name,) in cursor.fetchall())), rows)
