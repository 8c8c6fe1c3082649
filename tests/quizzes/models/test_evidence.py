"""Since when evidence is known to stand in its text."""

from datetime import timedelta
from importlib import import_module

import pytest
from django.apps import apps

from quizzes.models import Evidence
from tests.quiz_factories import make_item

pytestmark = pytest.mark.django_db


def test_evidence_of_before_is_as_old_as_its_item() -> None:
    item = make_item()
    item.evidence.update(taken_at=item.created_at + timedelta(days=1))

    import_module("quizzes.migrations.0007_evidence_taken_at").date_by_items(apps)

    assert set(Evidence.objects.values_list("taken_at", flat=True)) == {item.created_at}
