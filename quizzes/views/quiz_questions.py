"""Changes to the questions of a quiz: swap, move, remove, add; each can be undone."""

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from coverage_app.htmx import HtmxRequest
from quizzes.building.composing import add_item, move_item, put_item, remove_item, swap_item
from quizzes.building.desk import quiz_desk
from quizzes.models import Item, Quiz, QuizItem
from quizzes.views.changes import Change, keep_change
from quizzes.views.numbers import number_in


@require_POST
def question_swap(request: HtmxRequest, pk: int) -> HttpResponse:
    """Put another question in a place: the one that is named, or else the best that fits."""
    place = _place(request, pk)
    address = reverse("quizzes:question_swap", args=[pk])
    try:
        if "item" in request.POST:
            put_item(place=place, item=_item(request, place.quiz))
            change = Change("Undone: the question is back.", focus=f"swap-{pk}")
        elif before := swap_item(place=place):
            change = Change(f"Another question stands at {place.position}.", address, before.pk)
        else:
            change = Change("No other accepted question fits in this place.")
    except ValidationError as error:
        change = Change(error.messages[0])
    return _show_again(request, place.quiz, change, place)


@require_POST
def question_move(request: HtmxRequest, pk: int) -> HttpResponse:
    place = _place(request, pk)
    goes_up = request.POST.get("move") == "up"
    try:
        move_item(place=place, by=-1 if goes_up else 1)
    except ValidationError as error:
        change = Change(error.messages[0])
    else:
        place.refresh_from_db(fields=["position"])
        focus = f"{'up' if goes_up else 'down'}-{pk}"
        change = Change(f"The question is number {place.position} now.", focus=focus)
    return _show_again(request, place.quiz, change, place)


@require_POST
def question_remove(request: HtmxRequest, pk: int) -> HttpResponse:
    place = _place(request, pk)
    quiz, position = place.quiz, place.position
    try:
        remove_item(place=place)
    except ValidationError as error:
        change = Change(error.messages[0])
    else:
        words = f"Question {position} is taken out. It stays accepted."
        address = reverse("quizzes:question_add", args=[quiz.pk])
        change = Change(words, address, place.item_id, position)
    return _show_again(request, quiz, change)


@require_POST
def question_add(request: HtmxRequest, pk: int) -> HttpResponse:
    """Add a question at the end, or where it was taken out."""
    quiz = get_object_or_404(Quiz.objects.editable_by(request.user), pk=pk)
    position = number_in(request.POST.get("position", ""))
    place = None
    try:
        place = add_item(quiz=quiz, item=_item(request, quiz), position=position)
    except ValidationError as error:
        change = Change(error.messages[0])
    else:
        address = reverse("quizzes:question_remove", args=[place.pk])
        words = f"It is question {place.position} now."
        change = Change(words, "" if position else address)
    return _show_again(request, quiz, change, place)


def _place(request: HttpRequest, pk: int) -> QuizItem:
    mine = QuizItem.objects.editable_by(request.user).with_quiz()
    return get_object_or_404(mine, pk=pk)


def _item(request: HttpRequest, quiz: Quiz) -> Item:
    number = number_in(request.POST.get("item", ""))
    return get_object_or_404(Item.objects.for_story(quiz.story), pk=number)


def _show_again(
    request: HtmxRequest, quiz: Quiz, change: Change, place: QuizItem | None = None
) -> HttpResponse:
    """Show the questions as they are now: to htmx the part of the page, to others the row."""
    if request.htmx:
        stored = Quiz.objects.with_desk().get(pk=quiz.pk)
        context = {"desk": quiz_desk(stored), "change": change}
        return render(request, "quizzes/_quiz_questions.html", context)
    keep_change(request, change)
    row = f"#question-{place.pk}" if place else f"#quiz-{quiz.pk}"
    return redirect(f"{reverse('quizzes:quiz_edit', args=[quiz.pk])}{row}")
