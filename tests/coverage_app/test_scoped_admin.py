"""The teacher desk shows teachers what is theirs, and outlets to everybody."""

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from coverage_app.models import Article, Outlet, Story
from tests.factories import make_article, make_colleague, make_outlet, make_story, make_teacher
from tests.quizzes.markup import words_of


@pytest.fixture
def smith(db: None) -> User:
    return make_colleague(username="smith")


@pytest.fixture
def desk(smith: User) -> Client:
    client = Client()
    client.force_login(smith)
    return client


@pytest.fixture
def of_others(db: None) -> Article:
    """A text of another teacher, by the Gazette, first published by the Wire."""
    story = make_story(title="Theirs", owner=make_colleague(username="jones"))
    return make_article(story=story, outlet="Gazette", first_publisher="Wire")


def address(outlet: Outlet, page: str) -> str:
    return f"/admin/coverage_app/outlet/{outlet.pk}/{page}/"


def test_list_has_the_teachers_own_stories(desk: Client, smith: User, of_others: Article) -> None:
    make_story(title="Mine", owner=smith)

    response = desk.get("/admin/coverage_app/story/")

    assert words_of(response, "th", "field-title") == ["Mine"]


def test_choice_of_a_story_for_a_text_offers_the_teachers_own(
    desk: Client, smith: User, of_others: Article
) -> None:
    mine = make_story(title="Mine", owner=smith)

    form = desk.get("/admin/coverage_app/article/add/").context["adminform"].form

    assert list(form.fields["story"].queryset) == [mine]


def test_text_cannot_be_put_into_a_story_of_others(desk: Client, of_others: Article) -> None:
    sent = {"story": of_others.story_id, "outlet_name": "Post", "text": "Rain.", "language": "en"}

    response = desk.post("/admin/coverage_app/article/add/", sent)

    errors = response.context["adminform"].form.errors
    assert errors["story"] == [
        "Select a valid choice. That choice is not one of the available choices."
    ]
    assert Article.objects.count() == 1


def test_filter_offers_the_teachers_own_stories(
    desk: Client, smith: User, of_others: Article
) -> None:
    for title in ("Mine", "Mine too"):
        make_story(title=title, owner=smith)

    (shown,) = [
        spec
        for spec in desk.get("/admin/quizzes/quiz/").context["cl"].filter_specs
        if spec.title == "story"
    ]

    assert [title for _, title in shown.lookup_choices] == ["Mine too", "Mine"]


def test_search_for_a_story_finds_the_teachers_own(
    desk: Client, smith: User, of_others: Article
) -> None:
    mine = make_story(title="Mine", owner=smith)
    asked = {"app_label": "coverage_app", "model_name": "article", "field_name": "story"}

    response = desk.get("/admin/autocomplete/", asked)

    assert response.json()["results"] == [{"id": str(mine.pk), "text": "Mine"}]


@pytest.mark.parametrize(
    ("reader", "words"),
    [("smith", ["Mine."]), ("administrator", ["Mine.", "Administrator's."])],
)
def test_history_tells_teachers_what_they_did_themselves(
    smith: User, reader: str, words: list[str]
) -> None:
    administrator = make_teacher(username="administrator")
    story = make_story(owner=smith)
    for user, message in ((smith, "Mine."), (administrator, "Administrator's.")):
        LogEntry.objects.log_actions(user.pk, [story], CHANGE, message, single_object=True)
    client = Client()
    client.force_login(User.objects.get(username=reader))

    response = client.get(f"/admin/coverage_app/story/{story.pk}/history/")

    assert [entry.get_change_message() for entry in response.context["action_list"]] == words
    assertContains(response, f"{len(words)} entr")


def test_outlets_are_listed_to_all_with_the_texts_that_are_the_teachers_own(
    desk: Client, smith: User, of_others: Article
) -> None:
    make_article(story=make_story(owner=smith), outlet="Herald")

    response = desk.get("/admin/coverage_app/outlet/")

    assert words_of(response, "th", "field-name") == ["Gazette", "Herald", "Wire"]
    assert words_of(response, "td", "field-texts") == ["0", "1", "0"]


@pytest.mark.parametrize("name", ["Gazette", "Wire"])
def test_outlet_that_others_name_is_put_right_by_teachers_and_not_deleted(
    desk: Client, of_others: Article, name: str
) -> None:
    outlet = Outlet.objects.get(name=name)

    changed = desk.post(address(outlet, "change"), {"name": "The Gazette"})
    deleted = desk.post(address(outlet, "delete"), {"post": "yes"})

    assert (changed.status_code, deleted.status_code) == (302, 403)
    assert Outlet.objects.get(pk=outlet.pk).name == "The Gazette"
    page = desk.get(address(outlet, "change"))
    assertNotContains(page, address(outlet, "delete"))
    assertNotContains(page, "Theirs")


def test_outlet_that_nobody_else_names_is_deleted_by_teachers(desk: Client) -> None:
    outlet = make_outlet(name="Gazete")

    desk.post(address(outlet, "delete"), {"post": "yes"})

    assert not Outlet.objects.exists()


def test_outlet_of_the_teachers_own_texts_says_which_they_are(desk: Client, smith: User) -> None:
    article = make_article(story=make_story(owner=smith), outlet="Gazette")

    response = desk.get(address(article.outlet, "delete"))

    assertContains(response, "A · Gazette")
    assert Story.objects.count() == 1


def test_action_deletes_nothing_of_others(desk: Client, of_others: Article) -> None:
    sent = {"action": "delete_selected", "_selected_action": of_others.story_id, "post": "yes"}

    desk.post("/admin/coverage_app/story/", sent)

    assert list(Story.objects.values_list("title", flat=True)) == ["Theirs"]


def test_desk_leads_from_no_number_to_a_page(desk: Client, of_others: Article) -> None:
    for kind in range(1, 30):
        assert desk.get(f"/admin/r/{kind}/{of_others.story_id}/").status_code == 404
