"""The addresses of the program, and two beside its pages: one does nothing but insert a row.

The other does what no answer can do without: it finds the attempt of the browser, counts a change
of it and inserts an answer, in one transaction. No rule is asked, no form read, no page drawn.
"""

from functools import cache
from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.views.decorators.csrf import csrf_exempt

from config.urls import urlpatterns as pages
from limits.models import Bucket
from quizzes.models import Attempt, QuizItem, Response
from quizzes.taking.participants import known_participant


@csrf_exempt
@login_not_required
def bare(request: HttpRequest) -> HttpResponse:
    who = get_random_string(32)
    Bucket.objects.create(limit="bare", who=who, tokens=1, since=timezone.now())
    return HttpResponse(status=204)


@login_not_required
def least(request: HttpRequest, pk: UUID) -> HttpResponse:
    attempt = Attempt.objects.for_participant(known_participant(request)).get(pk=pk)
    item = _items(attempt.quiz_id)[attempt.changes]
    with transaction.atomic():
        attempt.count_change()
        Response.objects.create(attempt=attempt, item_id=item, answered_at=timezone.now())
    return HttpResponse(status=204)


@cache
def _items(quiz: int) -> list[int]:
    return list(QuizItem.objects.filter(quiz=quiz).values_list("item", flat=True))


urlpatterns = [path("bare/", bare), path("least/<uuid:pk>/", least), *pages]
