"""The page of a class as its students see it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from classrooms.joining.codes import grouped, return_code
from classrooms.models import Assignment, Classroom, Student
from quizzes.models import Attempt, Quiz, Sitting
from quizzes.taking.attempts import start_in_sitting
from quizzes.taking.sittings import close_sitting, pause, release
from quizzes.templatetags.moments import in_words
from tests.classroom_factories import make_assignment, make_classroom
from tests.quiz_factories import make_item, make_quiz
from tests.quizzes.answering import choose
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db
URL = "/class/"
HOUR = timedelta(hours=1)


def give(
    classroom: Classroom, title: str = "The vote", *, pace: str = "self", **of_quiz: object
) -> Assignment:
    quiz = make_quiz(items=[make_item()], title=title, **of_quiz)  # type: ignore[arg-type]
    return make_assignment(classroom=classroom, quiz=quiz, pace=pace)


def shift(sitting: Sitting, *, opens: timedelta, closes: timedelta | None = None) -> None:
    """Let a sitting open, and close, in so long."""
    sitting.opens_at = timezone.now() + opens
    sitting.closes_at = timezone.now() + closes if closes is not None else None
    sitting.save()


def begin(assignment: Assignment, student: Student) -> Attempt:
    return start_in_sitting(sitting=assignment.sitting, participant=student.key)


def test_student_home_names_the_class_the_student_and_the_return_code(
    otter_client: Client, otter: Student
) -> None:
    response = otter_client.get(URL)

    assertTemplateUsed(response, "classrooms/student_home.html")
    assertContains(response, "Class 9B")
    assertContains(response, "Hello, <bdi>Quiet Otter</bdi>")
    assertContains(response, grouped(return_code(otter.key)))
    assertContains(response, "it brings you back on another device")


def test_student_home_is_for_those_who_have_joined(stranger: Client) -> None:
    assertRedirects(stranger.get(URL), "/")


def test_student_home_sends_a_teacher_to_the_classes(teacher_client: Client) -> None:
    assertRedirects(teacher_client.get(URL), "/", fetch_redirect_response=False)


def test_class_without_a_quiz_has_nothing_to_do(otter_client: Client) -> None:
    response = otter_client.get(URL)

    assert words_of(response, "h2") == ["To do now", "Your return code"]
    assertContains(response, "Nothing right now.")


def test_what_is_to_do_says_until_when(
    otter_client: Client, otter: Student, classroom: Classroom
) -> None:
    give(classroom, "Endless")
    timed = give(classroom, "Timed")
    shift(timed.sitting, opens=-HOUR, closes=HOUR)

    response = otter_client.get(URL)

    assert words_of(response, "h3") == ["Endless", "Timed"]
    assert words_of(response, "article", "task") == [
        "Endless Open until your teacher closes it. Start: Endless",
        f"Timed Open until {in_words(timezone.now() + HOUR)}. Start: Timed",
    ]


def test_begun_and_paused_quiz_goes_on(
    otter_client: Client, otter: Student, classroom: Classroom
) -> None:
    assignment = give(classroom)
    attempt = begin(assignment, otter)
    pause(sitting=assignment.sitting)

    response = otter_client.get(URL)

    assert words_of(response, "article", "task") == [
        "The vote You have begun. Open until your teacher closes it. "
        "Your teacher has paused it. Go on: The vote"
    ]
    assertContains(response, f'href="{attempt.get_absolute_url()}"')


def test_student_is_sent_to_a_quiz_that_the_teacher_leads(
    otter_client: Client, otter: Student, classroom: Classroom
) -> None:
    assignment = give(classroom, pace="teacher")
    before = otter_client.get(URL)

    begin(assignment, otter)
    after = otter_client.get(URL)

    words = ["The vote Your teacher leads this quiz: go there. Go there: The vote"]
    assert words_of(before, "article", "task") == words == words_of(after, "article", "task")


def test_class_that_reads_first_sees_the_lenses_that_are_opened(
    otter_client: Client, otter: Student, classroom: Classroom
) -> None:
    assignment = give(classroom, pace="teacher")
    assignment.reads_first = True
    assignment.save()
    before = words_of(otter_client.get(URL), "p")

    assignment.opened_lenses = ["facts", "read"]
    assignment.save()
    response = otter_client.get(URL)

    assert "First you read. Your teacher opens the texts soon." in before
    assert "Read first: Read, Facts" in words_of(response, "p")
    assertContains(response, f'/stories/{assignment.sitting.quiz.story.slug}/facts/">Facts</a>')


def test_what_comes_says_when(otter_client: Client, otter: Student, classroom: Classroom) -> None:
    last, first = give(classroom, "Last"), give(classroom, "First")
    shift(last.sitting, opens=3 * HOUR)
    shift(first.sitting, opens=2 * HOUR)

    response = otter_client.get(URL)

    assert words_of(response, "h2")[:2] == ["To do now", "Later"]
    assert words_of(response, "ul", "tasks") == [
        f"First opens at {in_words(timezone.now() + 2 * HOUR)} "
        f"Last opens at {in_words(timezone.now() + 3 * HOUR)}"
    ]


def test_what_is_done_has_its_result(
    otter_client: Client, otter: Student, classroom: Classroom
) -> None:
    right = give(classroom, "Right")
    choose(begin(right, otter), 1, 1)
    kept = give(classroom, "Kept", feedback=Quiz.Feedback.RELEASE)
    choose(begin(kept, otter), 1, 1)
    close_sitting(sitting=give(classroom, "Slept through").sitting)
    late = give(classroom, "Late")
    begin(late, otter)
    shift(late.sitting, opens=-3 * HOUR, closes=-HOUR)
    before = words_of(otter_client.get(URL), "li")

    release(sitting=kept.sitting)
    after = words_of(otter_client.get(URL), "li")

    assert before[-4:] == [
        "Slept through You did not take part",
        "Kept Your answers are in",
        "Right 1 of 1 point",
        "Late The time is up: see what came of it",
    ]
    assert after[-3] == "Kept 1 of 1 point"


def test_other_classes_paper_and_other_students_are_not_shown(
    otter_client: Client, otter: Student, classroom: Classroom
) -> None:
    other = make_classroom(teacher=classroom.teacher, name="Class 8A")
    give(other, "Not mine")
    give(classroom, "On paper", pace="paper")

    response = otter_client.get(URL)

    assert words_of(response, "h3") == []


def test_page_of_many_quizzes_takes_as_many_queries_as_that_of_one(
    otter_client: Client,
    otter: Student,
    classroom: Classroom,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(2):
        choose(begin(give(classroom), otter), 1, 1)
        with django_assert_max_num_queries(12):
            otter_client.get(URL)
        for pace in ("self", "teacher"):
            give(classroom, pace=pace)
