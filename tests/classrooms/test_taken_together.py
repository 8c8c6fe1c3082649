"""What a class is given is taken in the class before anybody is told its answers elsewhere."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from classrooms.models import Assignment, Classroom, Student
from quizzes.building.composing import release_answers
from quizzes.items.authoring import retire_quiz
from quizzes.models import Attempt, Quiz, Response, Sitting
from quizzes.taking.attempts import start
from tests.classroom_factories import make_assignment
from tests.classrooms.taking_part import take
from tests.quiz_factories import make_item, make_news_story, make_quiz
from tests.quizzes.answering import again, choose
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db
HTMX = {"hx-request": "true"}
TOGETHER = (
    "Your class takes this quiz together. You can take it alone when that is over. Go to your class"
)
TOLD = (
    "Your class takes this quiz together. You can take it alone, or go on with what you began "
    "alone, when that is over."
)


@pytest.fixture
def quiz() -> Quiz:
    story = make_news_story()
    return make_quiz(items=[make_item(story=story), make_item(story=story)])


@pytest.fixture
def alone(quiz: Quiz, otter: Student) -> Attempt:
    """What a student began before the class was given the quiz."""
    return start(quiz=quiz, participant=otter.key)


@pytest.fixture
def assignment(alone: Attempt, classroom: Classroom) -> Assignment:
    return make_assignment(classroom=classroom, quiz=alone.quiz)


def question_of(attempt: Attempt, number: int = 1) -> str:
    return f"/attempts/{attempt.pk}/questions/{number}/"


def answer(browser: Client, attempt: Attempt, option: int, revision: int = 0) -> str:
    """Send an answer to the first question, and return the receipt."""
    sent = {"step": "answer", "option": str(option), "revision": str(revision)}
    response = browser.post(f"{question_of(attempt)}response/", sent, headers=HTMX)
    return response["Receipt"]


@pytest.mark.usefixtures("assignment")
def test_what_was_begun_alone_waits_for_the_class(otter_client: Client, alone: Attempt) -> None:
    page = otter_client.get(alone.quiz.get_absolute_url())

    assert "Go on" not in words_of(page, "a", "btn--wide")
    assert TOGETHER in words_of(page, "p")


@pytest.mark.usefixtures("assignment")
def test_answer_alone_is_taken_later_while_the_class_has_the_quiz_to_do(
    otter_client: Client, alone: Attempt
) -> None:
    sent = {"step": "answer", "option": "1"}

    response = otter_client.post(f"{question_of(alone)}response/", sent, headers=HTMX)

    assert (response["Receipt"], response["HX-Redirect"]) == ("later", "/class/")
    assert Response.objects.count() == 0


@pytest.mark.usefixtures("assignment")
@pytest.mark.parametrize("page", ["", "questions/1/", "result/"])
def test_pages_of_what_was_begun_alone_lead_to_the_class(
    otter_client: Client, alone: Attempt, page: str
) -> None:
    response = otter_client.get(f"/attempts/{alone.pk}/{page}", follow=True)

    assert response.redirect_chain[-1] == ("/class/", 302)
    assert words_of(response, "li", "warning") == [TOLD]


@pytest.mark.usefixtures("assignment")
def test_pages_of_what_was_begun_alone_lead_to_the_class_when_the_quiz_is_retired_too(
    otter_client: Client, alone: Attempt
) -> None:
    retire_quiz(quiz=alone.quiz)

    response = otter_client.get(alone.get_absolute_url(), follow=True)

    assert (response.status_code, response.redirect_chain) == (200, [("/class/", 302)])


def test_quiz_that_nobody_gives_the_class_says_who_takes_it(
    otter_client: Client, otter: Student, classroom: Classroom
) -> None:
    quiz = make_quiz(story=make_news_story(is_open=False))
    take(make_assignment(classroom=classroom, quiz=quiz), otter, [1, 1])

    page = otter_client.get(quiz.get_absolute_url())

    assert "This quiz is taken in a class, when its teacher gives it." in words_of(page, "p")


def test_what_was_begun_alone_goes_on_when_the_class_is_done(
    otter_client: Client, otter: Student, alone: Attempt, assignment: Assignment
) -> None:
    take(assignment, otter, [1, 1])

    page = otter_client.get(alone.quiz.get_absolute_url())

    assert "Go on" in words_of(page, "a", "btn--wide")
    assert answer(otter_client, alone, 1) == "stored"


def test_what_was_begun_in_the_class_goes_on_from_the_page_of_the_quiz(
    otter_client: Client, otter: Student, assignment: Assignment
) -> None:
    mine = take(assignment, otter)

    page = otter_client.get(mine.quiz.get_absolute_url()).content.decode()

    assert f'href="{mine.get_absolute_url()}">Go on' in page


def test_result_of_what_was_taken_alone_offers_no_new_start_before_the_class(
    otter_client: Client, otter: Student, alone: Attempt, classroom: Classroom
) -> None:
    for number in (1, 2):
        choose(alone, number, 1)
    result = f"/attempts/{alone.pk}/result/"
    before = words_of(otter_client.get(result), "button", "btn--wide")
    make_assignment(classroom=classroom, quiz=alone.quiz)

    assert before == ["Start again"]
    assert words_of(otter_client.get(result), "button", "btn--wide") == []


def test_start_alone_of_what_the_class_has_to_do_leads_to_the_class(
    otter_client: Client, assignment: Assignment
) -> None:
    quiz = assignment.sitting.quiz

    page = otter_client.post(f"{quiz.get_absolute_url()}attempts/", follow=True)

    assert page.redirect_chain == [("/class/", 302)]
    assert words_of(page, "li", "warning") == [TOLD]


def test_class_is_not_done_while_its_answers_may_be_changed(
    otter_client: Client, otter: Student, classroom: Classroom, quiz: Quiz
) -> None:
    Quiz.objects.filter(pk=quiz.pk).update(feedback=Quiz.Feedback.RELEASE)
    quiz.refresh_from_db()
    release_answers(quiz=quiz)
    sitting = make_assignment(classroom=classroom, quiz=quiz).sitting
    take(sitting.assignment, otter, [2, 2])
    page = quiz.get_absolute_url()

    before = words_of(otter_client.get(page), "button", "btn--wide")
    Sitting.objects.filter(pk=sitting.pk).update(released_at=timezone.now())

    assert before == []
    assert "Start" in words_of(otter_client.get(page), "button", "btn--wide")[0]


def test_class_is_not_done_while_late_answers_are_taken(
    otter_client: Client, classroom: Classroom, quiz: Quiz
) -> None:
    given = Sitting.objects.filter(pk=make_assignment(classroom=classroom, quiz=quiz).sitting.pk)
    moment = timezone.now()
    begun = []

    for late in (timedelta(seconds=3), timedelta(seconds=31)):
        given.update(opens_at=moment - timedelta(hours=1), closes_at=moment - late)
        otter_client.post(f"{quiz.get_absolute_url()}attempts/")
        begun.append(Attempt.objects.alone().count())

    assert begun == [0, 1]


def test_answer_on_paper_is_not_changed_by_its_student(
    otter_client: Client, otter: Student, classroom: Classroom, quiz: Quiz
) -> None:
    Quiz.objects.filter(pk=quiz.pk).update(feedback=Quiz.Feedback.RELEASE)
    assignment = make_assignment(classroom=classroom, quiz=quiz)
    paper = take(assignment, otter, [2, 2])
    Sitting.objects.filter(pk=assignment.sitting.pk).update(pace=Sitting.Pace.PAPER)

    receipt = answer(otter_client, paper, 1, revision=1)

    assert (receipt, {given.revision for given in again(paper).answers}) == ("refused", {0})
