"""Who takes a quiz: a random key in the session."""

import uuid

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.http import HttpRequest
from django.test import RequestFactory

from quizzes.taking.participants import known_participant, participant_key

pytestmark = pytest.mark.django_db


def request_with(session: SessionStore) -> HttpRequest:
    request = RequestFactory().get("/", headers={"user-agent": "Netscape"})
    request.session = session
    return request


def test_new_browser_is_nobody_and_leaves_no_session() -> None:
    request = request_with(SessionStore())

    assert (known_participant(request), Session.objects.count()) == (None, 0)


def test_key_is_made_at_the_first_need_and_saved_at_once() -> None:
    request = request_with(SessionStore())

    key = participant_key(request)

    stored = Session.objects.get().get_decoded()
    assert stored == {"participant": str(key)}


def test_key_stays_the_same() -> None:
    session = SessionStore()
    key = participant_key(request_with(session))

    again = request_with(SessionStore(session.session_key))

    assert (known_participant(again), participant_key(again)) == (key, key)


def test_two_browsers_have_two_keys_made_of_chance_alone() -> None:
    keys = {participant_key(request_with(SessionStore())) for _ in range(2)}

    assert [len(keys), {key.version for key in keys}] == [2, {4}]
    assert all(isinstance(key, uuid.UUID) for key in keys)
