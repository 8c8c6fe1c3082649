"""Store what stands on papers, as attempts like any others."""

import uuid
from collections.abc import Sequence
from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from quizzes.models import Attempt, Response, Sitting
from quizzes.paper.questions import paper_attempt
from quizzes.paper.reading import PaperAnswer

NOT_ON_PAPER = "This quiz is not on paper: students answer it on their devices."
WRITTEN_ON_PAPER = "Written on paper"


@transaction.atomic
def enter_paper(
    *,
    sitting: Sitting,
    participant: uuid.UUID,
    answers: Sequence[PaperAnswer],
    entered_by: User,
    moment: datetime | None = None,
) -> Attempt | None:
    """Store a paper as the one finished attempt of its student, and drop what stood there before.

    Without any answer there is no paper, and no attempt. A paper may be corrected at any time.
    """
    moment = moment or timezone.now()
    held = Sitting.objects.select_for_update().select_related("quiz").get(pk=sitting.pk)
    if not held.is_on_paper:
        raise ValidationError(NOT_ON_PAPER)
    mine = Attempt.objects.of_sitting(held).for_participant(participant)
    attempt = mine.first()
    if not answers:
        mine.delete()
        return None
    if attempt is None:
        attempt = _begin(held, participant, moment)
    known = {response.item_id: response for response in attempt.responses.all()}
    for answer in answers:
        response = known.pop(answer.item.pk, None)
        response = response or Response(attempt=attempt, item=answer.item, answered_at=moment)
        _write(response, answer, entered_by, moment)
    attempt.responses.filter(pk__in=[response.pk for response in known.values()]).delete()
    return attempt


def _begin(sitting: Sitting, participant: uuid.UUID, moment: datetime) -> Attempt:
    attempt = paper_attempt(sitting.quiz)
    attempt.sitting, attempt.participant = sitting, participant
    attempt.started_at = attempt.finished_at = moment
    attempt.save(force_insert=True)
    return attempt


def _write(response: Response, answer: PaperAnswer, entered_by: User, moment: datetime) -> None:
    response.option, response.tapped = answer.option, answer.tapped
    response.matched = list(answer.matched)
    if answer.points is not None and answer.points != response.grade:
        response.text, response.grade = WRITTEN_ON_PAPER, answer.points
        response.graded_by, response.graded_at = entered_by, moment
    response.save()
