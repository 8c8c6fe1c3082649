"""Same fact: a teacher says that two sentences of different texts report it."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertRedirects, assertTemplateUsed

from coverage_app.models import FactDecision, Story
from tests.coverage_app.corrected import BOOKS, RAIN, key, make_corrected_story, refs_of
from tests.factories import make_article


@pytest.fixture
def story(db: None) -> Story:
    return make_corrected_story()


def url(story: Story, ref: str = "A2", lens: str = "facts") -> str:
    return reverse("coverage_app:statement_join", args=[story.slug, key(story, ref), lens])


def page_url(story: Story, lens: str = "facts") -> str:
    return reverse(f"coverage_app:story_{lens}", args=[story.slug])


@pytest.mark.parametrize("typed", ["B2", " b 2. ", "b2"])
def test_statement_join_makes_two_sentences_one_fact(
    teacher_client: Client, teacher: User, story: Story, typed: str
) -> None:
    response = teacher_client.post(url(story), {"other": typed})

    assertRedirects(response, f"{page_url(story)}?at=A2#fact-{key(story, 'A2')}")
    assert refs_of(story) == [["A1", "B1"], ["A2", "B2"]]
    decision = FactDecision.objects.get()
    assert (decision.is_same, decision.decided_by, decision.story) == (True, teacher, story)
    assert str(decision) == f"“{RAIN}” and “{BOOKS}”: the same fact"


def test_statement_join_puts_the_texts_in_the_order_of_their_letters(
    teacher_client: Client, story: Story
) -> None:
    teacher_client.post(url(story, "B2"), {"other": "A2"})

    decision = FactDecision.objects.get()
    assert (decision.left_excerpt, decision.right_excerpt) == (RAIN, BOOKS)


def test_statement_join_adds_a_sentence_to_a_statement_of_both_texts(
    teacher_client: Client, story: Story
) -> None:
    teacher_client.post(url(story, "A1"), {"other": "A2"})

    assert refs_of(story) == [["A1", "A2", "B1"], ["B2"]]
    decision = FactDecision.objects.get()
    assert (decision.left_excerpt, decision.right_excerpt[:11]) == (RAIN, "The council")


def test_statement_join_says_what_was_done_with_a_way_back(
    teacher_client: Client, story: Story
) -> None:
    page = teacher_client.post(url(story), {"other": "B2"}, follow=True)

    decision = FactDecision.objects.get()
    assertContains(page, "A2 and B2 are one fact now.")
    assertContains(page, f'<input type="hidden" name="fact" value="{decision.pk}">', html=True)


def test_statement_join_with_htmx_shows_the_facts_again(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.post(url(story), {"other": "B2"}, headers={"HX-Request": "true"})

    assertTemplateUsed(response, "coverage_app/_facts.html")
    assertContains(response, "A2 and B2 are one fact now.")
    assert response.context["lens"].page.paginator.count == 2


def test_statement_join_in_read_leads_back_to_the_row_and_the_texts_chosen(
    teacher_client: Client, story: Story
) -> None:
    make_article(story=story, text="Dogs ran.", letter="C")

    response = teacher_client.post(
        f"{url(story, lens='read')}?left=A&right=B&show=check", {"other": "B2"}
    )

    assertRedirects(response, f"{page_url(story, 'read')}?left=A&right=B&show=check#A2")


def test_statement_join_in_read_with_htmx_shows_the_texts_chosen_again(
    teacher_client: Client, story: Story
) -> None:
    make_article(story=story, text="Dogs ran.", letter="C")

    response = teacher_client.post(
        f"{url(story, lens='read')}?left=B&right=A", {"other": "B2"}, headers={"HX-Request": "true"}
    )

    assertTemplateUsed(response, "coverage_app/_read.html")
    assert response.content.startswith(b'<div id="read">')
    assert response.context["lens"].left.letter == "B"
    assertContains(response, "A2 and B2 are one fact now.")
    assertContains(response, 'hx-get="?left=B&amp;right=A&amp;show=differs"')


def test_statement_join_takes_the_place_of_the_opposite(
    teacher_client: Client, story: Story
) -> None:
    part = reverse("coverage_app:statement_part", args=[story.slug, key(story, "A1"), "facts"])
    teacher_client.post(part, {"other": "B1"})
    assert refs_of(story) == [["A1"], ["A2"], ["B1"], ["B2"]]

    teacher_client.post(url(story, "A1"), {"other": "B1"})

    assert refs_of(story) == [["A1", "B1"], ["A2"], ["B2"]]
    assert [decision.is_same for decision in FactDecision.objects.all()] == [True]


@pytest.mark.parametrize(
    ("ref", "other", "error"),
    [
        ("A2", "", "Type the letter of a text and the number of a sentence, such as B7"),
        ("A2", "B", "Type the letter of a text and the number of a sentence, such as B7"),
        ("A2", "7", "Type the letter of a text and the number of a sentence, such as B7"),
        ("A2", "B" * 21, "Type the letter of a text and the number of a sentence, such as B7"),
        ("A2", "C1", "This story has no text C"),
        ("A2", "B0", "There is no sentence B0: the last one is B2"),
        ("A2", "B3", "There is no sentence B3: the last one is B2"),
        ("A2", "A1", "A1 is of the same text. Name a sentence of another text"),
        ("A2", "A2", "A2 is of the same text. Name a sentence of another text"),
        ("A1", "B1", "B1 belongs to this statement already"),
    ],
)
@pytest.mark.parametrize("htmx", [True, False])
def test_statement_join_says_what_is_wrong_and_keeps_what_was_typed(
    teacher_client: Client, story: Story, ref: str, other: str, error: str, htmx: bool
) -> None:
    headers = {"HX-Request": "true"} if htmx else {}

    response = teacher_client.post(url(story, ref), {"other": other}, headers=headers)

    page = "_correction" if htmx else "statement_correct"
    assertTemplateUsed(response, f"coverage_app/{page}.html")
    form = response.context["other_form"]
    assert form.errors == {"other": [error]}
    assert form["other"].value() == other
    assertContains(response, error)
    assert FactDecision.objects.count() == 0


@pytest.mark.parametrize(("lens", "target"), [("facts", "#correction-A2-"), ("read", "#read")])
def test_statement_join_shows_an_error_in_the_place_of_what_was_asked(
    teacher_client: Client, story: Story, lens: str, target: str
) -> None:
    response = teacher_client.post(
        url(story, lens=lens), {"other": "B9"}, headers={"HX-Request": "true"}
    )

    assert response.headers["HX-Retarget"].startswith(target)


def test_statement_join_on_no_lens_is_not_found(teacher_client: Client, story: Story) -> None:
    address = url(story).replace("/facts/", "/voices/")

    assert teacher_client.post(address, {"other": "B2"}).status_code == 404


def test_statement_join_is_not_found_by_who_may_not_change_the_story(
    student_client: Client, story: Story
) -> None:
    assert student_client.post(url(story), {"other": "B2"}).status_code == 404
    assert FactDecision.objects.count() == 0


def test_statement_join_sends_a_stranger_to_the_door(stranger: Client, story: Story) -> None:
    response = stranger.post(url(story), {"other": "B2"})

    assertRedirects(response, f"{reverse('login')}?next={url(story)}")
    assert FactDecision.objects.count() == 0


def test_statement_join_answers_only_post(teacher_client: Client, story: Story) -> None:
    assert teacher_client.get(url(story)).status_code == 405
