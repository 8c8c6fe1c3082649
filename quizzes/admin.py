"""Where teachers look at items, quizzes and attempts; only what nobody has met is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin
from django.db import models
from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.timezone import localtime

from coverage_app.scoped_admin import OwnRowsAdmin, OwnRowsFilter
from quizzes.models import Attempt, Evidence, Item, Option, Quiz, QuizItem, QuizQuerySet, Response

if TYPE_CHECKING:
    EvidenceStack = admin.StackedInline[Evidence, Item]
    OptionStack = admin.StackedInline[Option, Item]
    QuizItemStack = admin.StackedInline[QuizItem, Quiz]
    ResponseStack = admin.StackedInline[Response, Attempt]
else:
    EvidenceStack = OptionStack = QuizItemStack = ResponseStack = admin.StackedInline


class OptionInline(OptionStack):
    model = Option
    fields = [("position", "is_key", "letters"), "text", "rationale", "misconception"]
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Item | None = None) -> bool:
        return False


class EvidenceInline(EvidenceStack):
    model = Evidence
    fields = [("role", "article", "ref", "still_in_the_text"), "excerpt", "taken_from"]
    readonly_fields = ["role", "article", "ref", "excerpt", "still_in_the_text", "taken_from"]
    can_delete = False

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Evidence]:
        return Evidence.objects.with_article()

    def has_add_permission(self, request: HttpRequest, obj: Item | None = None) -> bool:
        return False

    @admin.display(boolean=True)
    def still_in_the_text(self, evidence: Evidence) -> bool:
        return not evidence.is_stale()

    @admin.display
    def taken_from(self, evidence: Evidence) -> str:
        version = evidence.version()
        if version is None:
            return "An unknown version" if evidence.is_stale() else "The text as it is"
        return format_html(
            "The text was changed on {}; "
            'this sentence stood in <a href="{}">the version before</a>',
            date_format(localtime(version.replaced_at), "j F Y"),
            version.get_absolute_url(),
        )


@admin.register(Item)
class ItemAdmin(OwnRowsAdmin):
    """Looking, and deleting what nobody has met; what else is decided is decided in its story."""

    list_display = ["stem", "skill", "family", "status", "is_ready", "reason"]
    list_filter = ["status", "skill", "family", ("story", OwnRowsFilter)]
    search_fields = ["stem"]
    fields = ["story", "status", "stem", "hint", "reason", "skill", "step", "family", "doubt"]
    inlines = [OptionInline, EvidenceInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Item | None = None) -> bool:
        # An item is looked at here; what a teacher changes in it is changed where it is reviewed.
        return super().has_change_permission(request, obj) and obj is None

    def has_delete_permission(self, request: HttpRequest, obj: Item | None = None) -> bool:
        return super().has_delete_permission(request, obj) and not (obj and obj.is_settled)


class QuizItemInline(QuizItemStack):
    model = QuizItem
    fields = [("position", "item")]
    verbose_name = "question"

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[QuizItem]:
        return super().get_queryset(request).select_related("item")


@admin.register(Quiz)
class QuizAdmin(OwnRowsAdmin):
    """Looking, and deleting drafts: quizzes are made and published on pages of their own."""

    list_display = ["title", "story", "status", "questions", "published_at", "page"]
    list_filter = ["status", ("story", OwnRowsFilter)]
    list_select_related = ["story"]
    ordering = ["-created_at", "-pk"]
    fields = ["title", "story", "status", "published_at", "page"]
    readonly_fields = ["page"]
    inlines = [QuizItemInline]
    view_on_site = False

    def get_queryset(self, request: HttpRequest) -> QuizQuerySet:
        quizzes: QuizQuerySet = super().get_queryset(request)
        return quizzes.with_question_counts()

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Quiz | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Quiz | None = None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or obj.is_draft())

    @admin.display(ordering="question_count")
    def questions(self, quiz: Quiz) -> int:
        return quiz.question_count

    @admin.display
    def page(self, quiz: Quiz) -> str:
        address = reverse("quizzes:quiz_edit", args=[quiz.pk])
        return format_html('<a href="{}">Questions and settings</a>', address)


class ResponseInline(ResponseStack):
    model = Response
    fields = ["item", ("answer", "right", "answered_at"), ("tapped", "near_miss", "round")]
    readonly_fields = ["item", "answer", "right", "answered_at", "tapped", "near_miss", "round"]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Response]:
        return Response.objects.with_answers().prefetch_related("item__options", "item__evidence")

    @admin.display
    def answer(self, response: Response) -> str:
        return str(response)

    @admin.display(boolean=True)
    def right(self, response: Response) -> bool:
        return response.is_right

    @admin.display(boolean=True)
    def near_miss(self, response: Response) -> bool:
        return response.near_proof() is not None


@admin.register(Attempt)
class AttemptAdmin(OwnRowsAdmin):
    """Looking only, and nothing that tells one browser from another."""

    list_display = ["quiz", "started_at", "finished_at"]
    list_filter = [("quiz", OwnRowsFilter)]
    list_select_related = ["quiz"]
    fields = ["quiz", "started_at", "finished_at"]
    inlines = [ResponseInline]
    view_on_site = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Attempt | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Attempt | None = None) -> bool:
        return False
