"""Taking in questions for a story, or a whole story, from a file."""

from typing import cast

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_POST, require_safe

from coverage_app.models import Story
from coverage_app.uploads import MemoryUpload
from coverage_app.views.teacher_door import teacher_or_404
from limits.limited import limited
from limits.once import once
from limits.table import PACKS
from quizzes.files.import_forms import PackForm, QuestionFileForm
from quizzes.files.unpacking import store_pack, store_questions
from quizzes.interchange.faults import UnreadableFileError

MOST_NOTES = 10


@require_safe
def item_import(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    return _questions_page(request, story, QuestionFileForm())


@require_POST
@csrf_exempt
def item_import_create(request: HttpRequest, slug: str) -> HttpResponse:
    """Take in a file for those who may; the token of the form is checked as it is read."""
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    request.upload_handlers = [MemoryUpload(request)]
    return _take_in_questions(request, story)


@csrf_protect
@limited(PACKS)
@once
def _take_in_questions(request: HttpRequest, story: Story) -> HttpResponse:
    form = QuestionFileForm(request.POST, request.FILES)
    if not form.is_valid():
        return _questions_page(request, story, form)
    teacher = cast(User, request.user)
    items = store_questions(story=story, records=form.read.items, created_by=teacher)
    messages.success(request, _counted(len(items)))
    skipped = form.read.skipped
    for note in skipped[:MOST_NOTES]:
        messages.warning(request, str(note))
    if len(skipped) > MOST_NOTES:
        messages.warning(request, f"{len(skipped) - MOST_NOTES} more are not taken in.")
    address = reverse("quizzes:item_review", args=[story.slug], query={"item": items[0].pk})
    return redirect(address)


@require_safe
def story_import(request: HttpRequest) -> HttpResponse:
    return _pack_page(request, PackForm(teacher_or_404(request)))


@require_POST
@csrf_exempt
def story_import_create(request: HttpRequest) -> HttpResponse:
    """Take in a pack for those who may; the token of the form is checked as it is read."""
    teacher = teacher_or_404(request)
    request.upload_handlers = [MemoryUpload(request)]
    return _take_in_pack(request, teacher)


@csrf_protect
@limited(PACKS)
@once
def _take_in_pack(request: HttpRequest, teacher: User) -> HttpResponse:
    form = PackForm(teacher, request.POST, request.FILES)
    if not form.is_valid():
        return _pack_page(request, form)
    try:
        story = store_pack(pack=form.pack, created_by=teacher)
    except UnreadableFileError as error:
        form.refuse(error)
        return _pack_page(request, form)
    messages.success(request, f"“{story}” is here. Only you see it until you share it or open it.")
    if story.slug != form.pack.slug:
        messages.warning(
            request,
            f"You have a story at the address “{form.pack.slug}” already, and it stays as it is. "
            f"The address of the new one is “{story.slug}”.",
        )
    return redirect("coverage_app:story_texts", story.slug)


def _counted(count: int) -> str:
    return "1 question is a draft now." if count == 1 else f"{count} questions are drafts now."


def _questions_page(request: HttpRequest, story: Story, form: QuestionFileForm) -> HttpResponse:
    return render(request, "quizzes/item_import.html", {"story": story, "form": form})


def _pack_page(request: HttpRequest, form: PackForm) -> HttpResponse:
    return render(request, "quizzes/story_import.html", {"form": form})
