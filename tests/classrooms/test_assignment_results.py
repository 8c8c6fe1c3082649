"""The teacher's page of results of a quiz in a class."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from classrooms.models import Assignment
from quizzes.derivation.drafts import Misconception
from quizzes.models import Option, Response
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.taking_part import make_taken, make_twins, take
from tests.factories import make_colleague
from tests.quiz_factories import make_match_item, make_news_story, make_open_item, make_quiz
from tests.quizzes.answering import make_proved_item


def page(client: Client, assignment: Assignment) -> str:
    """Return the words of the page, one space between them."""
    html = client.get(f"/assignments/{assignment.pk}/results/").content.decode()
    words = re.sub(r"<[^>]*>", " ", html[html.index('id="main"') :])
    return " ".join(words.split())


def test_what_the_class_misunderstood_is_said_in_words(
    teacher_client: Client, teacher: User
) -> None:
    assignment = make_taken(teacher, [2, 1], [2, 1], [1, 1])
    Option.objects.filter(position=2).update(misconception=Misconception.HEDGE_IS_A_NUMBER)

    words = page(teacher_client, assignment)

    assert "3 of 3 students began, 3 finished." in words
    assert "2 of 3 read a hedge as another number · question 1" in words
    assert "Who reported it 1 of 3 points · 1 secure, 0 getting there, 2 to practise again" in words
    assert "Whoever chose this read a hedge as another number." in words
    assert "Nobody chose: “Both texts”, “Neither text”" in words
    assert "% of the points" not in words


def test_a_class_that_misread_nothing_is_told_so(teacher_client: Client, teacher: User) -> None:
    words = page(teacher_client, make_taken(teacher, [1, 1]))

    assert "No answer so far points to a misunderstanding." in words


def test_nobody_has_begun(teacher_client: Client, teacher: User) -> None:
    words = page(teacher_client, make_taken(teacher))

    assert "0 of 0 students began, 0 finished." in words
    assert "Nobody has begun this quiz yet." in words


def test_proof_and_hint_and_match_and_unanswered_questions(
    teacher_client: Client, teacher: User
) -> None:
    story = make_news_story()
    items = [make_proved_item(story=story), make_match_item(story=story)]
    items.append(make_proved_item(story=story))
    quiz = make_quiz(items=items)
    assignment = make_assignment(classroom=make_classroom(teacher=teacher), quiz=quiz)
    student = make_class_student(classroom=assignment.classroom)
    take(assignment, student, [1, (1, 3)], firsts=[2], proved=[True])

    words = page(teacher_client, assignment)

    assert "0 of 1 right, 1 more after the hint · 1 of 1 right and proved" in words
    assert "Gazette tells of: seven 1 of 1" in words
    assert "How many gave each what belongs to it." in words
    assert "Nobody has answered it." in words


def test_open_answers_lead_to_the_teachers_reading(teacher_client: Client, teacher: User) -> None:
    quiz = make_quiz(items=[make_open_item()])
    assignment = make_taken(teacher, ["The park."], quiz=quiz)
    student = make_class_student(classroom=assignment.classroom)
    take(assignment, student, ["Seven."], grade=4)

    response = teacher_client.get(f"/assignments/{assignment.pk}/results/")

    assert f'<a href="/quizzes/{quiz.pk}/grading/">Read it</a>' in response.content.decode()
    words = page(teacher_client, assignment)
    assert "1 answer in students’ own words waits to be read." in words
    assert "2 answers in students’ own words, 1 still to be read." in words
    assert "4 points All of it 1" in words


def test_open_answers_of_a_class_are_read_by_its_teacher_alone(db: None) -> None:
    me, owner = make_colleague(), make_colleague()
    story = make_news_story(owner=owner)
    story.is_shared = True
    story.save()
    quiz = make_quiz(items=[make_open_item(story=story)])
    assignment = make_taken(me, ["The park."], quiz=quiz)
    mine, theirs = Client(), Client()
    mine.force_login(me)
    theirs.force_login(owner)
    response = Response.objects.get()

    assert (
        f"/quizzes/{quiz.pk}/grading/"
        in mine.get(f"/assignments/{assignment.pk}/results/").content.decode()
    )
    for client, is_seen in ((mine, True), (theirs, False)):
        listed = client.get("/grading/").content.decode()
        reading = client.get(f"/quizzes/{quiz.pk}/grading/").content.decode()
        asked = client.get(f"/quizzes/{quiz.pk}/grading/?answer={response.pk}")
        assert (str(quiz) in listed) is is_seen
        assert ("The park." in reading) is is_seen
        assert asked.status_code == (200 if is_seen else 404)
    assert theirs.post(f"/responses/{response.pk}/grade/", {"grade": 4}).status_code == 404
    assert mine.post(f"/responses/{response.pk}/grade/", {"grade": 4}).status_code == 302


def test_numbers_are_given_from_thirty_answers_on(teacher_client: Client, teacher: User) -> None:
    assignment = make_taken(teacher, *[[1, 1]] * 15, *[[2, 2]] * 15)

    words = page(teacher_client, assignment)

    assert "50 % of the points were earned; it goes with the other questions by 1.00" in words


def test_where_all_were_right_there_is_a_share_alone(teacher_client: Client, teacher: User) -> None:
    words = page(teacher_client, make_taken(teacher, *[[1, 1]] * 30))

    assert "100 % of the points were earned." in words


@pytest.mark.parametrize(
    ("after", "said"),
    [
        ([1, 1], "1 student finished both. 1 earned a greater part of the points after"),
        ([1], "Nobody has finished both yet."),
    ],
)
def test_before_and_after_stand_side_by_side(
    teacher_client: Client, teacher: User, after: list[int], said: str
) -> None:
    before = make_taken(teacher, [1, 2], quiz=make_quiz(title="Form A"))
    second = make_assignment(classroom=before.classroom, quiz=make_quiz(title="Form B"))
    make_twins(before.sitting.quiz, second.sitting.quiz)
    take(second, before.classroom.students.get(), after)

    words = page(teacher_client, before)

    assert "Form A before, Form B after." in words
    assert said in words


def test_before_and_after_is_honest_about_small_classes(
    teacher_client: Client, teacher: User
) -> None:
    given = [[1, 2]] * 30
    before = make_taken(teacher, *given, quiz=make_quiz(title="Form A"))
    second = make_assignment(classroom=before.classroom, quiz=make_quiz(title="Form B"))
    make_twins(before.sitting.quiz, second.sitting.quiz)
    chance = "With so few students a difference of a point or two may be chance."
    students = list(before.classroom.students.all())
    take(second, students[0], [1, 1])

    assert chance in page(teacher_client, before)

    for student in students[1:]:
        take(second, student, [1, 1])
    assert chance not in page(teacher_client, before)
    assert "Mean points 1.0 of 2 2.0 of 2" in page(teacher_client, before)


def test_an_answered_question_leads_to_the_talk_about_it(
    teacher_client: Client, teacher: User
) -> None:
    assignment = make_taken(teacher, [1])

    html = teacher_client.get(f"/assignments/{assignment.pk}/results/").content.decode()

    assert f'<a href="/assignments/{assignment.pk}/talk/1/">Talk about this one' in html
    assert f"/assignments/{assignment.pk}/talk/2/" not in html


@pytest.mark.parametrize("number", [1, 3])
def test_the_page_costs_the_same_for_one_student_and_for_three(
    teacher_client: Client,
    teacher: User,
    django_assert_num_queries: DjangoAssertNumQueries,
    number: int,
) -> None:
    assignment = make_taken(teacher, *[[1, 2]] * number)

    with django_assert_num_queries(11):
        teacher_client.get(f"/assignments/{assignment.pk}/results/")


def test_the_page_of_the_quiz_leads_to_its_results(teacher_client: Client, teacher: User) -> None:
    assignment = make_taken(teacher)

    html = teacher_client.get(f"/assignments/{assignment.pk}/").content.decode()

    assert f'<a href="/assignments/{assignment.pk}/results/">Results</a>' in html


def test_another_teachers_results_are_not_found(
    other_teacher_client: Client, teacher: User
) -> None:
    assignment = make_taken(teacher)

    response = other_teacher_client.get(f"/assignments/{assignment.pk}/results/")

    assert response.status_code == 404


def test_a_visitor_is_sent_to_sign_in(stranger: Client, teacher: User) -> None:
    address = f"/assignments/{make_taken(teacher).pk}/results/"

    assert stranger.get(address)["Location"] == f"/sign-in/?next={address}"
