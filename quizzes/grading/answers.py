"""The teacher's reading of open answers: what waits, and the points for one."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.utils import timezone

from quizzes.evidence_views import EvidenceView, evidence_view, fetch_evidence
from quizzes.models import Quiz, Response, ResponseQuerySet


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer to read, without a name, and how many of its quiz wait and have been read.

    ``later`` is the key of the answer to go on with when this one is left for later.
    """

    quiz: Quiz
    response: Response | None
    evidence: tuple[EvidenceView, ...]
    later: int | None
    waiting: int
    read: int


def reading_of(quiz: Quiz, answers: ResponseQuerySet, wanted: Response | None = None) -> Reading:
    """Take up the ``wanted`` answer of those given, or else the one that has waited longest."""
    waiting = list(answers.to_grade().values_list("pk", flat=True))
    response = wanted or answers.to_grade().with_item().first()
    if response:
        fetch_evidence([response.item])
    return Reading(
        quiz=quiz,
        response=response,
        evidence=tuple(evidence_view(it) for it in response.item.proof()) if response else (),
        later=_later(waiting, response.pk) if response else None,
        waiting=len(waiting),
        read=answers.graded().count(),
    )


def grade(*, response: Response, points: int, graded_by: User) -> None:
    """Give an open answer its points; a teacher who thinks again gives others."""
    response.grade = points
    response.graded_by = graded_by
    response.graded_at = timezone.now()
    response.save(update_fields=["grade", "graded_by", "graded_at", "changed_at"])


def _later(waiting: Sequence[int], pk: int) -> int | None:
    """Return the one that waits next; after the last comes the first."""
    others = [one for one in waiting if one != pk]
    place = waiting.index(pk) if pk in waiting else 0
    return next(iter([*others[place:], *others]), None)
