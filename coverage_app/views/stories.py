"""The list of stories."""

from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.read import read_lens
from coverage_app.lenses.texts import texts_of
from coverage_app.models import Story
from coverage_app.people import is_teacher

STORIES_ON_A_PAGE = 12


@require_safe
@login_not_required
def story_list(request: HttpRequest) -> HttpResponse:
    stories = Story.objects.visible_to(request.user).with_owner().with_articles().newest_first()
    page = Paginator(stories, STORIES_ON_A_PAGE).get_page(request.GET.get("page"))
    lead = page[0] if page and page.number == 1 else None
    context = {
        "page": page,
        "may_add": is_teacher(request.user),
        "lead": lead,
        "earlier": [story for story in page if story is not lead],
        "texts": texts_of(lead, comparison_of(lead)) if lead else (),
        "lens": read_lens(lead, comparison_of(lead)) if lead else None,
    }
    return render(request, "coverage_app/story_list.html", context)
