"""The teacher's pages of a story: make it, see its texts, delete it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from coverage_app.adding_forms import NewStoryForm
from coverage_app.deletions import delete, deletion_of
from coverage_app.models import Story
from coverage_app.views.teacher_door import teacher_or_404
from limits.once import once


@require_safe
def story_new(request: HttpRequest) -> HttpResponse:
    teacher_or_404(request)
    return render(request, "coverage_app/story_new.html", {"form": NewStoryForm()})


@require_POST
@once
def story_create(request: HttpRequest) -> HttpResponse:
    teacher = teacher_or_404(request)
    form = NewStoryForm(request.POST)
    if not form.is_valid():
        return render(request, "coverage_app/story_new.html", {"form": form})
    form.instance.slug = Story.objects.free_slug(form.instance.title)
    form.instance.created_by = teacher
    story = form.save()
    return redirect("coverage_app:article_new", story.slug)


@require_safe
def story_texts(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    articles = story.articles.with_outlets()
    context = {
        "story": story,
        "articles": articles,
        "can_be_compared": sum(article.is_checked for article in articles) > 1,
    }
    return render(request, "coverage_app/story_texts.html", context)


@require_safe
def story_delete_confirm(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    context = {"story": story, "deletion": deletion_of(story)}
    return render(request, "coverage_app/story_delete_confirm.html", context)


@require_POST
def story_delete(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    if not delete(story):
        # The page that asked says what is in the way.
        return redirect("coverage_app:story_delete_confirm", slug)
    messages.success(request, f"“{story}” is deleted.")
    return redirect("coverage_app:story_list")
