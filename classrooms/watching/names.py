"""The students of a class as a teacher's page names them: by nickname, or by number alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from classrooms.models import Student


@dataclass(frozen=True, slots=True)
class Named:
    """A student under the name that may be shown; while names are hidden there is a number."""

    pk: int
    key: UUID
    name: str
    real_name: str
    is_here: bool


def named(students: Iterable[Student], *, hides_names: bool) -> tuple[Named, ...]:
    """Name the students of a class, by nickname; the hidden ones in the order they were added.

    That order tells nothing of the nicknames, and a newcomer changes nobody's number.
    """
    if hides_names:
        in_order = sorted(students, key=lambda student: student.pk)
        return tuple(_named(it, f"Student {number}", "") for number, it in enumerate(in_order, 1))
    in_order = sorted(students, key=lambda student: (student.nickname.casefold(), student.pk))
    return tuple(_named(it, it.nickname, it.real_name_or_blank) for it in in_order)


def _named(student: Student, name: str, real_name: str) -> Named:
    return Named(student.pk, student.key, name, real_name, student.joined_at is not None)
