"""The quiz builder: the quizzes of a story, a new one, and its settings and publication."""

from typing import cast

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from coverage_app.models import Story
from limits.once import once
from quizzes.building.composing import (
    build_forms,
    build_quiz,
    delete_quiz,
    free_title,
    keep_settings,
    release_answers,
)
from quizzes.building.desk import quiz_desk
from quizzes.building.forms import NewQuizForm, QuizSettingsForm
from quizzes.items.authoring import publish_quiz, retire_quiz
from quizzes.models import Item, Quiz
from quizzes.views.changes import take_change


@require_safe
def quiz_list(request: HttpRequest, slug: str) -> HttpResponse:
    story = _story(request, slug)
    context = {
        "story": story,
        "quizzes": Quiz.objects.for_story(story).with_question_counts().newest_first(),
        "accepted": Item.objects.for_story(story).accepted().count(),
    }
    return render(request, "quizzes/quiz_list.html", context)


@require_safe
def quiz_new(request: HttpRequest, slug: str) -> HttpResponse:
    story = _story(request, slug)
    return _new_quiz_page(request, story, NewQuizForm(initial={"title": free_title(story)}))


@require_POST
@once
def quiz_create(request: HttpRequest, slug: str) -> HttpResponse:
    story = _story(request, slug)
    form = NewQuizForm(request.POST)
    if not form.is_valid():
        return _new_quiz_page(request, story, form)
    count = form.cleaned_data["count"]
    build = build_forms if form.is_for_two else build_quiz
    try:
        quiz = build(
            story=story,
            title=form.cleaned_data["title"],
            count=count,
            created_by=cast(User, request.user),
        )
    except ValidationError as error:
        form.add_error("making" if form.is_for_two else None, error)
        return _new_quiz_page(request, story, form)
    made = quiz.quiz_items.count()
    if made < count:
        messages.info(request, f"Only {made} of the accepted questions go well together.")
    return redirect("quizzes:quiz_edit", quiz.pk)


@require_safe
@never_cache
def quiz_edit(request: HttpRequest, pk: int) -> HttpResponse:
    quiz = _quiz(request, pk)
    return _quiz_page(request, quiz, QuizSettingsForm(instance=quiz))


@require_POST
def quiz_update(request: HttpRequest, pk: int) -> HttpResponse:
    quiz = _quiz(request, pk)
    form = QuizSettingsForm(request.POST, instance=quiz)
    if not form.is_valid():
        return _quiz_page(request, _quiz(request, pk), form)
    try:
        keep_settings(quiz=form.save(commit=False))
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, "The settings are saved.")
    return redirect("quizzes:quiz_edit", pk)


@require_POST
def quiz_delete(request: HttpRequest, pk: int) -> HttpResponse:
    quiz = _quiz(request, pk)
    try:
        delete_quiz(quiz=quiz)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("quizzes:quiz_edit", pk)
    messages.success(request, f"“{quiz}” is deleted. Its questions stay.")
    return redirect("quizzes:quiz_list", quiz.story.slug)


@require_POST
def quiz_publish(request: HttpRequest, pk: int) -> HttpResponse:
    quiz = _quiz(request, pk)
    try:
        publish_quiz(quiz=quiz)
    except ValidationError as error:
        for words in error.messages:
            messages.error(request, words)
    else:
        messages.success(request, f"“{quiz}” is published.")
        if not quiz.story.is_open:
            messages.warning(request, f"“{quiz.story}” is {quiz.story.audience} and its quiz.")
    return redirect("quizzes:quiz_edit", pk)


@require_POST
def quiz_retire(request: HttpRequest, pk: int) -> HttpResponse:
    quiz = _quiz(request, pk)
    try:
        retire_quiz(quiz=quiz)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, f"“{quiz}” is retired: nobody can begin it any more.")
    return redirect("quizzes:quiz_edit", pk)


@require_POST
def quiz_release(request: HttpRequest, pk: int) -> HttpResponse:
    release_answers(quiz=_quiz(request, pk))
    messages.success(request, "The answers are released: students see them now.")
    return redirect("quizzes:quiz_edit", pk)


def _story(request: HttpRequest, slug: str) -> Story:
    return get_object_or_404(Story.objects.editable_by(request.user), slug=slug)


def _quiz(request: HttpRequest, pk: int) -> Quiz:
    mine = Quiz.objects.editable_by(request.user).with_desk()
    return get_object_or_404(mine, pk=pk)


def _new_quiz_page(request: HttpRequest, story: Story, form: NewQuizForm) -> HttpResponse:
    accepted = Item.objects.for_story(story).accepted().count()
    context = {"story": story, "form": form, "accepted": accepted}
    return render(request, "quizzes/quiz_new.html", context)


def _quiz_page(request: HttpRequest, quiz: Quiz, form: QuizSettingsForm) -> HttpResponse:
    context = {
        "story": quiz.story,
        "desk": quiz_desk(quiz),
        "form": form,
        "change": take_change(request),
    }
    return render(request, "quizzes/quiz_edit.html", context)
