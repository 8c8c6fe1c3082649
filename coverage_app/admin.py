"""Where teachers add stories and their texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from django.contrib import admin, messages
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import PermissionDenied, ValidationError
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.template.defaultfilters import pluralize
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from coverage_app.articles import decide_lines, restore, store_changed, store_new
from coverage_app.forms import ArticleChangeForm, LineChoice, NewArticleForm, StoryField, StoryForm
from coverage_app.models import (
    Article,
    Outlet,
    OutletQuerySet,
    Revision,
    Story,
    StoryQuerySet,
)
from coverage_app.scoped_admin import OwnHistoryAdmin, OwnRowsAdmin

if TYPE_CHECKING:
    from django.contrib.admin.options import _FieldsetSpec

STYLES = {"all": ["coverage/css/admin_texts.css"]}
STORY_FIELDS = ("title", "slug", "standfirst", "source", "is_open", "is_shared")
DETAILS = ("first_publisher_name", "headline", "byline", "published_on", "address", "language")
ADD_FIELDSETS: _FieldsetSpec = (
    (None, {"fields": ("story", "outlet_name", "text")}),
    (
        "Details, if you know them",
        {
            "fields": DETAILS,
            "classes": ("collapse",),
            "description": "What you leave empty is looked for in the text.",
        },
    ),
)
CHANGE_FIELDSETS: _FieldsetSpec = (
    ("About this text", {"fields": ("outlet_name", *DETAILS)}),
    ("Change the text", {"fields": ("text",), "classes": ("collapse",)}),
)

NEW_TEXT = "The text is new. Check its lines again. The old one is kept under “Earlier versions”."
RESTORED = "The text stands again as it did then. What it replaced is kept as an earlier version."
RENUMBERED = (
    "You changed which lines belong to the article, and with them the numbers of its sentences. "
    "Questions made before may name a sentence by its old number."
)


@admin.register(Outlet)
class OutletAdmin(OwnHistoryAdmin):
    """Outlets are everybody's: names that any teacher may put right, and few may delete."""

    list_display = ("name", "texts")
    ordering = ("name",)  # which counting would undo
    search_fields = ("name",)
    actions = None

    def get_queryset(self, request: HttpRequest) -> OutletQuerySet:
        outlets = cast(OutletQuerySet, super().get_queryset(request))
        return outlets.with_counts_of_texts_of(request.user)

    def has_delete_permission(self, request: HttpRequest, obj: Outlet | None = None) -> bool:
        may = super().has_delete_permission(request, obj)
        return may and (obj is None or not _is_named_by_others(obj, request.user))

    @admin.display(ordering="text_count")
    def texts(self, outlet: Outlet) -> int:
        return outlet.text_count


@admin.register(Story)
class StoryAdmin(OwnRowsAdmin):
    form = StoryForm
    prepopulated_fields: ClassVar = {"slug": ("title",)}
    list_display = ("title", "created_by", "texts", "is_open", "is_shared", "created_at")
    list_select_related = ("created_by",)
    ordering = ("-created_at", "-pk")
    search_fields = ("title",)

    class Media:
        css = STYLES

    def get_queryset(self, request: HttpRequest) -> StoryQuerySet:
        stories: StoryQuerySet = super().get_queryset(request)
        return stories.with_text_counts()

    @admin.display(ordering="text_count")
    def texts(self, story: Story) -> int:
        return story.text_count

    def get_fields(self, request: HttpRequest, obj: Story | None = None) -> tuple[str, ...]:
        """Let an administrator give a story to another teacher, as when one has left."""
        is_given = obj is not None and request.user.is_superuser
        return (*STORY_FIELDS, "created_by") if is_given else STORY_FIELDS

    def view_on_site(self, story: Story) -> str:
        return story.get_absolute_url()

    def save_model(self, request: HttpRequest, obj: Story, form: Any, change: bool) -> None:
        if not change:
            obj.created_by_id = request.user.pk
        super().save_model(request, obj, form, change)

    def response_post_save_add(self, request: HttpRequest, obj: Story) -> HttpResponseRedirect:
        return _to_a_new_text_of(obj)


