"""The list of stories and the lenses of one story."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from coverage_app.models import Story


@require_GET
@login_not_required
def story_list(request: HttpRequest) -> HttpResponse:
    stories = Story.objects.visible_to(request.user).newest_first()
    return render(request, "coverage_app/story_list.html", {"stories": stories})


@require_GET
@login_not_required
def story_read(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.visible_to(request.user), slug=slug)
    return render(request, "coverage_app/story_read.html", {"story": story})


@require_GET
@login_not_required
def story_facts(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.visible_to(request.user), slug=slug)
    return render(request, "coverage_app/story_facts.html", {"story": story})
