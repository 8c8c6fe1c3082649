"""A paper is typed in: stored row by row, corrected, and told where it cannot be read."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertRedirects

from classrooms.models import Assignment, Classroom, Student
from classrooms.paper.entries import papers_of
from quizzes.models import Attempt, Response
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.paper.handed_out import hand_out, hand_out_every_kind, hand_out_proved
from tests.quiz_factories import make_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def address(assignment: Assignment, student: Student) -> str:
    return f"/assignments/{assignment.pk}/entry/{student.pk}/"


def typed(student: Student, **fields: str) -> dict[str, str]:
    return {f"student-{student.pk}-{name}": value for name, value in fields.items()}


def test_entry_update_stores_a_paper_and_goes_to_the_next_student(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    swan = make_class_student(classroom=classroom, nickname="Wild Swan")
    assignment = hand_out_proved(classroom)

    response = teacher_client.post(
        address(assignment, otter), typed(otter, answer_1="A", proof_1="a2", answer_2="d")
    )

    first, second = Response.objects.order_by("item")
    assert (first.is_right, first.is_proved, second.is_right) == (True, True, False)
    assert Attempt.objects.get().participant == otter.key
    assertRedirects(response, f"/assignments/{assignment.pk}/entry/#id_student-{swan.pk}-answer_1")


def test_entry_update_of_the_last_student_stays_there(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assignment = hand_out(classroom)

    response = teacher_client.post(address(assignment, otter), typed(otter, answer_1="a"))

    assertRedirects(response, f"/assignments/{assignment.pk}/entry/#id_student-{otter.pk}-answer_1")


def test_entry_update_by_htmx_answers_with_the_row_and_the_news(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assignment = hand_out_proved(classroom)

    row = teacher_client.post(
        address(assignment, otter), typed(otter, answer_1="a", proof_1="B2"), headers=HTMX
    )

    assert words_of(row, "span", "is-saved") == ["1 of 3"]
    assert words_of(row, "p", "entry-news") == [
        "Quiet Otter: saved, 1 of 3 points. 1 of 1 papers are in."
    ]
    assertContains(row, f'<tr id="student-{otter.pk}">')
    assertContains(row, 'hx-swap-oob="true"', count=1)


def test_entry_update_stores_matches_and_points(
    teacher_client: Client, classroom: Classroom, otter: Student, teacher: User
) -> None:
    assignment = hand_out_every_kind(classroom)
    letters = "".join(papers_of(assignment).questions[0].key_marks)

    teacher_client.post(address(assignment, otter), typed(otter, answer_1=letters, answer_2="3"))

    match, written = Response.objects.order_by("item")
    assert match.is_right
    assert (written.text, written.grade, written.graded_by) == ("Written on paper", 3, teacher)


def test_entry_update_keeps_what_was_typed_and_says_at_its_field_what_is_wrong(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assignment = hand_out_proved(classroom)

    page = teacher_client.post(
        address(assignment, otter), typed(otter, answer_1="f", proof_1="A2", answer_2="b")
    )

    said = "Question 1: there is no “f”. It has a, b, c, d"
    field = f"id_student-{otter.pk}-answer_1"
    assert words_of(page, "div", "cell") == [said, "", ""]
    assert words_of(page, "b", "err") == ["Not saved"]
    assert words_of(page, "title") == ["Error: Enter answers: The vote – Coverage"]
    assertContains(page, f'<a href="#{field}">{said}</a>', html=True)
    assertContains(page, f'aria-describedby="{field}_error"')
    for value in ("f", "A2", "b"):
        assertContains(page, f'value="{value}"')
    assert Attempt.objects.count() == 0


def test_entry_update_by_htmx_says_what_is_wrong_in_the_row(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assignment = hand_out_proved(classroom)

    row = teacher_client.post(
        address(assignment, otter),
        typed(otter, answer_1="z", proof_1="A9", answer_2="x"),
        headers=HTMX,
    )

    assert words_of(row, "p", "err") == [
        "Question 1: there is no “z”. It has a, b, c, d",
        "Question 1: there is no “A9”. It has A2, A3, B2",
        "Question 2: there is no “x”. It has a, b, c, d",
    ]
    assert words_of(row, "p", "entry-news") == [
        "Quiet Otter: not saved, 3 fields to correct. 0 of 1 papers are in."
    ]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (
            {"proof_1": "A2"},
            "Question 1: a sentence counts only with an answer. Type both, or leave both empty",
        ),
        ({"answer_2": "a" * 21}, "Question 2: type at most 20 signs"),
    ],
)
def test_entry_update_refuses_what_makes_no_answer(
    teacher_client: Client,
    classroom: Classroom,
    otter: Student,
    fields: dict[str, str],
    said: str,
) -> None:
    assignment = hand_out_proved(classroom)

    row = teacher_client.post(address(assignment, otter), typed(otter, **fields), headers=HTMX)

    assert words_of(row, "p", "err") == [said]
    assert Attempt.objects.count() == 0


def test_entry_update_says_of_a_bad_letter_with_a_proof_only_that_the_letter_is_bad(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assignment = hand_out_proved(classroom)
    fields = typed(otter, answer_1="a" * 21, proof_1="A2")

    row = teacher_client.post(address(assignment, otter), fields, headers=HTMX)

    assert words_of(row, "p", "err") == ["Question 1: type at most 20 signs"]


def test_entry_update_corrects_a_paper_later(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assignment = hand_out(classroom)
    teacher_client.post(address(assignment, otter), typed(otter, answer_1="b", answer_2="a"))

    teacher_client.post(address(assignment, otter), typed(otter, answer_1="a"))

    response = Response.objects.get()
    assert (response.is_right, response.attempt.participant) == (True, otter.key)


def test_entry_update_of_an_empty_row_takes_the_paper_away(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assignment = hand_out(classroom)
    teacher_client.post(address(assignment, otter), typed(otter, answer_1="b"))

    row = teacher_client.post(address(assignment, otter), typed(otter), headers=HTMX)

    assert words_of(row, "p", "entry-news") == [
        "Quiet Otter: no answers stored. 0 of 1 papers are in."
    ]
    assert Attempt.objects.count() == 0


def test_entry_update_leaves_the_papers_of_others(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    swan = make_class_student(classroom=classroom, nickname="Wild Swan")
    assignment = hand_out(classroom)

    teacher_client.post(address(assignment, otter), typed(otter, answer_1="a"))
    teacher_client.post(address(assignment, swan), typed(swan, answer_1="b"))

    stored = {it.attempt.participant: it.is_right for it in Response.objects.all()}
    assert stored == {otter.key: True, swan.key: False}


def test_entry_update_is_for_students_of_the_class(
    teacher_client: Client, classroom: Classroom, teacher: User
) -> None:
    other = make_class_student(classroom=make_classroom(teacher=teacher, name="9C"))
    assignment = hand_out(classroom)

    response = teacher_client.post(address(assignment, other), typed(other, answer_1="a"))

    assert (response.status_code, Attempt.objects.count()) == (404, 0)


def test_entry_update_is_only_for_quizzes_on_paper(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())

    response = teacher_client.post(address(assignment, otter), typed(otter, answer_1="a"))

    assert (response.status_code, Attempt.objects.count()) == (404, 0)


def test_entry_update_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, otter_client: Client, otter: Student
) -> None:
    url = address(hand_out(otter.classroom), otter)
    fields = typed(otter, answer_1="a")

    assert stranger.post(url, fields)["Location"] == f"/sign-in/?next={url}"
    assert otter_client.post(url, fields)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.post(url, fields).status_code == 404
    assert Attempt.objects.count() == 0


def test_entry_update_is_only_for_forms(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assert teacher_client.get(address(hand_out(classroom), otter)).status_code == 405
