"""Where teachers derive and review items, and put quizzes together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, cast

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
    from django.contrib.auth.models import User
    from django.forms import BaseInlineFormSet, ModelChoiceField, ModelForm

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
    actions = ["accept", "reject", "retire", "make_quiz"]

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

    @admin.action(description="Make a quiz of accepted items", permissions=["change"])
    def make_quiz(
        self, request: HttpRequest, queryset: models.QuerySet[Item]
    ) -> HttpResponse | None:
        items = list(queryset.order_by("pk").select_related("story"))
        story = items[0].story
        try:
            quiz = authoring.make_quiz(
                story=story, items=items, title=story.title, created_by=_teacher(request)
            )
        except ValidationError as error:
            self.message_user(request, " ".join(error.messages), messages.ERROR)
            return None
        return HttpResponseRedirect(reverse("admin:quizzes_quiz_change", args=[quiz.pk]))


class QuizItemInline(QuizItemStack):
    model = QuizItem
    fields = [("position", "item")]
    extra = 1
    verbose_name = "question"

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[QuizItem]:
        return super().get_queryset(request).select_related("item")

    def get_formset(
        self, request: HttpRequest, obj: Quiz | None = None, **kwargs: Any
    ) -> type[BaseInlineFormSet[QuizItem, Quiz, ModelForm[QuizItem]]]:
        formset = super().get_formset(request, obj, **kwargs)
        quiz = cast("Quiz", obj)  # only a stored quiz shows its questions
        item = cast("ModelChoiceField[Item]", formset.form.base_fields["item"])
        item.queryset = Item.objects.for_story(quiz.story).accepted()
        # Read once here, the choices are not read again for each question.
        item.choices = [("", item.empty_label), *((one.pk, str(one)) for one in item.queryset)]
        return formset


@admin.register(Quiz)
class QuizAdmin(QuizModelAdmin):
    list_display = ["title", "story", "status", "questions", "published_at"]
    list_filter = ["status", "story"]
    list_select_related = ["story"]
    fields = ["title", "story", "status", "published_at"]
    actions = ["publish", "retire"]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Quiz]:
        return Quiz.objects.with_question_counts()

    def get_readonly_fields(self, request: HttpRequest, obj: Quiz | None = None) -> list[str]:
        # The items of a quiz are items of its story, so the story stays once it is chosen.
        return ["status", "published_at", *(["story"] if obj else [])]

    def get_inlines(self, request: HttpRequest, obj: Quiz | None) -> list[Any]:
        return [QuizItemInline] if obj else []

    def has_change_permission(self, request: HttpRequest, obj: Quiz | None = None) -> bool:
        return super().has_change_permission(request, obj) and (obj is None or obj.is_draft())

    def has_delete_permission(self, request: HttpRequest, obj: Quiz | None = None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or obj.is_draft())

    def save_model(self, request: HttpRequest, obj: Quiz, form: Any, change: bool) -> None:
        if not change:
            obj.created_by = _teacher(request)
        super().save_model(request, obj, form, change)

    def response_post_save_add(self, request: HttpRequest, obj: Quiz) -> HttpResponseRedirect:
        return HttpResponseRedirect(reverse("admin:quizzes_quiz_change", args=[obj.pk]))

    @admin.display(ordering="question_count")
    def questions(self, quiz: Quiz) -> int:
        return quiz.question_count

    def response_change(self, request: HttpRequest, obj: Quiz) -> HttpResponse:
        if "_publish" in request.POST:
            self._publish(request, [obj])
            return HttpResponseRedirect(reverse("admin:quizzes_quiz_change", args=[obj.pk]))
        return super().response_change(request, obj)

    @admin.action(description="Publish", permissions=["change"])
    def publish(self, request: HttpRequest, queryset: models.QuerySet[Quiz]) -> None:
        self._publish(request, queryset.select_related("story"))

    def _publish(self, request: HttpRequest, quizzes: Iterable[Quiz]) -> None:
        _carry_out(self, request, (partial(authoring.publish_quiz, quiz=quiz) for quiz in quizzes))
        for quiz in quizzes:
            if not quiz.is_draft() and not quiz.story.is_open:
                message = f"“{quiz.story}” is not open to visitors: only teachers see its quiz."
                self.message_user(request, message, messages.WARNING)

    @admin.action(description="Retire", permissions=["change"])
    def retire(self, request: HttpRequest, queryset: models.QuerySet[Quiz]) -> None:
        _carry_out(self, request, (partial(authoring.retire_quiz, quiz=quiz) for quiz in queryset))


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


def _teacher(request: HttpRequest) -> User:
    return cast("User", request.user)  # the admin lets nobody else in


def _carry_out(
    model_admin: ItemModelAdmin | QuizModelAdmin,
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
