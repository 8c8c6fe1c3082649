"""The handout of a quiz, before any class is given it."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from coverage_app.models import Article
from quizzes.models import Evidence, Quiz
from tests.factories import make_colleague
from tests.quiz_factories import make_item, make_match_item, make_news_story, make_quiz
from tests.quizzes.answering import make_proved_item
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def test_quiz_handout_has_texts_questions_and_room_for_answers(teacher_client: Client) -> None:
    item = make_proved_item()
    quiz = make_quiz(items=[item, make_match_item(story=item.story)], title="The vote")

    page = teacher_client.get(f"/quizzes/{quiz.pk}/handout/")

    assert words_of(page, "p", "psent") == [
        "A1The council met on Monday.",
        "A2It voted seven to two.",
        "A3The hall was full.",
        "B1The council met on Monday.",
        "B2It voted for the park.",
    ]
    assert words_of(page, "p", "pstem") == [
        "1. Which text gives the result of the vote?",
        "2. What belongs to which text?",
    ]
    assert words_of(page, "ul", "pbox")[0] == (
        "a Gazette only (A)b Herald only (B)c Both texts (AB)d Neither text"
    )
    assert words_of(page, "p", "proof") == ["Proof: sentence One of A2, A3, B2."]
    assert words_of(page, "p", "paper-line") == ["Coverage Nickname Class"]


def test_quiz_handout_tells_no_answer(teacher_client: Client) -> None:
    quiz = make_quiz(items=[make_proved_item(contrast="It voted for the park.")])

    page = teacher_client.get(f"/quizzes/{quiz.pk}/handout/")

    for told in ("Gazette says it", "same topic", "Choose one.", "Only one text has the figure"):
        assertNotContains(page, told)


def test_quiz_handout_prints_lines_that_have_no_number(teacher_client: Client) -> None:
    item = make_proved_item()
    Evidence.objects.filter(item=item).update(sentence=None)

    page = teacher_client.get(f"/quizzes/{make_quiz(items=[item]).pk}/handout/")

    assert words_of(page, "p", "proof") == ["Proof: line"]
    assert words_of(page, "ul", "pbox--long") == [
        "a Text A: It voted seven to two.b Text A: The hall was full."
        "c Text B: It voted for the park."
    ]


def test_quiz_handout_names_headlines_and_sections(teacher_client: Client) -> None:
    quiz = make_quiz(has_sections=True)
    Article.objects.filter(position=0).update(headline="Seven to two")

    page = teacher_client.get(f"/quizzes/{quiz.pk}/handout/")

    assertContains(page, 'Headline: <span lang="en">Seven to two</span>', html=True)
    assertContains(page, "The text came without a headline.")
    assert words_of(page, "h3", "psection") == ["Who reported it", "Figures"]


@pytest.mark.parametrize(
    ("asked", "sheet", "current"),
    [("", "a4", "A4"), ("?paper=a4", "a4", "A4"), ("?paper=letter", "letter", "Letter")],
)
def test_quiz_handout_is_laid_out_for_the_paper_that_is_asked_for(
    teacher_client: Client, asked: str, sheet: str, current: str
) -> None:
    page = teacher_client.get(f"/quizzes/{make_quiz().pk}/handout/{asked}")

    assertContains(page, f"coverage/css/paper_{sheet}.css")
    assertContains(page, f'<a href="?paper={sheet}" aria-current="true">{current}</a>', html=True)


@pytest.mark.parametrize("count", [1, 3])
def test_quiz_handout_asks_as_much_for_three_questions_as_for_one(
    teacher_client: Client, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story, stem=f"Who {n}?") for n in range(count)])

    with django_assert_num_queries(10):
        teacher_client.get(f"/quizzes/{quiz.pk}/handout/")


def test_quiz_handout_is_for_its_teacher(stranger: Client) -> None:
    url = f"/quizzes/{make_quiz().pk}/handout/"
    other = Client()
    other.force_login(make_colleague())

    assert stranger.get(url)["Location"] == f"/sign-in/?next={url}"
    assert other.get(url).status_code == 404


def test_quiz_handout_is_linked_from_the_quiz(teacher_client: Client) -> None:
    quiz = make_quiz(status=Quiz.Status.DRAFT)

    page = teacher_client.get(f"/quizzes/{quiz.pk}/edit/")

    assertContains(page, f'<a href="/quizzes/{quiz.pk}/handout/">Handout</a>', html=True)
    assertContains(page, f'<a href="/quizzes/{quiz.pk}/key/">Answer key</a>', html=True)
