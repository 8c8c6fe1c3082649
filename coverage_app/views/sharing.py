"""Share a story with other teachers, and copy one that another teacher made."""

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from coverage_app.copying import copy_story
from coverage_app.models import Story
from coverage_app.views.teacher_door import teacher_or_404
from limits.once import once

SHARED = {"share": True, "stop": False}
ANSWERS = {
    "share": "Other teachers can read this story and copy it now.",
    "stop": "The story is no longer shared. Copies that were made stay with those who made them.",
}


@require_POST
def story_share_update(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    wish = request.POST.get("sharing", "")
    if wish not in SHARED:
        raise BadRequest("sharing is to share or to stop")
    story.is_shared = SHARED[wish]
    story.save(update_fields=["is_shared"])
    messages.success(request, ANSWERS[wish])
    return redirect("coverage_app:story_texts", slug)


@require_POST
@once
def story_copy(request: HttpRequest, slug: str) -> HttpResponse:
    teacher = teacher_or_404(request)
    story = get_object_or_404(Story.objects.visible_to(teacher), slug=slug)
    copy = copy_story(story=story, copied_by=teacher)
    messages.success(request, f"“{copy}” is copied. This one is yours, and only you change it.")
    return redirect("coverage_app:story_texts", copy.slug)
