"""Where a teacher writes a question and taps the sentences that prove it."""

from typing import cast

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from coverage_app.comparisons import comparison_of
from coverage_app.htmx import HtmxRequest
from coverage_app.lenses.texts import texts_of
from coverage_app.models import Story
from limits.once import once
from quizzes.derivation.drafts import Kind
from quizzes.items.own_item_forms import KINDS, OwnItemForm
from quizzes.items.own_items import draft_of_written, save_written
from quizzes.items.reviewing import Checks, checks_of, look_of
from quizzes.models import Item
from quizzes.views.decided import Decided, keep_decided


@require_safe
def item_new(request: HttpRequest, slug: str) -> HttpResponse:
    story = _story(request, slug)
    return _page(request, story, _form(story, request.GET))


@require_POST
@once
def item_create(request: HttpRequest, slug: str) -> HttpResponse:
    story = _story(request, slug)
    form = _form(story, request.POST, is_sent=True)
    if not form.is_valid():
        return _page(request, story, form, _checks(form))
    status = Item.Status.ACCEPTED if "accept" in request.POST else Item.Status.DRAFT
    item = save_written(
        story=story,
        draft=draft_of_written(form.written(), form.comparison),
        status=status,
        written_by=cast(User, request.user),
    )
    is_draft = status == Item.Status.DRAFT
    keep_decided(request, Decided(f"Saved as {'a draft' if is_draft else 'accepted'}."))
    return redirect(look_of(story, QueryDict(f"show={status}")).address(item.pk))


@require_POST
def item_new_check(request: HtmxRequest, slug: str) -> HttpResponse:
    """Look for flaws in what is typed so far; nothing is stored."""
    story = _story(request, slug)
    form = _form(story, request.POST, is_sent=True)
    if request.htmx:
        context = {"pk": "new", "checks": _checks(form)}
        return render(request, "quizzes/_checks.html", context)
    form.errors.clear()
    return _page(request, story, form, _checks(form))


def _story(request: HttpRequest, slug: str) -> Story:
    return get_object_or_404(Story.objects.editable_by(request.user).with_articles(), slug=slug)


def _form(story: Story, data: QueryDict, *, is_sent: bool = False) -> OwnItemForm:
    kind = data.get("kind", "")
    kind = Kind(kind) if kind in KINDS else Kind.CHOICE
    comparison = comparison_of(story)
    return OwnItemForm(kind, comparison, texts_of(story, comparison), data if is_sent else None)


def _checks(form: OwnItemForm) -> Checks:
    return checks_of(draft_of_written(form.written(), form.comparison))


def _page(
    request: HttpRequest, story: Story, form: OwnItemForm, checks: Checks | None = None
) -> HttpResponse:
    context = {"story": story, "form": form, "kinds": KINDS, "checks": checks, "pk": "new"}
    return render(request, "quizzes/item_new.html", context)
