"""A student begins what the class is given."""

import pytest
from django.test import Client
from django.utils import timezone
from lxml import html
from pytest_django.asserts import assertRedirects

from classrooms.models import Assignment, Classroom, Student
from quizzes.models import Attempt
from quizzes.taking.sittings import close_sitting, pause
from tests.classroom_factories import make_assignment, make_classroom
from tests.classrooms.taking_part import take
from tests.quiz_factories import make_news_story, make_quiz
from tests.quizzes.markup import words_of
from tests.quizzes.test_attempt_question import question_url

pytestmark = pytest.mark.django_db


@pytest.fixture
def assignment(classroom: Classroom) -> Assignment:
    quiz = make_quiz(story=make_news_story(is_open=False))
    return make_assignment(classroom=classroom, quiz=quiz)


def start_url(assignment: Assignment) -> str:
    return f"/class/assignments/{assignment.pk}/start/"


def test_start_begins_the_attempt_of_the_student(
    otter_client: Client, otter: Student, assignment: Assignment
) -> None:
    response = otter_client.post(start_url(assignment))

    attempt = Attempt.objects.get()
    assert (attempt.participant, attempt.sitting) == (otter.key, assignment.sitting)
    assert words_of(response, "button", "btn--wide") == ["Check answer"]


def test_first_question_comes_at_once_and_says_its_own_address(
    otter_client: Client, assignment: Assignment
) -> None:
    response = otter_client.post(start_url(assignment))

    here = question_url(Attempt.objects.get(), 1)
    page = html.fromstring(response.content)
    assert page.xpath("//@data-here") == [here]
    assert words_of(response, "h1", "asked") == words_of(otter_client.get(here), "h1", "asked")


def test_question_at_its_own_address_says_no_other(
    otter_client: Client, assignment: Assignment
) -> None:
    otter_client.post(start_url(assignment))

    here = question_url(Attempt.objects.get(), 1)
    page = html.fromstring(otter_client.get(here).content)

    assert page.xpath("//@data-here") == []
    assert page.xpath("//input[@name='next']/@value") == [here]


def test_reading_options_lead_back_to_the_first_question(
    otter_client: Client, assignment: Assignment
) -> None:
    """Without JavaScript the referrer is the address of the start, which is no page."""
    page = html.fromstring(otter_client.post(start_url(assignment)).content)
    (options,) = page.xpath("//form[.//input[@name='here']]")
    start = f"http://testserver{start_url(assignment)}"

    response = otter_client.post(
        options.get("action"), dict(options.form_values()), headers={"referer": start}
    )

    assertRedirects(response, question_url(Attempt.objects.get(), 1))


def test_second_start_goes_on_with_it(
    otter_client: Client, otter: Student, assignment: Assignment
) -> None:
    take(assignment, otter, [1])

    response = otter_client.post(start_url(assignment))

    page = html.fromstring(response.content)
    assert page.xpath("//@data-here") == [question_url(Attempt.objects.get(), 2)]


def test_start_of_what_is_done_leads_to_its_result(
    otter_client: Client, otter: Student, assignment: Assignment
) -> None:
    attempt = take(assignment, otter, [1, 1])

    response = otter_client.post(start_url(assignment))

    assertRedirects(response, f"{attempt.get_absolute_url()}result/")


def test_start_of_a_paused_quiz_waits(otter_client: Client, assignment: Assignment) -> None:
    pause(sitting=assignment.sitting)

    response = otter_client.post(start_url(assignment))

    assertRedirects(response, f"{Attempt.objects.get().get_absolute_url()}wait/")


def test_quiz_that_is_over_says_so(otter_client: Client, assignment: Assignment) -> None:
    close_sitting(sitting=assignment.sitting)

    response = otter_client.post(start_url(assignment), follow=True)

    assert response.redirect_chain == [("/class/", 302)]
    assert words_of(response, "li", "error") == ["This quiz is over. Nobody can begin it any more."]
    assert Attempt.objects.count() == 0


def test_quiz_of_another_class_is_not_found(otter_client: Client, classroom: Classroom) -> None:
    other = make_classroom(teacher=classroom.teacher, name="Class 8A")
    theirs = make_assignment(classroom=other, quiz=make_quiz())

    response = otter_client.post(start_url(theirs))

    assert (response.status_code, Attempt.objects.count()) == (404, 0)


def test_who_is_in_no_class_is_sent_to_the_door(stranger: Client, assignment: Assignment) -> None:
    response = stranger.post(start_url(assignment))

    assertRedirects(response, "/")
    assert Attempt.objects.count() == 0


def test_quiz_is_begun_by_post_only(otter_client: Client, assignment: Assignment) -> None:
    assert otter_client.get(start_url(assignment)).status_code == 405


def test_quiz_of_a_closed_story_is_taken_in_the_class_only(
    otter_client: Client, assignment: Assignment
) -> None:
    url = assignment.sitting.quiz.get_absolute_url()

    page = otter_client.get(url)
    sent_back = otter_client.post(f"{url}attempts/")
    close_sitting(sitting=assignment.sitting)
    refused = otter_client.post(f"{url}attempts/")

    assert words_of(page, "button", "btn--wide") == []
    assert "Your class takes this quiz together" in page.content.decode()
    assertRedirects(sent_back, "/class/")
    assert (refused.status_code, Attempt.objects.count()) == (404, 0)


def test_quiz_of_an_open_story_is_taken_in_the_class_first(
    otter_client: Client, otter: Student, stranger: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())
    url = assignment.sitting.quiz.get_absolute_url()
    starts: list[list[str]] = []

    def look(browser: Client = otter_client) -> None:
        starts.append(words_of(browser.get(url), "button", "btn--wide"))

    look()
    look(stranger)
    sent_back = otter_client.post(f"{url}attempts/")
    take(assignment, otter, [1, 1])
    look()

    assert starts == [[], ["Start"], ["Start again"]]
    assertRedirects(sent_back, "/class/")


def test_quiz_of_an_open_story_may_be_taken_alone_when_the_class_is_done(
    otter_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())
    close_sitting(sitting=assignment.sitting)

    page = otter_client.get(assignment.sitting.quiz.get_absolute_url())

    assert words_of(page, "button", "btn--wide") == ["Start"]


def test_question_of_the_class_leads_back_to_the_class(
    otter_client: Client, assignment: Assignment
) -> None:
    page = otter_client.post(start_url(assignment))

    assert '<a href="/class/">Save and leave</a>' in page.content.decode()
    assert Attempt.objects.get().started_at <= timezone.now()
