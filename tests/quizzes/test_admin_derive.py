"""Where a teacher derives draft items."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects

from coverage_app.models import Story
from quizzes.models import Item
from tests.quiz_factories import helper_who_may, make_flight_story
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db

LIST = reverse("admin:quizzes_item_changelist")
DERIVE = reverse("admin:quizzes_item_derive")


@pytest.fixture
def story() -> Story:
    return make_flight_story()


def test_teacher_chooses_a_story_to_derive_from(teacher_client: Client, story: Story) -> None:
    response = teacher_client.get(DERIVE)

    assert words_of(response, "h1") == ["Derive draft items"]
    assert words_of(response, "select") == ["A long flight"]


def test_derived_drafts_are_listed(teacher_client: Client, story: Story) -> None:
    response = teacher_client.post(DERIVE, {"story": story.pk}, follow=True)

    drafts = Item.objects.for_story(story).drafts()
    assert drafts.count() > 0
    assert response.redirect_chain == [
        (f"{LIST}?story__id__exact={story.pk}&status__exact=draft", 302)
    ]
    assert words_of(response, "li", "success") == [
        f"New draft items from “A long flight”: {drafts.count()}"
    ]
    assert sorted(words_of(response, "th", "field-stem")) == sorted(item.stem for item in drafts)


@pytest.mark.parametrize("chosen", ["", "999999"])
def test_deriving_without_a_story_shows_an_error(
    teacher_client: Client, story: Story, chosen: str
) -> None:
    response = teacher_client.post(DERIVE, {"story": chosen})

    assert len(words_of(response, "ul", "errorlist")) == 1
    assert Item.objects.count() == 0


def test_teacher_who_may_only_look_derives_nothing(story: Story) -> None:
    response = helper_who_may("view_item").post(DERIVE, {"story": story.pk})

    assert (response.status_code, Item.objects.count()) == (403, 0)


def test_student_is_led_to_the_door(student_client: Client, story: Story) -> None:
    response = student_client.post(DERIVE, {"story": story.pk})

    assertRedirects(response, f"{reverse('admin:login')}?next={DERIVE}", target_status_code=200)
    assert Item.objects.count() == 0


def test_deriving_from_another_site_is_refused(teacher: User, story: Story) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(teacher)

    response = client.post(DERIVE, {"story": story.pk})

    assert (response.status_code, Item.objects.count()) == (403, 0)


def test_the_story_is_chosen_already_for_a_teacher_who_comes_from_it(
    teacher_client: Client,
) -> None:
    story = make_flight_story()

    response = teacher_client.get(reverse("admin:quizzes_item_derive"), {"story": story.pk})

    assertContains(response, f'<option value="{story.pk}" selected>{story}</option>', html=True)


def test_a_story_with_two_texts_leads_to_deriving_its_items(teacher_client: Client) -> None:
    story = make_flight_story()

    response = teacher_client.get(reverse("admin:coverage_app_story_change", args=[story.pk]))

    assertContains(response, f"{reverse('admin:quizzes_item_derive')}?story={story.pk}")
