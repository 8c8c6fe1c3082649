"""The teacher's pages of a text: add it, check it, use it, remove it."""

from typing import cast

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import RequestDataTooBig, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from coverage_app.adding_forms import NewTextForm, TextDetailsForm
from coverage_app.articles import add_page, decide_line, use
from coverage_app.checking import LineView, check, line_runs, line_views
from coverage_app.deletions import delete, deletion_of
from coverage_app.htmx import HtmxRequest
from coverage_app.imports.pages import MOST_CHARACTERS
from coverage_app.models import Article, Story
from coverage_app.uploads import MemoryUpload
from limits.limited import ask_to_wait

TOO_MUCH = (
    f"This text is far too long to be read. A text may have {MOST_CHARACTERS:,} characters: "
    "paste only the article."
)


@require_safe
def article_new(request: HttpRequest, slug: str) -> HttpResponse:
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    return _new_text_page(request, story, NewTextForm(request.user))


@require_POST
@csrf_exempt
def article_create(request: HtmxRequest, slug: str) -> HttpResponse:
    """Take in a file for those who may add a text, and for nobody else.

    The token of the form is read along with its file: the check of it waits until the file has a
    place to go to.
    """
    story = get_object_or_404(Story.objects.editable_by(request.user), slug=slug)
    request.upload_handlers = [MemoryUpload(request)]
    try:
        len(request.POST)
    except RequestDataTooBig:
        form = NewTextForm(request.user, {})
        form.errors.clear()
        form.add_error("text", TOO_MUCH)
        return _new_text_page(request, story, form)
    return _add_text(request, story)


@csrf_protect
def _add_text(request: HtmxRequest, story: Story) -> HttpResponse:
    form = NewTextForm(request.user, request.POST, request.FILES)
    if form.is_valid():
        try:
            article = add_page(story=story, page=form.page, outlet=form.cleaned_data["outlet_name"])
        except ValidationError as error:
            form.refuse(error)
        else:
            for note in form.page.notes:
                messages.warning(request, note)
            page = reverse("coverage_app:article_check", args=[article.pk])
            return HttpResponseClientRedirect(page) if request.htmx else redirect(page)
    return _new_text_page(request, story, form)


@require_safe
def article_check(request: HttpRequest, pk: int) -> HttpResponse:
    article = _article(request, pk)
    return _check_page(request, article, TextDetailsForm(instance=article))


@require_POST
def line_decide(request: HtmxRequest, pk: int) -> HttpResponse:
    article = _article(request, pk)
    keep = "keep" in request.POST
    view = _line_view(article, request.POST.get("keep") or request.POST.get("remove"))
    number = view.line.number
    problem = ""
    try:
        decide_line(article=article, number=number, keep=keep, decided_by=cast(User, request.user))
    except ValidationError as error:
        problem = error.messages[0]
    if not request.htmx:
        if problem:
            messages.error(request, problem)
        page = reverse("coverage_app:article_check", args=[pk], query={"line": number})
        return redirect(f"{page}#line-{number}")
    article = _article(request, pk)
    context = {
        "article": article,
        "check": check(article),
        "view": _line_view(article, str(number)),
        "problem": problem,
    }
    return render(request, "coverage_app/_line_decided.html", context)


@require_POST
def article_use(request: HttpRequest, pk: int) -> HttpResponse:
    article = _article(request, pk)
    form = TextDetailsForm(request.POST, instance=article)
    if not form.is_valid():
        return _check_page(request, _article(request, pk), form)
    use(
        article=article,
        outlet=form.cleaned_data["outlet_name"],
        first_publisher=form.cleaned_data["first_publisher_name"],
        checked_by=cast(User, request.user),
    )
    messages.success(request, f"Text {article} is in use.")
    goes_on = "next" in request.POST and not article.story.is_full()
    page = "coverage_app:article_new" if goes_on else "coverage_app:story_texts"
    return redirect(page, article.story.slug)


@require_safe
def article_delete_confirm(request: HttpRequest, pk: int) -> HttpResponse:
    article = _article(request, pk)
    context = {"article": article, "deletion": deletion_of(article)}
    return render(request, "coverage_app/article_delete_confirm.html", context)


@require_POST
def article_delete(request: HttpRequest, pk: int) -> HttpResponse:
    article = _article(request, pk)
    if not delete(article):
        # The page that asked says what is in the way.
        return redirect("coverage_app:article_delete_confirm", pk)
    messages.success(request, f"Text {article} is removed.")
    return redirect("coverage_app:story_texts", article.story.slug)


def _article(request: HttpRequest, pk: int) -> Article:
    mine = Article.objects.editable_by(request.user)
    return get_object_or_404(mine.with_outlets().with_story_and_lines(), pk=pk)


def _new_text_page(request: HttpRequest, story: Story, form: NewTextForm) -> HttpResponse:
    response = render(request, "coverage_app/article_new.html", {"story": story, "form": form})
    if form.too_many:
        ask_to_wait(response, form.too_many)
    return response


def _line_view(article: Article, number: str | None) -> LineView:
    for view in line_views(article):
        if str(view.line.number) == number:
            return view
    raise Http404


def _check_page(request: HttpRequest, article: Article, form: TextDetailsForm) -> HttpResponse:
    runs = line_runs(line_views(article), looked_for=request.GET.get("line", ""))
    context = {"article": article, "check": check(article), "runs": runs, "form": form}
    return render(request, "coverage_app/article_check.html", context)
