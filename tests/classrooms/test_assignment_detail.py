"""The page of a quiz that a class is given, as its teacher sees it."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import Assignment, Classroom
from quizzes.models import Quiz, Sitting
from quizzes.taking.sittings import close_sitting, pause
from tests.classroom_factories import make_answer, make_assignment
from tests.factories import make_colleague
from tests.quiz_factories import make_item, make_news_story, make_open_item, make_quiz
from tests.quizzes.markup import words_of
from tests.quizzes.sitting_in import lead_to

pytestmark = pytest.mark.django_db
Phase = Sitting.Phase


@pytest.fixture
def led(classroom: Classroom) -> Assignment:
    item = make_item(decoys=("The hall was full.",))
    quiz = make_quiz(items=[item, make_open_item(story=item.story)])
    return make_assignment(classroom=classroom, quiz=quiz, pace="teacher")


def detail_url(assignment: Assignment) -> str:
    return f"/assignments/{assignment.pk}/"


def test_assignment_detail_says_which_quiz_of_which_class(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(title="The vote"))

    response = teacher_client.get(detail_url(assignment))

    assertContains(response, '<h1 class="title">The vote</h1>', html=True)
    assertContains(response, f'<a href="/classes/{classroom.pk}/">Class 9B</a>', html=True)
    assertContains(response, f'href="/classes/{classroom.pk}/screen/">Class code</a>')
    assertContains(response, f'href="/assignments/{assignment.pk}/screen/">Big screen</a>')


def test_assignment_detail_offers_to_pause_and_to_close_what_each_takes_alone(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())

    running = teacher_client.get(detail_url(assignment))
    pause(sitting=assignment.sitting)
    paused = teacher_client.get(detail_url(assignment))
    close_sitting(sitting=assignment.sitting)
    over = teacher_client.get(detail_url(assignment))

    assert [words_of(it, "h2")[0] for it in (running, paused, over)] == [
        "Open until you close it",
        "Paused",
        "Over",
    ]
    assert [words_of(it, "button", "btn") for it in (running, paused, over)] == [
        ["Save", "Pause", "Close the quiz", "Hide names", "Save the closing time"],
        ["Save", "Go on", "Close the quiz", "Hide names", "Save the closing time"],
        ["Save", "Hide names"],
    ]
    assertNotContains(over, "every 2s")


def test_assignment_detail_offers_to_release_answers_that_wait_for_it(
    teacher_client: Client, classroom: Classroom
) -> None:
    quiz = make_quiz(feedback=Quiz.Feedback.RELEASE)
    assignment = make_assignment(classroom=classroom, quiz=quiz)
    close_sitting(sitting=assignment.sitting)

    response = teacher_client.get(detail_url(assignment))

    assertContains(response, "Release the answers")


def test_assignment_detail_leads_from_the_start_to_the_end(
    teacher_client: Client, led: Assignment
) -> None:
    buttons = []

    for number, phase in (
        (0, Phase.WAITING),
        (1, Phase.ASKING),
        (1, Phase.CLOSED),
        (1, Phase.SHOWN),
        (2, Phase.ASKING),
        (2, Phase.SHOWN),
    ):
        lead_to(led.sitting, number, phase)
        response = teacher_client.get(detail_url(led))
        shown = words_of(response, "button", "btn")
        buttons.append([it for it in shown if "Save" not in it and it != "Hide names"])

    assert buttons == [
        ["Start the quiz"],
        ["Close answers", "Show the answer", "Pause", "End the quiz now"],
        ["Show the answer", "Pause", "End the quiz now"],
        ["Next question", "Pause", "End the quiz now"],
        ["Close answers", "Show the answer", "Pause", "End the quiz now"],
        ["End the quiz"],
    ]


def test_assignment_detail_tells_what_is_right_only_once_it_is_shown(
    teacher_client: Client, led: Assignment
) -> None:
    item = led.sitting.quiz.quiz_items.all()[0].item
    make_answer(assignment=led, item=item, option=1)
    lead_to(led.sitting, 1, Phase.CLOSED)

    before = teacher_client.get(detail_url(led))
    lead_to(led.sitting, 1, Phase.SHOWN)
    after = teacher_client.get(detail_url(led))

    for telling in ("Gazette says it.", "It voted seven to two.", "Right answer:"):
        assertNotContains(before, telling)
        assertContains(after, telling)
    assertContains(before, "Then tap the sentence that proves it.")
    assertContains(after, "tapped a sentence that proves it.")


def test_assignment_detail_counts_who_has_answered(teacher_client: Client, led: Assignment) -> None:
    item = led.sitting.quiz.quiz_items.all()[0].item
    lead_to(led.sitting, 1, Phase.ASKING)
    for _ in range(2):
        make_answer(assignment=led, item=item, option=1)
    proved = make_answer(assignment=led, item=item, option=1)
    proved.tapped = item.proof()[0]
    proved.save()

    asking = teacher_client.get(detail_url(led))
    lead_to(led.sitting, 1, Phase.CLOSED)
    closed = teacher_client.get(detail_url(led))

    assert words_of(asking, "p", "counts") == ["1 of 3 have answered, 2 look for the proof"]
    assert words_of(closed, "p", "counts") == ["3 of 3 have answered"]


@pytest.mark.parametrize(
    ("pace", "words"),
    [
        ("self", "0 of 0 students have begun, 0 have finished"),
        ("teacher", "0 of 0 students are in the quiz"),
        ("paper", "0 took part"),
    ],
)
def test_assignment_detail_counts_the_class_before_a_question(
    teacher_client: Client, classroom: Classroom, pace: str, words: str
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(), pace=pace)

    response = teacher_client.get(detail_url(assignment))

    assert words_of(response, "p", "counts") == [words]


def test_assignment_detail_says_when_it_closes(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())
    closes_at = timezone.now() + timedelta(hours=1)
    Sitting.objects.update(closes_at=closes_at)

    response = teacher_client.get(detail_url(assignment))

    local = timezone.localtime(closes_at)
    assertContains(response, f"· closes at {local:%H:%M}")
    assertContains(response, f'value="{local:%Y-%m-%dT%H:%M}"')


def test_assignment_detail_of_a_class_that_reads_first_opens_lenses_and_hides_names(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz())

    without = teacher_client.get(detail_url(assignment))
    Assignment.objects.update(reads_first=True, opened_lenses=["read"])
    response = teacher_client.get(detail_url(assignment))

    for words in ("Reading first", "Hide outlet names"):
        assertNotContains(without, words)
        assertContains(response, words)
    assert words_of(response, "button", "btn--s")[-10:-2] == [
        "Close Read",
        "Open Facts",
        "Open Figures",
        "Open Quotes",
        "Open Voices",
        "Open Wording",
        "Open Provenance",
        "Hide outlet names",
    ]


def test_assignment_detail_of_a_colleagues_story_does_not_offer_to_hide_names() -> None:
    owner, colleague = make_colleague(username="owner"), make_colleague(username="colleague")
    classroom = Classroom.objects.create(teacher=colleague, name="9C")
    quiz = make_quiz(story=make_news_story(owner=owner))
    assignment = make_assignment(classroom=classroom, quiz=quiz)
    Assignment.objects.update(reads_first=True)
    client = Client()
    client.force_login(colleague)

    response = client.get(detail_url(assignment))

    assertContains(response, "Reading first")
    assertNotContains(response, "outlet names")


def test_assignment_detail_takes_the_same_queries_for_one_answer_and_three(
    teacher_client: Client, led: Assignment, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    item = led.sitting.quiz.quiz_items.all()[0].item
    lead_to(led.sitting, 1, Phase.SHOWN)
    make_answer(assignment=led, item=item, option=1)
    with django_assert_num_queries(14):
        teacher_client.get(detail_url(led))

    for option in (2, 3):
        make_answer(assignment=led, item=item, option=option)

    with django_assert_num_queries(14):
        teacher_client.get(detail_url(led))


def test_assignment_detail_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, led: Assignment, teacher: User
) -> None:
    url = detail_url(led)

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
