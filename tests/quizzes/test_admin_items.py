"""Where teachers derive and review items."""

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects

from coverage_app.models import Story
from quizzes.models import Item, Quiz
from tests.factories import make_article, make_story
from tests.quiz_factories import make_attempt, make_item, make_news_story, make_quiz
from tests.quizzes.markup import Page, words_of

pytestmark = pytest.mark.django_db

LIST = reverse("admin:quizzes_item_changelist")
DERIVE = reverse("admin:quizzes_item_derive")


def change_url(item: Item) -> str:
    return reverse("admin:quizzes_item_change", args=[item.pk])


def act(client: Client, action: str, *items: Item) -> Page:
    data = {"action": action, "_selected_action": [item.pk for item in items]}
    return client.post(LIST, data, follow=True)


def edit(item: Item, **changes: str) -> dict[str, str]:
    """Return what the change page sends when a teacher has made these changes."""
    data = {"stem": item.stem, "hint": item.hint}
    options = list(item.options.all())
    data |= {"options-TOTAL_FORMS": str(len(options)), "options-INITIAL_FORMS": str(len(options))}
    data |= {"evidence-TOTAL_FORMS": "0", "evidence-INITIAL_FORMS": "0"}
    for number, option in enumerate(options):
        data |= {
            f"options-{number}-id": str(option.pk),
            f"options-{number}-item": str(item.pk),
            f"options-{number}-text": option.text,
            f"options-{number}-rationale": option.rationale,
            f"options-{number}-misconception": option.misconception,
        }
    return {**data, **changes}


