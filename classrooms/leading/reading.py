"""What a class reads before it takes a quiz: lenses that the teacher opens one by one."""

from dataclasses import dataclass

from django.db import transaction

from classrooms.models import Assignment
from coverage_app.lenses.tabs import TABS, Tab

LENSES = frozenset(tab.name for tab in TABS)


@dataclass(frozen=True, slots=True)
class Lens:
    """A lens of the story, and whether the class is sent there."""

    tab: Tab
    is_open: bool


def lenses_of(assignment: Assignment) -> tuple[Lens, ...]:
    return tuple(Lens(tab, tab.name in assignment.opened_lenses) for tab in TABS)


@transaction.atomic
def set_lens(*, assignment: Assignment, name: str, is_open: bool) -> Assignment:
    """Send the class to a lens, or do so no longer; two clicks at once take turns."""
    held = Assignment.objects.select_for_update().get(pk=assignment.pk)
    opened = set(held.opened_lenses) | {name} if is_open else set(held.opened_lenses) - {name}
    held.opened_lenses = [tab.name for tab in TABS if tab.name in opened]
    held.save(update_fields=["opened_lenses"])
    return held
