"""What is known of a student reaches nobody but the teacher of the class, by any address.

Every address of the table of doors is opened, and written to, by everybody who might try.
"""

import re
from collections.abc import Iterator

import pytest
from django.db import transaction
from django.http import HttpResponseBase
from django.test import Client

from classrooms.models import Classroom, RealName, Student
from quizzes.models import Response
from tests.classroom_factories import make_class_student
from tests.doors.school import School, make_school
from tests.test_doors import DOORS

# It walks where other tests have been.
pytestmark = [pytest.mark.django_db, pytest.mark.no_cover]
CANARY = re.compile(r"canary\w+")
OF_A_STUDENT = {"canarynick", "canaryreal", "canaryanswer"}
# Whoever has the code of a class is told which one it is before joining.
WITH_THE_CODE = {"canaryclass at /join/K7M2P9TX/"}
HTMX = {"hx-request": "true"}
OTHERS = ("visitor", "other_classmate", "colleague")


@pytest.fixture
def school(db: None) -> School:
    """A school in which one student has a nickname, a real name and an answer to be told by."""
    school = make_school()
    student = Student.objects.get(pk=school.places["classmate"])
    Student.objects.filter(pk=student.pk).update(nickname="canarynick", nickname_key="canarynick")
    RealName.objects.create(student=student, name="canaryreal")
    Classroom.objects.filter(pk=student.classroom_id).update(name="canaryclass")
    Response.objects.filter(attempt__participant=student.key).update(text="canaryanswer")
    Response.objects.filter(pk=school.places["response"]).update(text="canaryanswer")
    beside = make_class_student(classroom=student.classroom, nickname="Beside")
    school.browsers["beside"] = browser_of(beside)
    return school


def browser_of(student: Student) -> Client:
    client = Client()
    session = client.session
    session["participant"] = str(student.key)
    session.save()
    client.cookies["sessionid"] = str(session.session_key)
    return client


def answers_to(browser: Client, school: School) -> Iterator[tuple[str, HttpResponseBase]]:
    """Open each address and write to it, and put back what that changed."""
    for door in DOORS:
        address, form = door.address(school.places), door.form(school.places)
        # Whoever signs out sees nothing more.
        if "sign-out" in address or "logout" in address:
            continue
        with transaction.atomic():
            yield address, browser.get(address)
            yield address, browser.post(address, form, headers=HTMX)
            transaction.set_rollback(True)


def met_by(role: str, school: School) -> set[str]:
    met = set()
    for address, answer in answers_to(school.browsers[role], school):
        body = b"".join(answer)
        told = f"{answer.headers} {body.decode(errors='replace')}"
        met |= {f"{canary} at {address}" for canary in CANARY.findall(told)}
    return met


@pytest.mark.parametrize("role", OTHERS)
def test_others_meet_nothing_of_a_student_nor_of_the_class(school: School, role: str) -> None:
    assert met_by(role, school) == WITH_THE_CODE


def test_a_classmate_meets_the_class_and_nothing_of_a_student(school: School) -> None:
    met = {one.split(" at ")[0] for one in met_by("beside", school)}

    assert met == {"canaryclass"}


def test_an_administrator_meets_classes_and_answers_without_the_names(school: School) -> None:
    met = {one.split(" at ")[0] for one in met_by("administrator", school)}

    assert met == {"canaryclass", "canaryanswer"}


def test_the_teacher_meets_all_of_it(school: School) -> None:
    met = {one.split(" at ")[0] for one in met_by("owner", school)}

    assert met >= {*OF_A_STUDENT, "canaryclass"}
