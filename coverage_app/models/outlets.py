"""Outlets: who published a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models.functions import Lower

from coverage_app.people import may_edit
from coverage_app.plain_names import TURNING, NameField

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


class OutletQuerySet(models.QuerySet["Outlet"]):
    def named(self, name: str) -> Outlet:
        """Return the outlet of that name, whatever its capitals; a new name makes a new outlet."""
        name = " ".join(name.translate(TURNING).split())
        outlet = self.filter(name__iexact=name).first()
        if outlet is None:
            outlet = Outlet(name=name)
            outlet.full_clean()
            outlet.save()
        return outlet

    def with_counts_of_texts_of(self, user: User | AnonymousUser) -> Self:
        """Count the texts that ``user`` may edit: how many others have is theirs to know."""
        mine = may_edit(user, "articles__story__")
        return self.annotate(text_count=models.Count("articles", filter=mine))


class Outlet(models.Model):
    text_count: int  # as `with_counts_of_texts_of` counts them

    name = NameField(max_length=120)

    objects = OutletQuerySet.as_manager()

    class Meta:
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(
                Lower("name"),
                name="outlet_name_unique_whatever_its_capitals",
                violation_error_message="There is an outlet of this name already.",
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="outlet_has_a_name"),
        )

    def __str__(self) -> str:
        return self.name

    def save(self, **options: Any) -> None:
        super().save(**options)
        for article in self.articles.select_related("story"):
            article.story.count_change()
