"""What a class sees on the big screen while it takes a quiz."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from classrooms.models import Assignment, Classroom
from quizzes.models import Sitting
from quizzes.taking.sittings import close_sitting, pause
from tests.classroom_factories import make_answer, make_assignment
from tests.quiz_factories import (
    make_item,
    make_match_item,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.markup import words_of
from tests.quizzes.sitting_in import lead_to

pytestmark = pytest.mark.django_db
Phase = Sitting.Phase


def screen_url(assignment: Assignment) -> str:
    return f"/assignments/{assignment.pk}/screen/"


def test_assignment_screen_follows_a_question_from_asking_to_its_answer(
    teacher_client: Client, classroom: Classroom
) -> None:
    item = make_item(contrast="It voted for the park.")
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(items=[item]), pace="teacher")
    for option in (1, 2, 2):
        make_answer(assignment=assignment, item=item, option=option)
    states = []

    for phase in (Phase.ASKING, Phase.CLOSED):
        lead_to(assignment.sitting, 1, phase)
        before = teacher_client.get(screen_url(assignment))
        states += words_of(before, "p", "board__state")
        for telling in ("Gazette says it.", "It voted seven to two.", "Right answer:"):
            assertNotContains(before, telling)
    lead_to(assignment.sitting, 1, Phase.SHOWN)
    shown = teacher_client.get(screen_url(assignment))

    assert states == ["Answer on your device", "No more answers"]
    assert words_of(before, "p", "counts") == ["3 of 3 have answered"]
    assert words_of(shown, "p", "board__state") == ["This is the answer"]
    assert words_of(shown, "li", "is-key") == ["Gazette only 1 of 3"]
    assert words_of(shown, "p", "told__why") == ["Gazette says it."]
    assert words_of(shown, "blockquote") == ["It voted seven to two.", "It voted for the park."]
    assertNotContains(shown, "style=")


def test_assignment_screen_of_a_paused_question_says_so(
    teacher_client: Client, classroom: Classroom
) -> None:
    assignment = make_assignment(classroom=classroom, quiz=make_quiz(), pace="teacher")
    lead_to(assignment.sitting, 1, Phase.ASKING)
    pause(sitting=assignment.sitting)

    response = teacher_client.get(screen_url(assignment))

    assert words_of(response, "p", "board__state") == ["Paused: put your devices down"]


def test_assignment_screen_of_other_kinds_of_questions(
    teacher_client: Client, classroom: Classroom
) -> None:
    sentences = make_sentence_item()
    match, words = make_match_item(story=sentences.story), make_open_item(story=sentences.story)
    quiz = make_quiz(items=[sentences, match, words])
    assignment = make_assignment(classroom=classroom, quiz=quiz, pace="teacher")
    pages = {}

    for number in (1, 2, 3):
        for phase in (Phase.ASKING, Phase.SHOWN):
            lead_to(assignment.sitting, number, phase)
            pages[number, phase] = teacher_client.get(screen_url(assignment))

    assertContains(pages[1, Phase.ASKING], '<b class="num">A2</b> It voted seven to two.')
    assert words_of(pages[2, Phase.ASKING], "ul", "led__prompts") == [
        "Gazette tells of …Herald tells of …"
    ]
    assertContains(pages[2, Phase.SHOWN], "How many gave each what belongs to it, of 0.")
    assertContains(pages[3, Phase.ASKING], "Answer in your own words.")
    assertContains(pages[3, Phase.SHOWN], "0 answers in their own words.")
    assertContains(pages[3, Phase.SHOWN], "A full answer: All of it")


def test_assignment_screen_without_a_question_says_what_comes(
    teacher_client: Client, classroom: Classroom
) -> None:
    quiz = make_quiz(title="The vote")
    led, alone, paper = (
        make_assignment(classroom=classroom, quiz=quiz, pace=pace)
        for pace in ("teacher", "self", "paper")
    )
    over = make_assignment(classroom=classroom, quiz=quiz)
    close_sitting(sitting=over.sitting)
    later = make_assignment(classroom=classroom, quiz=quiz, pace="teacher")
    later.sitting.opens_at = timezone.now() + timedelta(minutes=5)
    later.sitting.save()

    pages = [teacher_client.get(screen_url(it)) for it in (led, alone, paper, over, later)]

    opens = f"{timezone.localtime(later.sitting.opens_at):%H:%M}"
    said = [words_of(page, "p", "board__state")[0] for page in pages]
    assert said[:4] == [
        "The first question comes to your device.",
        "Open until you close it",
        "Take your sheet and a pen.",
        "The quiz is over. Your result is on your device.",
    ]
    assert said[4].startswith(f"Opens at {opens}")
    assert [words_of(page, "h1") for page in pages] == [["The vote"]] * 5
    assert [words_of(page, "button", "btn") for page in pages] == [
        ["Start the quiz"],
        ["Pause", "Close the quiz"],
        [],
        [],
        ["Open now"],
    ]


def test_assignment_screen_is_for_its_teacher(
    stranger: Client, other_teacher_client: Client, classroom: Classroom
) -> None:
    url = screen_url(make_assignment(classroom=classroom, quiz=make_quiz()))

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other_teacher_client.get(url).status_code == 404
