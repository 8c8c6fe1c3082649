"""What one student answered to one question, one click from the grid."""

import pytest
from django.test import Client

from classrooms.joining.roster import keep_real_names
from classrooms.models import Assignment, Classroom, Student
from quizzes.models import Attempt, Item, Response
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.quiz_factories import make_item, make_match_item, make_open_item, make_quiz
from tests.quizzes.answering import make_proved_item
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def give(classroom: Classroom, item: Item) -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz(items=[item]))


def begin(assignment: Assignment, student: Student) -> Attempt:
    return Attempt.objects.create(
        quiz=assignment.sitting.quiz, sitting=assignment.sitting, participant=student.key
    )


def answer_url(assignment: Assignment, student: Student, number: int = 1) -> str:
    return f"/assignments/{assignment.pk}/answers/{student.pk}/{number}/"


def test_assignment_answer_shows_what_was_chosen_and_tapped_with_the_proof(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    item = make_proved_item()
    assignment = give(classroom, item)
    Response.objects.create(
        attempt=begin(assignment, otter),
        item=item,
        option=item.options.get(position=2),
        tapped=item.evidence.get(excerpt="The hall was full."),
        confidence=Response.Confidence.SURE,
    )
    keep_real_names(names={otter: "Aysel M."})

    response = teacher_client.get(answer_url(assignment, otter))

    assert words_of(response, "h1") == ["Quiet Otter (Aysel M.)"]
    assert words_of(response, "p", "led__stem") == ["Which text gives the result of the vote?"]
    assert words_of(response, "p", "verdict-of") == ["Not right"]
    assert words_of(response, "dl", "given-answer") == [
        "Answer Herald only Right answer Gazette only"
    ]
    assert "Tapped A3 as the proof; A2, next to it, is the proof." in words_of(response, "p")
    assert "How sure: I am sure." in words_of(response, "p")
    assert words_of(response, "mark") == ["It voted seven to two."]


def test_assignment_answer_shows_the_two_tries_around_a_hint(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    item = make_item()
    assignment = give(classroom, item)
    first, second = item.options.get(position=2), item.options.get(position=1)
    attempt = begin(assignment, otter)
    Response.objects.create(attempt=attempt, item=item, first_option=first, option=second)

    response = teacher_client.get(answer_url(assignment, otter))

    assert words_of(response, "p", "verdict-of") == ["Partly right"]
    assert words_of(response, "dl", "given-answer") == [
        "First answer, before the hint Herald only Answer Gazette only"
    ]


def test_assignment_answer_shows_the_pairs_of_a_match(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    item = make_match_item()
    assignment = give(classroom, item)
    Response.objects.create(attempt=begin(assignment, otter), item=item, matched=[1, 2])

    response = teacher_client.get(answer_url(assignment, otter))

    assert words_of(response, "dl", "pairs") == [
        "Gazette tells of seven Herald tells of nineRight answer: the park"
    ]


@pytest.mark.parametrize(
    ("grade", "words"), [(None, "Read and grade the answers"), (3, "You gave it 3 of 4 points.")]
)
def test_assignment_answer_shows_own_words_and_their_grade(
    teacher_client: Client,
    classroom: Classroom,
    otter: Student,
    grade: int | None,
    words: str,
) -> None:
    item = make_open_item()
    assignment = give(classroom, item)
    attempt = begin(assignment, otter)
    Response.objects.create(attempt=attempt, item=item, text="The park.", grade=grade)

    response = teacher_client.get(answer_url(assignment, otter))

    assert words_of(response, "blockquote", "written") == ["The park."]
    assert words in words_of(response, "p")


def test_assignment_answer_hides_the_name_too(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    item = make_item()
    assignment = give(classroom, item)
    option = item.options.get(position=1)
    Response.objects.create(attempt=begin(assignment, otter), item=item, option=option)
    teacher_client.post(f"/assignments/{assignment.pk}/names/", {"wish": "hide"})

    response = teacher_client.get(answer_url(assignment, otter))

    assert words_of(response, "h1") == ["Student 1"]
    assert "Otter" not in response.content.decode()


def test_assignment_answer_is_not_there_before_it_is_given(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    assignment = give(classroom, make_item())
    not_begun = teacher_client.get(answer_url(assignment, otter))
    begin(assignment, otter)
    not_answered = teacher_client.get(answer_url(assignment, otter))
    no_question = teacher_client.get(answer_url(assignment, otter, 2))

    assert [it.status_code for it in (not_begun, not_answered, no_question)] == [404, 404, 404]


def test_assignment_answer_is_for_the_teacher_of_that_class(
    stranger: Client,
    teacher_client: Client,
    other_teacher_client: Client,
    classroom: Classroom,
    otter: Student,
) -> None:
    item = make_item()
    assignment = give(classroom, item)
    elsewhere = make_class_student(
        classroom=make_classroom(teacher=classroom.teacher, name="Class 8A"), nickname="Blue Heron"
    )
    for student in (otter, elsewhere):
        option = item.options.get(position=1)
        Response.objects.create(attempt=begin(assignment, student), item=item, option=option)
    url = answer_url(assignment, otter)

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
    assert teacher_client.get(answer_url(assignment, elsewhere)).status_code == 404
