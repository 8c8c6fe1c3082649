"""What goes along when a story or a text is deleted, and whether something is in the way."""

from collections import Counter
from dataclasses import dataclass

from django.contrib import admin
from django.contrib.admin.utils import NestedObjects
from django.db import transaction

from coverage_app.models import Article, Story


@dataclass(frozen=True, slots=True)
class Deletion:
    """What goes along, in words ("2 texts"); refused while something that stays rests on it."""

    along: tuple[str, ...]
    is_refused: bool


def deletion_of(target: Story | Article) -> Deletion:
    collector = NestedObjects(using="default", origin=target)
    collector.collect([target])
    # What has no list in the admin is a part of what has one: a question goes with its options.
    counts = Counter(
        type(row)
        for rows in collector.model_objs.values()
        for row in rows
        if row != target and admin.site.is_registered(type(row))
    )
    along = tuple(
        f"{count} {model._meta.verbose_name if count == 1 else model._meta.verbose_name_plural}"
        for model, count in counts.items()
    )
    return Deletion(along, is_refused=bool(collector.protected))


@transaction.atomic
def delete(target: Story | Article) -> bool:
    """Delete it, unless something rests on it; tell whether it is gone."""
    if deletion_of(target).is_refused:
        return False
    target.delete()
    return True