@admin.register(Article)
class ArticleAdmin(OwnRowsAdmin):
    list_display = ("__str__", "story", "headline", "first_publisher", "is_checked")
    list_select_related = ("outlet", "first_publisher", "story")
    ordering = ("-story_id", "position")
    search_fields = ("headline", "outlet__name", "story__title")

    class Media:
        css = STYLES

    def has_view_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        # A text is shown in the form that changes it; to read it there are the story's pages.
        return self.has_change_permission(request, obj)

    def get_form(
        self, request: HttpRequest, obj: Article | None = None, change: bool = False, **kwargs: Any
    ) -> type[ModelForm[Article]]:
        form = ArticleChangeForm if change else NewArticleForm
        made = super().get_form(request, obj, change, form=form, **kwargs)
        if not change:
            made.base_fields["story"] = StoryField(Story.objects.editable_by(request.user))
        return made

    def get_fieldsets(self, request: HttpRequest, obj: Article | None = None) -> _FieldsetSpec:
        return CHANGE_FIELDSETS if obj else ADD_FIELDSETS

    def view_on_site(self, article: Article) -> str:
        return article.get_absolute_url()

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> None:
        outlet = form.cleaned_data["outlet_name"]
        first_publisher = form.cleaned_data["first_publisher_name"]
        if not change:
            store_new(article=obj, outlet=outlet, first_publisher=first_publisher)
            return
        teacher = cast(User, request.user)
        store_changed(
            article=obj, outlet=outlet, first_publisher=first_publisher, changed_by=teacher
        )
        if "text" in form.changed_data:
            self.message_user(request, NEW_TEXT, messages.WARNING)
            return
        decide_lines(article=obj, kept=frozenset(form.cleaned_data["kept"]), decided_by=teacher)
        if "kept" in form.changed_data:
            self.message_user(request, RENUMBERED, messages.WARNING)

    def get_urls(self) -> list[URLPattern]:
        version = self.admin_site.admin_view(self.version)
        address = "<int:pk>/versions/<int:revision_pk>/"
        return [path(address, version, name="coverage_app_article_version"), *super().get_urls()]

    def version(self, request: HttpRequest, pk: int, revision_pk: int) -> HttpResponse:
        """Show an earlier version of a text; posted to, make it the newest one again."""
        article = get_object_or_404(self.get_queryset(request).with_outlets(), pk=pk)
        revision = get_object_or_404(article.revisions, pk=revision_pk)
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        if request.method == "POST":
            return self._restore(request, revision)
        context = self.admin_site.each_context(request)
        context |= {"title": "An earlier version", "opts": self.opts, "media": self.media}
        context |= {"revision": revision, "lines": _lines_of(revision)}
        return TemplateResponse(request, "admin/coverage_app/article/version.html", context)

    def _restore(self, request: HttpRequest, revision: Revision) -> HttpResponse:
        try:
            restore(revision=revision, restored_by=cast(User, request.user))
        except ValidationError as error:
            self.message_user(request, " ".join(error.messages), messages.ERROR)
            return redirect(revision)
        self.message_user(request, RESTORED, messages.SUCCESS)
        return redirect("admin:coverage_app_article_change", revision.article_id)

    def response_add(
        self, request: HttpRequest, obj: Article, post_url_continue: str | None = None
    ) -> HttpResponse:
        return self._to_its_lines(request, obj)

    def response_change(self, request: HttpRequest, obj: Article) -> HttpResponse:
        if "_addanother" in request.POST:
            self.message_user(request, _what_was_found(obj), messages.SUCCESS)
            return _to_a_new_text_of(obj.story)
        return self._to_its_lines(request, obj)

    def _to_its_lines(self, request: HttpRequest, article: Article) -> HttpResponseRedirect:
        self.message_user(request, _what_was_found(article), messages.SUCCESS)
        return redirect("admin:coverage_app_article_change", article.pk)


def _is_named_by_others(outlet: Outlet, user: User | AnonymousUser) -> bool:
    texts = Article.objects.naming(outlet)
    return texts.count() > texts.editable_by(user).count()


def _lines_of(revision: Revision) -> list[LineChoice]:
    return [
        LineChoice(line, line.span.slice(revision.text)) for line in revision.lines() if line.span
    ]


def _to_a_new_text_of(story: Story) -> HttpResponseRedirect:
    address = reverse("admin:coverage_app_article_add", query={"story": story.pk})
    return HttpResponseRedirect(address)


def _what_was_found(article: Article) -> str:
    lines = [line for line in article.lines() if line.span]
    kept = sum(line.kept for line in lines)
    sentences = [f"Kept {kept} of {len(lines)} line{pluralize(len(lines))}."]
    if not article.headline:
        sentences.append("No headline.")
    if article.first_publisher:
        sentences.append(f"First published by {article.first_publisher}.")
    return " ".join(sentences)
