"""Where teachers derive and review items, and look at quizzes and attempts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.contrib.admin.widgets import AdminTextareaWidget
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.timezone import localtime

from quizzes import authoring
from quizzes.forms import DeriveForm
from quizzes.models import Attempt, Evidence, Item, Option, Quiz, QuizItem, Response

if TYPE_CHECKING:
    AttemptModelAdmin = admin.ModelAdmin[Attempt]
    ItemModelAdmin = admin.ModelAdmin[Item]
    QuizModelAdmin = admin.ModelAdmin[Quiz]
    EvidenceStack = admin.StackedInline[Evidence, Item]
    OptionStack = admin.StackedInline[Option, Item]
    QuizItemStack = admin.StackedInline[QuizItem, Quiz]
    ResponseStack = admin.StackedInline[Response, Attempt]
else:
    AttemptModelAdmin = ItemModelAdmin = QuizModelAdmin = admin.ModelAdmin
    EvidenceStack = OptionStack = QuizItemStack = ResponseStack = admin.StackedInline

SHORT_TEXT: dict[type[models.Field[Any, Any]], dict[str, Any]] = {
    models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 2})}
}


class OptionInline(OptionStack):
    model = Option
    fields = [("position", "is_key", "letters"), "text", "rationale", "misconception"]
    readonly_fields = ["position", "is_key", "letters"]
    formfield_overrides = SHORT_TEXT
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
class ItemAdmin(ItemModelAdmin):
    list_display = ["stem", "skill", "family", "status", "is_ready", "reason"]
    list_filter = ["status", "skill", "family", "story"]
    search_fields = ["stem"]
    readonly_fields = ["story", "status", "reason", "skill", "step", "family", "doubt"]
    fields = ["story", "status", "stem", "hint", "reason", "skill", "step", "family", "doubt"]
    formfield_overrides = SHORT_TEXT
    inlines = [OptionInline, EvidenceInline]
    actions = ["accept", "reject", "retire"]

    def get_urls(self) -> list[URLPattern]:
        derive = self.admin_site.admin_view(self.derive)
        return [path("derive/", derive, name="quizzes_item_derive"), *super().get_urls()]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Item | None = None) -> bool:
        return super().has_change_permission(request, obj) and not (obj and obj.is_settled)

    def has_delete_permission(self, request: HttpRequest, obj: Item | None = None) -> bool:
        return super().has_delete_permission(request, obj) and not (obj and obj.is_settled)

    def derive(self, request: HttpRequest) -> HttpResponse:
        if not self.has_change_permission(request):
            raise PermissionDenied
        form = DeriveForm(request.POST or None, initial={"story": request.GET.get("story")})
        if form.is_valid():
            story = form.cleaned_data["story"]
            items = authoring.derive_drafts(story=story)
            message = f"New draft items from “{story}”: {len(items)}"
            self.message_user(request, message, messages.SUCCESS)
            drafts = urlencode({"story__id__exact": story.pk, "status__exact": Item.Status.DRAFT})
            return HttpResponseRedirect(f"{reverse('admin:quizzes_item_changelist')}?{drafts}")
        context = self.admin_site.each_context(request)
        context |= {"title": "Derive draft items", "opts": self.opts, "form": form}
        return TemplateResponse(request, "admin/quizzes/item/derive.html", context)

    @admin.action(description="Accept", permissions=["change"])
    def accept(self, request: HttpRequest, queryset: models.QuerySet[Item]) -> None:
        _carry_out(self, request, (partial(authoring.accept, item=item) for item in queryset))

    @admin.action(description="Reject", permissions=["change"])
    def reject(self, request: HttpRequest, queryset: models.QuerySet[Item]) -> None:
        _carry_out(self, request, (partial(authoring.reject, item=item) for item in queryset))

    @admin.action(description="Retire", permissions=["change"])
    def retire(self, request: HttpRequest, queryset: models.QuerySet[Item]) -> None:
        _carry_out(self, request, (partial(authoring.retire, item=item) for item in queryset))


class QuizItemInline(QuizItemStack):
    model = QuizItem
    fields = [("position", "item")]
    verbose_name = "question"

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[QuizItem]:
        return super().get_queryset(request).select_related("item")


@admin.register(Quiz)
class QuizAdmin(QuizModelAdmin):
    """Looking, and deleting drafts: quizzes are made and published on pages of their own."""

    list_display = ["title", "story", "status", "questions", "published_at", "page"]
    list_filter = ["status", "story"]
    list_select_related = ["story"]
    fields = ["title", "story", "status", "published_at", "page"]
    readonly_fields = ["page"]
    inlines = [QuizItemInline]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Quiz]:
        return Quiz.objects.with_question_counts()

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
    fields = ["item", ("option", "right", "answered_at")]
    readonly_fields = ["item", "option", "right", "answered_at"]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Response]:
        return super().get_queryset(request).select_related("item", "option")

    @admin.display(boolean=True)
    def right(self, response: Response) -> bool:
        return response.is_right


@admin.register(Attempt)
class AttemptAdmin(AttemptModelAdmin):
    """Looking only, and nothing that tells one browser from another."""

    list_display = ["quiz", "started_at", "finished_at"]
    list_filter = ["quiz"]
    list_select_related = ["quiz"]
    fields = ["quiz", "started_at", "finished_at"]
    inlines = [ResponseInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Attempt | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Attempt | None = None) -> bool:
        return False


def _carry_out(
    model_admin: ItemModelAdmin,
    request: HttpRequest,
    writes: Iterable[Callable[[], None]],
) -> None:
    """Carry out the writes one by one; say how many went well, and what stood in the way."""
    done = 0
    for write in writes:
        try:
            write()
        except ValidationError as error:
            model_admin.message_user(request, " ".join(error.messages), messages.ERROR)
        else:
            done += 1
    if done:
        model_admin.message_user(request, f"Done: {done}", messages.SUCCESS)
