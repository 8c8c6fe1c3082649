"""Taking a story or a quiz away in a file."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST, require_safe

from coverage_app.models import Story
from limits.limited import limited
from limits.table import EXPORTS
from quizzes.files import exports
from quizzes.models import Quiz


@require_safe
def story_export(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    return render(request, "quizzes/story_export.html", {"story": story, "packs": exports.PACKS})


@require_POST
@limited(EXPORTS)
def story_download(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    return _sent(exports.story_download(story, kind))


@require_safe
def quiz_export(request: HttpRequest, pk: int) -> HttpResponse:
    quiz = get_object_or_404(Quiz.objects.editable_by(request.user).with_story(), pk=pk)
    offers = exports.offers(quiz)
    context = {"story": quiz.story, "quiz": quiz, "packs": exports.PACKS, "offers": offers}
    return render(request, "quizzes/quiz_export.html", context)


@require_POST
@limited(EXPORTS)
def quiz_download(request: HttpRequest, pk: int, kind: str) -> HttpResponse:
    quiz = get_object_or_404(Quiz.objects.editable_by(request.user).with_story(), pk=pk)
    return _sent(exports.quiz_download(quiz, kind))


def _sent(download: exports.Download | None) -> HttpResponse:
    if download is None:
        raise Http404
    disposition = content_disposition_header(as_attachment=True, filename=download.name)
    return HttpResponse(
        download.content,
        content_type=download.content_type,
        headers={
            "Content-Disposition": disposition or "attachment",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )
