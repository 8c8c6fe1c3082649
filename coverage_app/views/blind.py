"""Hide the names of outlets while a class reads, and reveal them later."""

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from coverage_app.models import Story
from coverage_app.views.way_back import way_back

HIDDEN = {"hide": True, "reveal": False}
ANSWERS = {
    "hide": "Outlet names are hidden now.",
    "reveal": "Outlet names are shown again.",
}


@require_POST
def story_blind_update(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    wish = request.POST.get("names", "")
    if wish not in HIDDEN:
        raise BadRequest("names are to hide or to reveal")
    story.names_hidden = HIDDEN[wish]
    story.save(update_fields=["names_hidden"])
    messages.success(request, ANSWERS[wish])
    return HttpResponseRedirect(way_back(request, story.get_absolute_url()))
