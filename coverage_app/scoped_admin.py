"""What the lists of the teacher desk have in common: teachers find what is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.contrib.admin.models import LogEntry

if TYPE_CHECKING:
    from django.core.paginator import Paginator
    from django.db.models import QuerySet
    from django.http import HttpRequest

    AnyModelAdmin = admin.ModelAdmin[Any]
else:
    AnyModelAdmin = admin.ModelAdmin


class OwnHistoryAdmin(AnyModelAdmin):
    """A list with histories in which teachers read what they did themselves."""

    def get_paginator(
        self, request: HttpRequest, queryset: QuerySet[Any], *args: Any, **kwargs: Any
    ) -> Paginator[Any]:
        # A history is the one list here that is not of the admin's own model.
        if queryset.model is LogEntry and not request.user.is_superuser:
            queryset = queryset.filter(user=request.user.pk)
        return super().get_paginator(request, queryset, *args, **kwargs)


class OwnRowsAdmin(OwnHistoryAdmin):
    """A list of what the user may edit; the rest is not there, by whatever address."""

    def get_queryset(self, request: HttpRequest) -> Any:
        rows: Any = super().get_queryset(request)
        return rows.editable_by(request.user)


class OwnRowsFilter(admin.RelatedFieldListFilter):
    """A filter that offers what the user may edit."""

    def field_choices(
        self, field: Any, request: HttpRequest, model_admin: admin.ModelAdmin[Any]
    ) -> list[Any]:
        mine = field.related_model.objects.editable_by(request.user)
        ordering = self.field_admin_ordering(field, request, model_admin)
        return list(field.get_choices(False, ordering=ordering, limit_choices_to={"pk__in": mine}))