def teacher_who_may(*codenames: str) -> Client:
    user = User.objects.create_user("helper", password="a long password", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    client = Client()
    client.force_login(user)
    return client


# The list


def test_list_shows_what_a_decision_needs(teacher_client: Client) -> None:
    make_item(stem="Which text?", status=Item.Status.DRAFT)

    response = teacher_client.get(LIST)

    assert words_of(response, "th", "field-stem") == ["Which text?"]
    columns = ("skill", "family", "status", "reason")
    assert [words_of(response, "td", f"field-{column}") for column in columns] == [
        ["Who reported it"],
        ["1"],
        ["Draft"],
        ["Only one text has the figure."],
    ]


def test_list_leads_to_deriving_and_items_are_not_added_by_hand(teacher_client: Client) -> None:
    response = teacher_client.get(LIST)

    assert words_of(response, "ul", "object-tools") == ["Derive draft items"]
    assert f'<a href="{DERIVE}">Derive draft items</a>' in response.content.decode()


def test_teacher_who_may_only_look_is_not_led_to_deriving() -> None:
    response = teacher_who_may("view_item").get(LIST)

    assert words_of(response, "ul", "object-tools") == [""]


def test_visitor_is_led_to_the_door(stranger: Client) -> None:
    response = stranger.get(LIST)

    assertRedirects(response, f"{reverse('login')}?next={LIST}")


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_items(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    for _ in range(count):
        make_item(story=story)

    with django_assert_num_queries(7):
        teacher_client.get(LIST)


# Decisions


@pytest.mark.parametrize(
    ("action", "status"),
    [
        ("accept", Item.Status.ACCEPTED),
        ("reject", Item.Status.REJECTED),
        ("retire", Item.Status.RETIRED),
    ],
)
def test_items_are_decided_on(teacher_client: Client, action: str, status: Item.Status) -> None:
    story = make_news_story()
    items = [make_item(story=story, status=Item.Status.DRAFT) for _ in range(3)]

    response = act(teacher_client, action, *items[:2])

    assert [item.status for item in Item.objects.all()] == [status, status, Item.Status.DRAFT]
    assert words_of(response, "li", "success") == ["Done: 2"]


def test_decision_that_is_refused_says_why(teacher_client: Client) -> None:
    published = make_item(stem="Published?")
    make_quiz(items=[published])
    free = make_item(story=published.story, stem="Free?")

    response = act(teacher_client, "reject", published, free)

    assert words_of(response, "li", "error") == [
        "“Published?” has been published or retired. You can only retire it."
    ]
    assert words_of(response, "li", "success") == ["Done: 1"]


def test_decision_refused_for_all_does_not_claim_to_be_done(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.RETIRED)

    response = act(teacher_client, "accept", item)

    assert words_of(response, "li", "success") == []


def test_teacher_who_may_only_look_decides_nothing() -> None:
    item = make_item(status=Item.Status.DRAFT)

    act(teacher_who_may("view_item"), "accept", item)

    assert Item.objects.get().status == Item.Status.DRAFT


def test_accepted_items_become_a_quiz(teacher_client: Client, teacher: User) -> None:
    story = make_news_story(title="A council vote")
    items = [make_item(story=story) for _ in range(3)]

    response = act(teacher_client, "make_quiz", items[2], items[0])

    quiz = Quiz.objects.get()
    assert response.redirect_chain == [(reverse("admin:quizzes_quiz_change", args=[quiz.pk]), 302)]
    assert (quiz.title, quiz.status, quiz.created_by) == ("A council vote", "draft", teacher)
    assert [place.item for place in quiz.quiz_items.all()] == [items[0], items[2]]


def test_quiz_of_items_that_are_not_accepted_is_refused(teacher_client: Client) -> None:
    item = make_item(stem="Which text?", status=Item.Status.DRAFT)

    response = act(teacher_client, "make_quiz", item)

    assert words_of(response, "li", "error") == ["“Which text?” is not accepted: it is draft."]
    assert Quiz.objects.count() == 0


# One item


def test_draft_shows_its_options_and_its_evidence(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)

    response = teacher_client.get(change_url(item))

    assert words_of(response, "textarea") == [
        *("Which text gives the result of the vote?", "Choose one."),
        *("Gazette only", "Gazette says it."),
        *("Herald only", "Herald does not give the numbers."),
        *("Both texts", "Only one of them gives the numbers."),
        *("Neither text", "Read on to the second sentence."),
    ]
    assert words_of(response, "div", "field-excerpt") == ["Excerpt: It voted seven to two."]
    assert words_of(response, "div", "fieldBox")[-4:-1] == [
        "Role: Proof",
        "Article: A · Gazette",
        "Ref: A2",
    ]
    assert still_in_the_text(response) == ["True"]


def test_stale_evidence_is_seen(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)
    item.story.articles.update(text="Another text.")

    response = teacher_client.get(change_url(item))

    assert still_in_the_text(response) == ["False"]


def still_in_the_text(response: Page) -> list[str]:
    fields = response.content.decode().split("fieldBox field-still_in_the_text")[1:]
    return [field.split('alt="')[1].split('"')[0] for field in fields]


def test_draft_is_edited(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)
    changes = {"stem": "Which one?", "options-1-text": "The Herald", "options-1-rationale": "No."}

    response = teacher_client.post(change_url(item), edit(item, **changes))

    assertRedirects(response, LIST)
    item.refresh_from_db()
    option = item.options.get(position=2)
    assert (item.stem, option.text, option.rationale) == ("Which one?", "The Herald", "No.")


def test_key_status_and_evidence_are_not_edited(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT, key=1)
    changes = {"status": "accepted", "options-1-is_key": "on", "options-1-position": "9"}

    teacher_client.post(change_url(item), edit(item, **changes))

    item.refresh_from_db()
    assert (item.status, item.key()) == ("draft", item.options.get(position=1))
    assert item.options.filter(position=9).count() == 0


def test_options_are_neither_added_nor_deleted(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)
    changes = {
        "options-TOTAL_FORMS": "5",
        "options-0-DELETE": "on",
        "options-4-item": str(item.pk),
        "options-4-text": "A fifth option",
    }

    teacher_client.post(change_url(item), edit(item, **changes))

    assert [option.text for option in item.options.all()] == [
        "Gazette only",
        "Herald only",
        "Both texts",
        "Neither text",
    ]


def test_misconception_of_the_right_answer_is_sent_back_with_an_error(
    teacher_client: Client,
) -> None:
    item = make_item(status=Item.Status.DRAFT, key=1)
    changes = {"options-0-misconception": "changed the texts over"}

    response = teacher_client.post(change_url(item), edit(item, **changes))

    assert words_of(response, "ul", "errorlist") == ["The right answer detects no misconception."]


def test_item_without_a_stem_is_sent_back_with_an_error(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)

    response = teacher_client.post(change_url(item), edit(item, stem=""))

    assert words_of(response, "ul", "errorlist") == ["This field is required."]


def test_answered_item_is_shown_but_not_edited(teacher_client: Client) -> None:
    item = make_attempt(answers=[1]).responses.get().item

    shown = teacher_client.get(change_url(item))
    refused = teacher_client.post(change_url(item), edit(item, stem="Which one?"))

    item.refresh_from_db()
    assert (shown.status_code, refused.status_code) == (200, 403)
    assert words_of(shown, "textarea") == []
    assert item.stem == "Which text gives the result of the vote?"


def test_answered_item_is_not_deleted(teacher_client: Client) -> None:
    item = make_attempt(answers=[1]).responses.get().item
    url = reverse("admin:quizzes_item_delete", args=[item.pk])

    one = teacher_client.post(url, {"post": "yes"})
    many = teacher_client.post(
        LIST, {"action": "delete_selected", "_selected_action": [item.pk], "post": "yes"}
    )

    assert one.status_code == 403
    assert words_of(many, "h1") == ["Cannot delete item"]
    assert Item.objects.filter(pk=item.pk).count() == 1


def test_item_that_nobody_has_met_is_deleted(teacher_client: Client) -> None:
    item = make_item()

    teacher_client.post(reverse("admin:quizzes_item_delete", args=[item.pk]), {"post": "yes"})

    assert Item.objects.count() == 0


def test_items_are_not_added_by_hand(teacher_client: Client) -> None:
    assert teacher_client.get(reverse("admin:quizzes_item_add")).status_code == 403


# Deriving


@pytest.fixture
def story() -> Story:
    story = make_story(title="A long flight")
    make_article(story=story, letter="A", text="It was late. It flew for 86 minutes.")
    make_article(story=story, letter="B", text="It was late. It was a long flight.")
    return story


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
    response = teacher_who_may("view_item").post(DERIVE, {"story": story.pk})

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
