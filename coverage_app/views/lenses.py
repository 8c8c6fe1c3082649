"""The lenses of one story, a page each."""

from collections.abc import Callable
from functools import partial

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from coverage_app.analysis import Comparison
from coverage_app.comparisons import comparison_of
from coverage_app.lenses.facts import facts_lens
from coverage_app.lenses.read import ReadLens, read_lens
from coverage_app.lenses.tabs import TABS
from coverage_app.models import Story


@require_GET
@login_not_required
def story_read(request: HttpRequest, slug: str) -> HttpResponse:
    def chosen(story: Story, comparison: Comparison) -> ReadLens | None:
        return read_lens(
            story,
            comparison,
            left=request.GET.get("left", ""),
            right=request.GET.get("right", ""),
            show=request.GET.get("show", ""),
        )

    return _lens_page(request, slug, "story_read", chosen)


@require_GET
@login_not_required
def story_facts(request: HttpRequest, slug: str) -> HttpResponse:
    look = partial(facts_lens, page=request.GET.get("page", ""))
    return _lens_page(request, slug, "story_facts", look)


def _lens_page(
    request: HttpRequest, slug: str, page: str, look: Callable[[Story, Comparison], object]
) -> HttpResponse:
    """Show the page of that name with what its lens sees of the story."""
    story = get_object_or_404(Story.objects.visible_to(request.user).with_articles(), slug=slug)
    context = {"story": story, "tabs": TABS, "lens": look(story, comparison_of(story))}
    return render(request, f"coverage_app/{page}.html", context)
