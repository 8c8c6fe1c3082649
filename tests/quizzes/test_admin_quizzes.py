"""Where teachers put quizzes together and publish them."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects

from quizzes.models import Item, Quiz
from tests.quiz_factories import make_attempt, make_item, make_news_story, make_quiz
from tests.quizzes.markup import Page, words_of

pytestmark = pytest.mark.django_db

LIST = reverse("admin:quizzes_quiz_changelist")
ADD = reverse("admin:quizzes_quiz_add")


def change_url(quiz: Quiz) -> str:
    return reverse("admin:quizzes_quiz_change", args=[quiz.pk])


def act(client: Client, action: str, *quizzes: Quiz) -> Page:
    data = {"action": action, "_selected_action": [quiz.pk for quiz in quizzes]}
    return client.post(LIST, data, follow=True)


def edit(quiz: Quiz, *places: tuple[str, str, str]) -> dict[str, str]:
    """Return what the change page sends; a place is its id or "", its order and its item."""
    kept = sum(1 for pk, _, _ in places if pk)
    data = {"title": quiz.title, "quiz_items-INITIAL_FORMS": str(kept)}
    data["quiz_items-TOTAL_FORMS"] = str(len(places))
    for number, (pk, position, item) in enumerate(places):
        data |= {
            f"quiz_items-{number}-id": pk,
            f"quiz_items-{number}-quiz": str(quiz.pk),
            f"quiz_items-{number}-position": position,
            f"quiz_items-{number}-item": item,
        }
    return data


def test_list_shows_where_each_quiz_stands(teacher_client: Client) -> None:
    make_quiz(title="The vote", story=make_news_story(title="A council vote"))

    response = teacher_client.get(LIST)

    columns = ("story", "status", "questions")
    assert words_of(response, "th", "field-title") == ["The vote"]
    assert [words_of(response, "td", f"field-{column}") for column in columns] == [
        ["A council vote"],
        ["Published"],
        ["2"],
    ]


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_quizzes(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    for _ in range(count):
        make_quiz(story=story)

    with django_assert_num_queries(6):
        teacher_client.get(LIST)


def test_quiz_is_added_with_a_title_and_a_story_and_then_gets_its_questions(
    teacher_client: Client, teacher: User
) -> None:
    story = make_news_story()

    page = teacher_client.get(ADD)
    response = teacher_client.post(ADD, {"title": "The vote", "story": story.pk})

    quiz = Quiz.objects.get()
    assert "quiz_items-TOTAL_FORMS" not in page.content.decode()
    assertRedirects(response, change_url(quiz))
    assert (quiz.title, quiz.story, quiz.status, quiz.created_by) == (
        "The vote",
        story,
        "draft",
        teacher,
    )


def test_quiz_without_a_title_is_sent_back_with_an_error(teacher_client: Client) -> None:
    response = teacher_client.post(ADD, {"title": "", "story": make_news_story().pk})

    assert words_of(response, "ul", "errorlist") == ["This field is required."]
    assert Quiz.objects.count() == 0


def test_questions_are_chosen_from_the_accepted_items_of_the_story(teacher_client: Client) -> None:
    story = make_news_story()
    make_item(story=story, stem="Accepted?")
    make_item(story=story, stem="Draft?", status=Item.Status.DRAFT)
    make_item(stem="Of another story?")
    quiz = Quiz.objects.create(story=story, title="The vote")

    response = teacher_client.get(change_url(quiz))

    assert words_of(response, "option") == ["---------", "Accepted?"] * 2


def test_questions_are_added_and_put_in_order(teacher_client: Client, teacher: User) -> None:
    story = make_news_story()
    one, two, three = (make_item(story=story, stem=stem) for stem in ("One?", "Two?", "Three?"))
    quiz = make_quiz(items=[one, two], status=Quiz.Status.DRAFT)
    places = [str(place.pk) for place in quiz.quiz_items.all()]
    wanted = [
        (places[0], "2", str(one.pk)),
        (places[1], "1", str(two.pk)),
        ("", "3", str(three.pk)),
    ]

    response = teacher_client.post(change_url(quiz), edit(quiz, *wanted))

    assertRedirects(response, LIST)
    assert [str(place) for place in quiz.quiz_items.all()] == ["Two?", "One?", "Three?"]
    assert Quiz.objects.get().created_by is None


@pytest.mark.parametrize("status", [Quiz.Status.DRAFT, Quiz.Status.PUBLISHED])
@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_questions(
    count: int,
    status: Quiz.Status,
    teacher_client: Client,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    story = make_news_story()
    quiz = make_quiz(items=[make_item(story=story) for _ in range(count)], status=status)

    with django_assert_max_num_queries(8):
        teacher_client.get(change_url(quiz))


def test_story_of_a_quiz_stays(teacher_client: Client) -> None:
    quiz = make_quiz(status=Quiz.Status.DRAFT)
    story = quiz.story

    teacher_client.post(change_url(quiz), {**edit(quiz), "story": make_news_story().pk})

    quiz.refresh_from_db()
    assert quiz.story == story


def test_quiz_is_published(teacher_client: Client) -> None:
    quiz = make_quiz(status=Quiz.Status.DRAFT)

    response = act(teacher_client, "publish", quiz)

    assert list(Quiz.objects.published()) == [quiz]
    assert words_of(response, "li", "success") == ["Done: 1"]


def test_quiz_is_published_from_its_own_page(teacher_client: Client) -> None:
    quiz = make_quiz(status=Quiz.Status.DRAFT)

    response = teacher_client.post(
        change_url(quiz), {**edit(quiz), "_publish": "Save and publish"}, follow=True
    )

    assert list(Quiz.objects.published()) == [quiz]
    assert response.redirect_chain == [(change_url(quiz), 302)]


def test_publishing_warns_when_only_teachers_see_the_story(teacher_client: Client) -> None:
    story = make_news_story(title="A closed story", is_open=False)
    quiz = make_quiz(story=story, status=Quiz.Status.DRAFT)

    response = act(teacher_client, "publish", quiz)

    assert words_of(response, "li", "warning") == [
        "“A closed story” is not open to visitors: only teachers see its quiz."
    ]


def test_quiz_that_cannot_be_published_says_why(teacher_client: Client) -> None:
    story = make_news_story()
    items = [make_item(story=story, stem="One?", proof=""), make_item(story=story, key=None)]
    quiz = make_quiz(items=items, status=Quiz.Status.DRAFT)

    response = act(teacher_client, "publish", quiz)

    assert words_of(response, "li", "error") == [
        "“One?” has no evidence that proves its right answer. "
        "“Which text gives the result of the vote?” has no right answer."
    ]
    assert Quiz.objects.get().status == Quiz.Status.DRAFT


def test_quiz_is_retired(teacher_client: Client) -> None:
    quiz = make_attempt(answers=[1]).quiz

    act(teacher_client, "retire", quiz)

    assert Quiz.objects.get().status == Quiz.Status.RETIRED


def test_published_quiz_is_shown_but_not_edited_or_deleted(teacher_client: Client) -> None:
    quiz = make_quiz(title="The vote")

    responses = [
        teacher_client.get(change_url(quiz)),
        teacher_client.post(change_url(quiz), {**edit(quiz), "title": "Another"}),
        teacher_client.post(reverse("admin:quizzes_quiz_delete", args=[quiz.pk]), {"post": "yes"}),
    ]

    assert [response.status_code for response in responses] == [200, 403, 403]
    assert words_of(responses[0], "select") == []
    assert Quiz.objects.get().title == "The vote"


def test_draft_quiz_is_deleted_and_its_items_stay(teacher_client: Client) -> None:
    quiz = make_quiz(status=Quiz.Status.DRAFT)

    teacher_client.post(reverse("admin:quizzes_quiz_delete", args=[quiz.pk]), {"post": "yes"})

    assert (Quiz.objects.count(), Item.objects.count()) == (0, 2)


def test_student_is_led_to_the_door(student_client: Client) -> None:
    response = student_client.get(LIST)

    assertRedirects(response, f"{reverse('admin:login')}?next={LIST}", target_status_code=200)
