"""The cast: who takes part in the tests."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.factories import make_teacher


@pytest.fixture
def teacher(db: None) -> User:
    return make_teacher(username="teacher")


@pytest.fixture
def teacher_client(teacher: User) -> Client:
    client = Client()
    client.force_login(teacher)
    return client


@pytest.fixture
def stranger(db: None) -> Client:
    """A visitor without an account."""
    return Client()
