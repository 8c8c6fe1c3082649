"""What goes along when a story or a text is deleted, and whether something is in the way."""

from dataclasses import dataclass

from django.contrib import admin
from django.db import DEFAULT_DB_ALIAS, transaction
from django.db.models import ProtectedError, RestrictedError
from django.db.models.deletion import Collector

from coverage_app.models import Article, Story


@dataclass(frozen=True, slots=True)
class Deletion:
    """What goes along, in words ("2 texts"); refused while something that stays rests on it."""

    along: tuple[str, ...]
    is_refused: bool


def deletion_of(target: Story | Article) -> Deletion:
    collector = Collector(using=DEFAULT_DB_ALIAS, origin=target)
    try:
        collector.collect([target])
    except (ProtectedError, RestrictedError):
        return Deletion((), is_refused=True)
    # What has no list in the admin is a part of what has one: a question goes with its options.
    counts = {
        model: len(rows)
        for model, rows in collector.data.items()
        if model is not type(target) and admin.site.is_registered(model)
    }
    along = tuple(
        f"{count} {model._meta.verbose_name if count == 1 else model._meta.verbose_name_plural}"
        for model, count in counts.items()
    )
    return Deletion(along, is_refused=False)


@transaction.atomic
def delete(target: Story | Article) -> bool:
    """Delete it, unless something rests on it; tell whether it is gone."""
    if deletion_of(target).is_refused:
        return False
    target.delete()
    return True
