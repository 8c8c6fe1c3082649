"""A question to talk about with the class: bars, proof, misreadings, and no names."""

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from classrooms.models import Assignment, Classroom, Student
from quizzes.derivation.drafts import Misconception
from quizzes.models import Attempt, Item, Response, Sitting
from quizzes.taking.sittings import close_sitting
from tests.classroom_factories import make_answer, make_assignment, make_class_student
from tests.classrooms.taking_part import take
from tests.quiz_factories import make_item, make_match_item, make_open_item, make_quiz
from tests.quizzes.answering import make_proved_item
from tests.quizzes.markup import words_of
from tests.quizzes.sitting_in import lead_to

pytestmark = pytest.mark.django_db


def give(classroom: Classroom, item: Item, pace: str = "self") -> Assignment:
    return make_assignment(classroom=classroom, quiz=make_quiz(items=[item]), pace=pace)


def talk_url(assignment: Assignment, number: int = 1) -> str:
    return f"/assignments/{assignment.pk}/talk/{number}/"


def test_assignment_talk_shows_bars_proof_misreadings_and_what_to_ask(
    teacher_client: Client, classroom: Classroom
) -> None:
    item = make_item()
    item.options.filter(position=2).update(misconception=Misconception.HEDGE_IS_A_NUMBER.value)
    item.options.filter(position=3).update(misconception=Misconception.STOPPED_EARLY.value)
    item.options.filter(position=4).update(misconception="")
    assignment = give(classroom, item)
    for position in (1, 2, 2, 3, 4):
        make_answer(assignment=assignment, item=item, option=position)
    close_sitting(sitting=assignment.sitting)

    response = teacher_client.get(talk_url(assignment))

    assert words_of(response, "h1") == ["Which text gives the result of the vote?"]
    assert words_of(response, "p", "talk__right") == ["1 of 5 right"]
    assert words_of(response, "ul", "tally") == [
        "Gazette only 1 of 5 Herald only 2 of 5 Both texts 1 of 5 Neither text 1 of 5"
    ]
    assert words_of(response, "mark") == ["It voted seven to two."]
    assert words_of(response, "section") == [
        "What wrong answers show 2 of 5 read a hedge as another number "
        "1 of 5 chose “Neither text” "
        "1 of 5 did not read to the end",
        "Talk about it What in the texts could lead a careful reader to “Herald only”? "
        "Which words of A2 settle it?",
    ]
    assert words_of(response, "details") == []


def test_assignment_talk_has_no_student_on_it(
    teacher_client: Client, classroom: Classroom, otter: Student
) -> None:
    item = make_item()
    assignment = give(classroom, item)
    attempt = Attempt.objects.create(
        quiz=assignment.sitting.quiz, sitting=assignment.sitting, participant=otter.key
    )
    Response.objects.create(attempt=attempt, item=item, option=item.options.get(position=2))

    response = teacher_client.get(talk_url(assignment))

    assert "Otter" not in response.content.decode()


def test_assignment_talk_asks_about_the_sentence_that_was_tapped_most(
    teacher_client: Client, classroom: Classroom
) -> None:
    item = make_proved_item()
    assignment = give(classroom, item)
    for excerpt in ("The hall was full.", "The hall was full.", "It voted for the park."):
        answer = make_answer(assignment=assignment, item=item, option=1)
        answer.tapped = item.evidence.get(excerpt=excerpt)
        answer.save()

    response = teacher_client.get(talk_url(assignment))

    assert words_of(response, "section") == [
        "Talk about it Some tapped A3. What does A3 say, and what does it not say? "
        "Which words of A2 settle it?"
    ]


