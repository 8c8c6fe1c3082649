"""The page that says what is stored says all of it: a new column needs a sentence there."""

import re

import pytest
from django.apps import apps
from django.test import Client
from django.utils.html import strip_tags
from pytest_django.asserts import assertContains

from classrooms.models import Classroom, Student
from quizzes.models import Quiz
from tests.quiz_factories import make_quiz

pytestmark = pytest.mark.django_db
OF_NOBODY = "its place in the table"
ON_THE_PAGE = {
    "classrooms.Student": {
        "id": OF_NOBODY,
        "classroom": "Your class and your nickname",
        "nickname": "Your class and your nickname",
        "nickname_key": "in which letters that look alike are one letter",
        "key": "A long number made by chance",
        "joined_at": "When you joined",
    },
    "classrooms.RealName": {
        "id": OF_NOBODY,
        "student": "Your real name, if your teacher types it",
        "name": "Your real name, if your teacher types it",
    },
    "classrooms.ReturnRequest": {
        "id": OF_NOBODY,
        "student": "under which nickname",
        "browser": "a random key for that browser",
        "asked_at": "when you asked",
        "granted_at": "when your teacher let you in",
    },
    "limits.Bucket": {
        "id": OF_NOBODY,
        "limit": "how often somebody joined, or typed a wrong code or a wrong password",
        "who": "a scrambled form of it that is another one every day",
        "tokens": "how often somebody joined, or typed a wrong code or a wrong password",
        "since": "since when",
    },
    "quizzes.Attempt": {
        "id": OF_NOBODY,
        "quiz": "Which quizzes you begin",
        "participant": "Your answers are stored under it",
        "sitting": "whether with your class",
        "practice_of": "to practise what you missed",
        "seed": "a random number for the order",
        "changes": "how many changes there were since you began",
        "started_at": "When you began and when you finished",
        "finished_at": "When you began and when you finished",
    },
    "quizzes.Response": {
        "id": OF_NOBODY,
        "attempt": "Your answers",
        "item": "To each question",
        "round": "whether the question came back",
        "option": "what you chose first and in the end",
        "first_option": "what you chose first and in the end",
        "matched": "what you matched",
        "text": "what you wrote",
        "tapped": "which sentence you tapped",
        "confidence": "how sure you said you were",
        "revision": "how many times",
        "answered_at": "when you answered",
        "changed_at": "when the answer changed last",
        "grade": "how many, from whom and when",
        "graded_by": "how many, from whom and when",
        "graded_at": "how many, from whom and when",
    },
    "sessions.Session": {
        "session_key": "A cookie with a random number. With it the server finds your random key",
        "session_data": "finds your random key, or the key under which you asked to come back",
        "expire_date": "after 180 days",
    },
}
# What teachers make, and the program itself: nothing in it is a student's.
OF_NO_STUDENT = {
    "admin": {"LogEntry"},
    "auth": {"Group", "Permission", "User"},
    "classrooms": {"Assignment", "Classroom"},
    "contenttypes": {"ContentType"},
    "coverage_app": {
        "Article",
        "FactDecision",
        "LineDecision",
        "Outlet",
        "Revision",
        "StatementDecision",
        "Story",
    },
    "limits": {"SentForm"},
    "quizzes": {"Evidence", "Item", "Option", "Quiz", "QuizItem", "Sitting"},
}
COOKIES = {"sessionid", "csrftoken", "reading_options", "messages"}


@pytest.fixture
def page(stranger: Client) -> str:
    text = strip_tags(stranger.get("/privacy/").content.decode())
    return re.sub(r"\s+", " ", text)


def test_privacy_names_every_column_with_something_of_a_student(page: str) -> None:
    for label, words in ON_THE_PAGE.items():
        columns = {field.name for field in apps.get_model(label)._meta.fields}
        assert set(words) == columns, label
        missing = {it for it in words.values() if it != OF_NOBODY and it not in page}
        assert missing == set(), label


def test_privacy_knows_every_table_there_is() -> None:
    tables = {model._meta.label for model in apps.get_models()}

    of_no_student = {f"{app}.{name}" for app, names in OF_NO_STUDENT.items() for name in names}

    assert tables == set(ON_THE_PAGE) | of_no_student


def test_privacy_names_every_cookie_of_a_student(page: str, classroom: Classroom) -> None:
    client = Client()
    quiz = make_quiz()
    client.post("/reading-options/", {"text": "2"})
    client.get("/")
    client.post("/join/", {"code": classroom.code or "", "nickname": "Red Kite"})
    client.post(f"/quizzes/{quiz.pk}/attempts/")
    client.get("/class/")
    client.post("/class/leave/")

    assert set(client.cookies) == COOKIES
    assert {name for name in COOKIES if name in page} == COOKIES


def test_session_of_a_student_holds_the_random_key_and_nothing_else(
    classroom: Classroom, quiz: Quiz
) -> None:
    client = Client()

    client.post("/join/", {"code": classroom.code or "", "nickname": "Red Kite"})
    client.post(f"/quizzes/{quiz.pk}/attempts/")

    assert dict(client.session) == {"participant": str(Student.objects.get().key)}


@pytest.fixture
def quiz() -> Quiz:
    return make_quiz()


def test_session_of_who_asks_to_come_back_holds_a_random_key_and_nothing_else(
    classroom: Classroom, otter: Student
) -> None:
    client = Client()

    client.post("/join/ask/", {"code": classroom.code or "", "nickname": "Quiet Otter"})

    asked = otter.return_requests.get()
    assert dict(client.session) == {"asks_to_return": str(asked.browser)}


def test_privacy_says_for_how_long(stranger: Client, otter_client: Client) -> None:
    Classroom.objects.update(days_kept=30)

    assertContains(stranger.get("/privacy/"), "180, unless your teacher changes it")
    assertContains(otter_client.get("/privacy/"), "In Class 9B, 30 days after you joined")


def test_nothing_writes_down_who_asks_for_a_page(
    otter_client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    for path in ("/class/", "/nothing-here/", "/privacy/"):
        otter_client.get(path, REMOTE_ADDR="203.0.113.7")

    assert "203.0.113.7" not in caplog.text


@pytest.mark.parametrize("path", ["/", "/stories/", "/results/", "/class/"])
def test_privacy_is_linked_from_the_pages_of_students(otter_client: Client, path: str) -> None:
    response = otter_client.get(path, follow=True)

    assertContains(response, 'href="/privacy/"')


def test_privacy_is_linked_from_the_page_where_students_join(stranger: Client) -> None:
    assertContains(stranger.get("/"), '<a href="/privacy/">What is stored about you</a>')
