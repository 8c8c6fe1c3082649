"""A class that is open, and one of its students."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from classrooms.models import Classroom, Student
from quizzes.taking.participants import SESSION_KEY
from tests.classroom_factories import make_class_student, make_classroom
from tests.factories import make_teacher

CODE = "K7M2P9TX"


@pytest.fixture
def classroom(teacher: User) -> Classroom:
    return make_classroom(teacher=teacher, code=CODE)


@pytest.fixture
def otter(classroom: Classroom) -> Student:
    return make_class_student(classroom=classroom, nickname="Quiet Otter")


@pytest.fixture
def otter_client(otter: Student) -> Client:
    """The browser of a student who has joined."""
    client = Client()
    client.get("/about/")
    session = client.session
    session[SESSION_KEY] = str(otter.key)
    session.save()
    client.cookies["sessionid"] = str(session.session_key)
    return client


@pytest.fixture
def other_teacher_client(db: None) -> Client:
    client = Client()
    client.force_login(make_teacher(username="other"))
    return client
