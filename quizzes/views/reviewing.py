"""Where a teacher reviews the items of a story: looks at one, decides, and sees the next."""

from collections.abc import Callable
from functools import partial
from typing import cast

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import replace_url

from coverage_app.htmx import HtmxRequest
from coverage_app.models import Story
from quizzes.items import authoring
from quizzes.items.editing import draft_with, save_and_accept
from quizzes.items.forms import ItemForm, RejectForm
from quizzes.items.reviewing import Checks, Listing, checks_of, draft_to_review, listing_of, look_of
from quizzes.models import Item
from quizzes.views.decided import Decided, keep_decided, take_decided
from quizzes.views.numbers import numbers_in

SAVED = "Saved and accepted. To undo takes back the decision, not the edit."
NEW_VERSION = (
    "Saved as a new version. The old one is retired and stays with the answers of students."
)
DECIDED_ANEW = "This cannot be undone any more: it was decided anew."


@require_safe
@never_cache
def item_review(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_to_review(request, slug)
    listing = listing_of(story, look_of(story, request.GET))
    numbers = numbers_in(request.GET.getlist("item")) or [row.pk for row in listing.rows]
    item = _item(request, numbers[0], story) if numbers else None
    context = _context(listing, story, item, decided=take_decided(request))
    return render(request, "quizzes/item_review.html", context)


@require_POST
def item_reject(request: HtmxRequest, pk: int) -> HttpResponse:
    item = _one(request, pk)
    form = RejectForm(item, request.POST)
    if not form.is_valid():
        return _refused(request, _item(request, pk), form)
    reject = partial(authoring.reject, item=item, reason=form.why())
    return _decide(request, item, reject, Item.Status.REJECTED)


@require_POST
def item_retire(request: HtmxRequest, pk: int) -> HttpResponse:
    item = _one(request, pk)
    retire = partial(authoring.retire, item=item)
    return _decide(request, item, retire, Item.Status.RETIRED)


@require_POST
def item_update(request: HtmxRequest, pk: int) -> HttpResponse:
    """Accept an item with what was edited in it, if anything; that may make a new version."""
    item = _item(request, pk)
    form = ItemForm(item, request.POST)
    if not form.has_changed():
        return _accept(request, item)
    if not form.is_valid():
        return _refused(request, item, form)
    before = item.status
    try:
        editor = cast(User, request.user)
        saved = save_and_accept(item=item, edit=form.edit(), edited_by=editor)
    except ValidationError as error:
        problem = Decided(error.messages[0], is_problem=True)
        return answer(request, item.story, problem, item=item)
    return answer(request, item.story, _edited(item, saved, before), after=item.pk)


def _accept(request: HtmxRequest, item: Item) -> HttpResponse:
    if item.status == Item.Status.ACCEPTED:
        return answer(request, item.story, Decided("Saved."), after=item.pk)
    accept = partial(authoring.accept, item=item)
    return _decide(request, item, accept, Item.Status.ACCEPTED)


def _edited(item: Item, saved: Item, before: str) -> Decided:
    """Say what became of an edit; only the decision that came with it can be undone."""
    if saved.pk != item.pk:
        return Decided(NEW_VERSION)
    if before == Item.Status.ACCEPTED:
        return Decided("Saved.")
    return Decided(SAVED, (item.pk,), before, Item.Status.ACCEPTED)


@require_POST
def item_check(request: HtmxRequest, pk: int) -> HttpResponse:
    """Look for flaws in what is typed so far; nothing is stored."""
    item = _item(request, pk)
    form = ItemForm(item, request.POST)
    checks = checks_of(draft_with(item, form.edit()))
    if request.htmx:
        return render(request, "quizzes/_checks.html", {"pk": pk, "checks": checks})
    form.shown = request.POST.get("shown", "")  # it is the same page still
    return _refused(request, item, form, checks)


@require_POST
def item_undo(request: HtmxRequest, slug: str) -> HttpResponse:
    story = story_to_review(request, slug)
    numbers = numbers_in(request.POST.getlist("item"))
    before, after = request.POST.get("before", ""), request.POST.get("after", "")
    is_known = {before, after} <= set(Item.Status.values)
    undone = is_known and authoring.undo(story=story, numbers=numbers, before=before, after=after)
    if not undone:
        return answer(request, story, Decided(DECIDED_ANEW, is_problem=True))
    return answer(request, story, Decided("Undone."), item=_item(request, numbers[0], story))


@require_POST
def item_derive(request: HtmxRequest, slug: str) -> HttpResponse:
    story = story_to_review(request, slug)
    done = authoring.derive_drafts(story=story)
    words = (
        f"Texts compared: {len(done.new)} new, {done.known} you have already, "
        f"{done.stale} to look at again."
    )
    return answer(request, story, Decided(done.refusal or words))


def story_to_review(request: HttpRequest, slug: str) -> Story:
    return get_object_or_404(Story.objects.editable_by(request.user), slug=slug)


def answer(
    request: HtmxRequest,
    story: Story,
    decided: Decided,
    *,
    item: Item | None = None,
    after: int = 0,
) -> HttpResponse:
    """Show an item or the next one: one fragment to htmx, to others its page."""
    listing = listing_of(story, look_of(story, request.GET))
    row = listing.after(after)
    number = item.pk if item else row.pk if row else None
    address = listing.look.address(number)
    if not request.htmx:
        keep_decided(request, decided)
        return redirect(address)
    shown = _item(request, number) if number else None
    context = _context(listing, story, shown, decided=decided)
    return replace_url(render(request, "quizzes/_review.html", context), address)


def _one(request: HttpRequest, pk: int) -> Item:
    """Return an item to decide on, without what it shows."""
    return get_object_or_404(Item.objects.editable_by(request.user), pk=pk)


def _item(request: HttpRequest, pk: int, story: Story | None = None) -> Item:
    mine = Item.objects.editable_by(request.user).with_life().with_options_and_evidence()
    return get_object_or_404(mine.for_story(story) if story else mine, pk=pk)


def _decide(
    request: HtmxRequest, item: Item, write: Callable[[], None], status: Item.Status
) -> HttpResponse:
    before = item.status
    try:
        write()
    except ValidationError as error:
        problem = Decided(error.messages[0], is_problem=True)
        return answer(request, item.story, problem, item=item)
    decided = Decided(f"{status.label}.", (item.pk,), before, status)
    return answer(request, item.story, decided, after=item.pk)


def _refused(
    request: HtmxRequest,
    item: Item,
    form: ItemForm | RejectForm,
    checks: Checks | None = None,
) -> HttpResponse:
    """Show what was typed again: what is wrong with it, or its flaws."""
    if checks is not None:
        form.errors.clear()
    listing = listing_of(item.story, look_of(item.story, request.GET))
    context = _context(listing, item.story, item, form=form, checks=checks)
    page = "quizzes/_review.html" if request.htmx else "quizzes/item_review.html"
    return render(request, page, context)


def _context(
    listing: Listing,
    story: Story,
    item: Item | None,
    *,
    decided: Decided | None = None,
    form: ItemForm | RejectForm | None = None,
    checks: Checks | None = None,
) -> dict[str, object]:
    context: dict[str, object] = {"story": story, "listing": listing, "decided": decided}
    if item is None:
        return context
    draft = draft_to_review(item)
    return context | {
        "draft": draft,
        "checks": draft.checks if checks is None else checks,
        "form": form,
        "edit_form": form if isinstance(form, ItemForm) else ItemForm(item),
        "reject_form": form if isinstance(form, RejectForm) else RejectForm(item),
        "next": listing.after(item.pk),
        "previous": listing.before(item.pk),
    }
