"""Where a teacher accepts all drafts that are ready, after a look at the list of them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from quizzes.items import authoring
from quizzes.models import Item
from quizzes.views.decided import Decided, keep_decided, take_decided
from quizzes.views.numbers import numbers_in
from quizzes.views.reviewing import story_to_review


@require_safe
@never_cache
def item_accept_confirm(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_to_review(request, slug)
    items = Item.objects.for_story(story).ready().with_options_and_evidence()
    context = {"story": story, "items": items, "decided": take_decided(request)}
    return render(request, "quizzes/item_accept_confirm.html", context)


@require_POST
def item_accept_ready(request: HttpRequest, slug: str) -> HttpResponse:
    story = story_to_review(request, slug)
    numbers = numbers_in(request.POST.getlist("item"))
    accepted = authoring.accept_ready(story=story, numbers=numbers)
    words = f"{len(accepted)} accepted." if accepted else "No question was accepted: tick some."
    status = Item.Status
    keep_decided(
        request,
        Decided(words, accepted, status.DRAFT, status.ACCEPTED, is_problem=not accepted),
    )
    page = "item_review" if accepted else "item_accept_confirm"
    return redirect(f"quizzes:{page}", slug)
