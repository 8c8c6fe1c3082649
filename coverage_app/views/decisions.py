"""The decisions of a story's teachers, and the page that is shown again after one."""

from functools import partial
from typing import cast

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from coverage_app.comparisons import comparison_of
from coverage_app.decisions import undo
from coverage_app.htmx import HtmxRequest
from coverage_app.lenses.corrections import row_id
from coverage_app.lenses.decisions import decisions_of
from coverage_app.lenses.facts import facts_lens
from coverage_app.models import Story
from coverage_app.views.done import Done, keep_done, take_done
from coverage_app.views.lenses import lens_context, look_of_read

PAGES = {"facts": "story_facts", "read": "story_read", "decisions": "decision_list"}
LONGEST_NUMBER = 18


@require_safe
def decision_list(request: HttpRequest, slug: str) -> HttpResponse:
    context = _list_context(story_to_correct(request, slug)) | {"done": take_done(request)}
    return render(request, "coverage_app/decision_list.html", context)


@require_POST
def decision_undo(request: HtmxRequest, slug: str, lens: str) -> HttpResponse:
    story = story_to_correct(request, slug)
    undo(
        story=story,
        facts=_numbers(request.POST, "fact"),
        statements=_numbers(request.POST, "statement"),
    )
    done = Done("Undone: what was found counts again.", request.POST.get("ref", ""))
    return show_again(request, slug, lens, done)


def story_to_correct(request: HttpRequest, slug: str) -> Story:
    mine = Story.objects.editable_by(request.user).with_articles()
    return get_object_or_404(mine, slug=slug)


def teacher(request: HttpRequest) -> User:
    return cast(User, request.user)  # nobody else finds a story to correct


def show_again(
    request: HtmxRequest, slug: str, lens: str, done: Done, *, follow: bool = True
) -> HttpResponse:
    """Show what a decision changed: the part of the page to htmx, to others the row it is in.

    With ``follow``, htmx too goes where the row stands now.
    """
    story = story_to_correct(request, slug)
    if request.htmx:
        context = _context(request, story, lens, done.ref) | {"done": done}
        response = render(request, f"coverage_app/_{lens}.html", context)
        # In Facts the row may stand elsewhere now; in Read a sentence stays where it is.
        anchor = _anchor(story, lens, done.ref) if follow and lens == "facts" else ""
        if anchor:
            response["HX-Reswap"] = f"outerHTML show:{anchor}:top"
        return response
    keep_done(request, done)
    query = QueryDict(mutable=True)
    query.update({"at": done.ref} if lens == "facts" else request.GET)
    address = reverse(f"coverage_app:{PAGES[lens]}", args=[slug], query=query)
    return redirect(f"{address}{_anchor(story, lens, done.ref)}")


def _context(request: HttpRequest, story: Story, lens: str, ref: str) -> dict[str, object]:
    if lens == "decisions":
        return _list_context(story)
    look = partial(facts_lens, at=ref) if lens == "facts" else look_of_read(request)
    return lens_context(request, story, look)


def _list_context(story: Story) -> dict[str, object]:
    return {"story": story, "decisions": decisions_of(story, comparison_of(story))}


def _anchor(story: Story, lens: str, ref: str) -> str:
    comparison = comparison_of(story)
    for one in comparison.documents:
        for sentence in one.sentences:
            if sentence.ref == ref and lens != "decisions":
                return f"#{row_id(comparison, sentence) if lens == 'facts' else ref}"
    return ""


def _numbers(data: QueryDict, field: str) -> list[int]:
    numbers = data.getlist(field)
    return [int(it) for it in numbers if it.isdecimal() and len(it) <= LONGEST_NUMBER]
