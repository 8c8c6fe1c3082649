"""No page needs more than twelve queries on the sample story, nor much HTML on a long one."""

from itertools import count

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from benchmarks.invented import OUTLETS, invented_texts
from coverage_app.articles import add_article
from coverage_app.lenses.tabs import TABS, Tab
from coverage_app.seeds import load_seeds
from quizzes.items.authoring import publish_sample_quiz
from quizzes.models import Attempt, Quiz
from tests.factories import make_story

BUDGET = 12
BUDGET_OF_EIGHT_TEXTS = 15
MOST_BYTES = 150_000
STEPS = (
    {"step": "answer", "option": "1", "match_1": "1", "match_2": "2"},
    {"step": "proof", "sentence": "1"},
)
OPEN_PAGES = [
    "/",
    "/stories/",
    "/about/",
    "/results/",
    "/sign-in/",
    *(f"/stories/north-korean-troops-kursk/{tab.name}/" for tab in TABS),
]
TEACHER_PAGES = [
    "/classes/",
    "/classes/new/",
    "/stories/new/",
    "/stories/north-korean-troops-kursk/texts/",
    "/stories/north-korean-troops-kursk/texts/new/",
    "/stories/north-korean-troops-kursk/quizzes/",
    "/stories/north-korean-troops-kursk/quizzes/new/",
    "/stories/north-korean-troops-kursk/items/",
    "/stories/north-korean-troops-kursk/items/?show=accepted",
    "/stories/north-korean-troops-kursk/items/ready/",
    "/stories/north-korean-troops-kursk/items/new/",
    "/admin/",
    "/admin/coverage_app/article/",
    "/admin/coverage_app/outlet/",
    "/admin/coverage_app/story/",
    "/admin/quizzes/attempt/",
    "/admin/quizzes/item/",
    "/admin/quizzes/quiz/",
    "/stories/north-korean-troops-kursk/read/",
    "/stories/north-korean-troops-kursk/facts/",
    "/stories/north-korean-troops-kursk/decisions/",
    "/quizzes/{quiz}/export/",
    "/stories/north-korean-troops-kursk/export/",
    "/stories/north-korean-troops-kursk/items/import/",
    "/stories/import/",
]


@pytest.fixture
def quiz(db: None) -> Quiz:
    (story,) = load_seeds()
    return publish_sample_quiz(story=story)


@pytest.mark.parametrize("path", OPEN_PAGES)
def test_an_open_page_stays_in_the_budget(
    stranger: Client,
    quiz: Quiz,
    path: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_max_num_queries(BUDGET):
        response = stranger.get(path)

    assert response.status_code == 200


@pytest.mark.parametrize("visitor", ["stranger", "teacher_client"])
@pytest.mark.parametrize("tab", TABS, ids=lambda tab: tab.name)
def test_a_lens_of_eight_long_texts_stays_in_the_budget(
    request: pytest.FixtureRequest,
    db: None,
    tab: Tab,
    visitor: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    client = request.getfixturevalue(visitor)
    story = make_story(slug="a-flood-in-the-valley-told-by-eight")
    for outlet, text in zip(OUTLETS, invented_texts(), strict=True):
        add_article(story=story, text=text, outlet=outlet)

    with django_assert_max_num_queries(BUDGET_OF_EIGHT_TEXTS):
        response = client.get(reverse(tab.view, args=[story.slug]))

    assert response.status_code == 200
    assert len(response.content) <= MOST_BYTES


@pytest.mark.parametrize("path", TEACHER_PAGES)
def test_a_page_of_the_teacher_stays_in_the_budget(
    teacher_client: Client,
    quiz: Quiz,
    path: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_max_num_queries(BUDGET):
        response = teacher_client.get(path.format(quiz=quiz.pk))

    assert response.status_code == 200


def test_page_before_a_story_is_deleted_asks_every_table_of_it_and_no_more(
    teacher_client: Client, quiz: Quiz, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(BUDGET + 6):
        response = teacher_client.get(f"/stories/{quiz.story.slug}/delete/")

    assert response.status_code == 200


@pytest.mark.parametrize("status", [Quiz.Status.DRAFT, Quiz.Status.PUBLISHED])
def test_the_page_of_a_quiz_stays_in_the_budget(
    teacher_client: Client,
    quiz: Quiz,
    status: Quiz.Status,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    Quiz.objects.update(status=status)

    with django_assert_max_num_queries(BUDGET):
        response = teacher_client.get(f"/quizzes/{quiz.pk}/edit/")

    assert response.status_code == 200


@pytest.mark.parametrize("page", ["check", "delete"])
def test_a_page_of_a_text_stays_in_the_budget(
    teacher_client: Client,
    quiz: Quiz,
    page: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    article = quiz.story.articles.all()[0]

    with django_assert_max_num_queries(BUDGET):
        response = teacher_client.get(f"/texts/{article.pk}/{page}/")

    assert response.status_code == 200


@pytest.mark.parametrize(
    "model", ["coverage_app/story", "coverage_app/article", "quizzes/item", "quizzes/quiz"]
)
def test_a_form_of_the_teacher_stays_in_the_budget(
    teacher_client: Client,
    quiz: Quiz,
    model: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    objects = {
        "coverage_app/story": quiz.story_id,
        "coverage_app/article": quiz.story.articles.values_list("pk", flat=True)[0],
        "quizzes/item": quiz.items.values_list("pk", flat=True)[0],
        "quizzes/quiz": quiz.pk,
    }

    with django_assert_max_num_queries(BUDGET):
        response = teacher_client.get(f"/admin/{model}/{objects[model]}/change/")

    assert response.status_code == 200


def test_taking_the_quiz_stays_in_the_budget_from_first_to_last_page(
    stranger: Client, quiz: Quiz, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(BUDGET):
        stranger.get(quiz.get_absolute_url())
    with django_assert_max_num_queries(BUDGET):
        stranger.post(f"{quiz.get_absolute_url()}attempts/")
    attempt = Attempt.objects.get()
    for number in count(1):
        question = f"{attempt.get_absolute_url()}questions/{number}/"
        with django_assert_max_num_queries(BUDGET):
            page = stranger.get(question)
        if page.status_code == 302:  # what was missed has come back too
            break
        for step in STEPS:
            with django_assert_max_num_queries(BUDGET + 1):  # it stores the answer, and asks on
                stranger.post(f"{question}response/", step, headers={"HX-Request": "true"})
            with django_assert_max_num_queries(BUDGET):
                stranger.get(question)
    with django_assert_max_num_queries(BUDGET):
        result = stranger.get(f"{attempt.get_absolute_url()}result/")

    assert result.status_code == 200