def test_assignment_talk_about_a_match_counts_who_chose_what_belongs_to_nothing(
    teacher_client: Client, classroom: Classroom
) -> None:
    item = make_match_item()
    assignment = give(classroom, item)
    answer = make_answer(assignment=assignment, item=item)
    answer.matched = [1, 2]
    answer.save()

    response = teacher_client.get(talk_url(assignment))

    assert words_of(response, "section") == [
        "What wrong answers show 1 of 1 took the same topic for the same detail",
        "Talk about it Which words of A2 settle it? "
        "How would you show that to somebody who doubts it?",
    ]


def test_assignment_talk_about_an_open_question_counts_the_points(
    teacher_client: Client, classroom: Classroom
) -> None:
    item = make_open_item(proof="")
    assignment = give(classroom, item)
    for grade in (4, 2, 2, None):
        answer = make_answer(assignment=assignment, item=item, text="The park.")
        answer.grade = grade
        answer.save()

    response = teacher_client.get(talk_url(assignment))

    assert words_of(response, "p", "lede") == ["4 answers in their own words, 1 not read yet."]
    assert words_of(response, "ul", "tally") == [
        "4 points All of it 1 of 4 3 points Most of it 0 of 4 2 points Half of it 2 of 4 "
        "1 point A word of it 0 of 4 0 points Nothing 0 of 4"
    ]
    assert words_of(response, "section") == [
        "Talk about it Which words would you change, so that a reader sees all of it? "
        "Which words of the texts settle it?"
    ]


def test_assignment_talk_about_an_open_question_that_nobody_has_read(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = give(classroom, make_open_item())

    response = teacher_client.get(talk_url(assignment))

    assert words_of(response, "p", "lede") == ["0 answers in their own words."]


def test_assignment_talk_folds_the_answers_while_somebody_may_answer_yet(
    teacher_client: Client, classroom: Classroom
) -> None:
    item = make_item()
    assignment = give(classroom, item)
    empty = teacher_client.get(talk_url(assignment))
    students = [make_class_student(classroom=classroom, nickname=name) for name in ("Fox", "Owl")]
    take(assignment, students[0], [1])
    early = teacher_client.get(talk_url(assignment))
    take(assignment, students[1], [2])
    all_in = teacher_client.get(talk_url(assignment))
    take(assignment, make_class_student(classroom=classroom, nickname="Late"))
    late = teacher_client.get(talk_url(assignment))
    close_sitting(sitting=assignment.sitting)
    over = teacher_client.get(talk_url(assignment))

    folded = ["Show the answers and what is right"]
    assert [words_of(it, "summary") for it in (empty, early, all_in, late, over)] == [
        folded,
        folded,
        [],
        folded,
        [],
    ]


def test_assignment_talk_folds_what_the_teacher_has_not_shown_yet(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = give(classroom, make_item(), pace="teacher")
    paper = give(classroom, make_item(), pace="paper")

    pages = []
    for phase in (Sitting.Phase.ASKING, Sitting.Phase.SHOWN):
        lead_to(assignment.sitting, 1, phase)
        pages.append(teacher_client.get(talk_url(assignment)))
    pages.append(teacher_client.get(talk_url(paper)))

    assert [len(words_of(page, "summary")) for page in pages] == [1, 0, 0]


def test_assignment_talk_takes_the_same_queries_for_one_answer_and_three(
    teacher_client: Client, classroom: Classroom, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    item = make_item()
    assignment = give(classroom, item)
    Sitting.objects.update(closed_at=timezone.now())
    make_answer(assignment=assignment, item=item, option=1)
    with django_assert_num_queries(8):
        teacher_client.get(talk_url(assignment))

    for position in (2, 3):
        make_answer(assignment=assignment, item=item, option=position)

    with django_assert_num_queries(8):
        teacher_client.get(talk_url(assignment))


def test_assignment_talk_is_for_its_teacher_and_of_a_question_that_is_there(
    stranger: Client, teacher_client: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    assignment = give(classroom, make_item())
    url = talk_url(assignment)

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
    for number in (0, 2):
        assert teacher_client.get(talk_url(assignment, number)).status_code == 404
