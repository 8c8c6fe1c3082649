"""The lenses of one story, a page each."""

from collections.abc import Callable
from functools import partial

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from coverage_app.analysis import Comparison
from coverage_app.comparisons import comparison_of
from coverage_app.lenses.facts import facts_lens
from coverage_app.lenses.figures import FiguresLens, figures_lens
from coverage_app.lenses.provenance import provenance_lens
from coverage_app.lenses.quotes import QuotesLens, quotes_lens
from coverage_app.lenses.read import ReadLens, read_lens
from coverage_app.lenses.tabs import TABS
from coverage_app.lenses.voices import voices_lens
from coverage_app.lenses.wording import WordingLens, wording_lens
from coverage_app.models import Story
from coverage_app.people import is_teacher
from coverage_app.views.done import take_done

Look = Callable[[Story, Comparison], object]


@require_safe
@login_not_required
def story_read(request: HttpRequest, slug: str) -> HttpResponse:
    return _lens_page(request, slug, "story_read", look_of_read(request))


@require_safe
@login_not_required
def story_facts(request: HttpRequest, slug: str) -> HttpResponse:
    look = partial(facts_lens, page=request.GET.get("page", ""), at=request.GET.get("at", ""))
    return _lens_page(request, slug, "story_facts", look)


def look_of_read(request: HttpRequest) -> Look:
    """Look at the two texts and the rows that the address names."""

    def chosen(story: Story, comparison: Comparison) -> ReadLens | None:
        return read_lens(
            story,
            comparison,
            left=request.GET.get("left", ""),
            right=request.GET.get("right", ""),
            show=request.GET.get("show", ""),
        )

    return chosen


def lens_context(request: HttpRequest, story: Story, look: Look) -> dict[str, object]:
    return {
        "story": story,
        "tabs": TABS,
        "lens": look(story, comparison_of(story)),
        "may_edit": story.is_editable_by(request.user),
        "may_copy": is_teacher(request.user),
    }


@require_safe
@login_not_required
def story_figures(request: HttpRequest, slug: str) -> HttpResponse:
    def chosen(story: Story, comparison: Comparison) -> FiguresLens | None:
        return figures_lens(
            story,
            comparison,
            show=request.GET.get("show", ""),
            page=request.GET.get("page", ""),
        )

    return _lens_page(request, slug, "story_figures", chosen)


@require_safe
@login_not_required
def story_quotes(request: HttpRequest, slug: str) -> HttpResponse:
    def chosen(story: Story, comparison: Comparison) -> QuotesLens | None:
        return quotes_lens(
            story,
            comparison,
            left=request.GET.get("left", ""),
            right=request.GET.get("right", ""),
            show=request.GET.get("show", ""),
            speaker=request.GET.get("speaker", ""),
        )

    return _lens_page(request, slug, "story_quotes", chosen)


@require_safe
@login_not_required
def story_voices(request: HttpRequest, slug: str) -> HttpResponse:
    return _lens_page(request, slug, "story_voices", voices_lens)


@require_safe
@login_not_required
def story_wording(request: HttpRequest, slug: str) -> HttpResponse:
    def chosen(story: Story, comparison: Comparison) -> WordingLens | None:
        return wording_lens(story, comparison, show=request.GET.get("show", ""))

    return _lens_page(request, slug, "story_wording", chosen)


@require_safe
@login_not_required
def story_provenance(request: HttpRequest, slug: str) -> HttpResponse:
    return _lens_page(request, slug, "story_provenance", provenance_lens)


def _lens_page(request: HttpRequest, slug: str, page: str, look: Look) -> HttpResponse:
    """Show the page of that name with what its lens sees of the story."""
    visible = Story.objects.visible_to(request.user).with_owner().with_articles()
    story = get_object_or_404(visible, slug=slug)
    context = lens_context(request, story, look) | {"done": take_done(request)}
    return render(request, f"coverage_app/{page}.html", context)
