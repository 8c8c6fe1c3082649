"""The page on which a teacher ticks what proves a question."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from coverage_app.models import Article
from quizzes.derivation.drafts import Kind
from quizzes.models import Item
from tests.quiz_factories import make_evidence, make_item, make_quiz
from tests.quizzes.markup import Page, words_of

pytestmark = pytest.mark.django_db


def url(item: Item) -> str:
    return reverse("quizzes:item_proof", args=[item.pk])


def review_of(item: Item) -> str:
    return f"{reverse('quizzes:item_review', args=[item.story.slug])}?show={item.status}"


def ticked_on(response: Page) -> list[str]:
    page = html.fromstring(response.content)
    return [str(ref) for ref in page.xpath("//input[@name='sentences'][@checked]/@value")]


def test_item_proof_offers_every_sentence_and_ticks_what_proves_it(teacher_client: Client) -> None:
    item = make_item()

    response = teacher_client.get(url(item))

    assertTemplateUsed(response, "quizzes/item_proof.html")
    page = html.fromstring(response.content)
    assert page.xpath("//input[@name='sentences']/@value") == ["A1", "A2", "A3", "B1", "B2"]
    assert ticked_on(response) == ["A2"]
    assert words_of(response, "h2") == [item.stem]
    assertContains(response, "Tick every sentence that proves the right answer.")
    assertNotContains(response, "becomes a new version")


def test_item_proof_shows_words_that_are_gone_and_says_so(teacher_client: Client) -> None:
    item = make_item()
    Article.objects.filter(outlet__name="Gazette").update(text="Another text.")

    response = teacher_client.get(url(item))

    assertContains(response, "Not among the sentences of the texts any more")
    assertContains(response, "It voted seven to two.")


def test_a_headline_stays_and_no_sentence_has_to_be_ticked_beside_it(
    teacher_client: Client,
) -> None:
    item = make_item(proof="")
    make_evidence(item=item, excerpt="It voted seven", sentence=None)

    page = teacher_client.get(url(item))
    shown = page.context["form"].shown
    saved = teacher_client.post(reverse("quizzes:item_prove", args=[item.pk]), {"shown": shown})

    assertContains(page, "This proves it too, and stays")
    assert saved.status_code == 302
    assert [piece.excerpt for piece in item.evidence.all()] == ["It voted seven"]


def test_item_proof_says_that_students_keep_the_old_version(teacher_client: Client) -> None:
    item = make_item()
    make_quiz(items=[item])

    assertContains(teacher_client.get(url(item)), "becomes a new version")


def test_item_proof_leads_back_to_the_question(teacher_client: Client) -> None:
    item = make_item()

    assertContains(
        teacher_client.get(url(item)),
        f'<a class="small" href="{review_of(item)}&amp;item={item.pk}">Cancel</a>',
    )


def test_a_story_without_texts_leads_to_them(teacher_client: Client) -> None:
    item = make_item(proof="")
    item.story.articles.all().delete()

    response = teacher_client.get(url(item))

    assertContains(response, "This story has no text in use yet.")
    assertContains(response, reverse("coverage_app:story_texts", args=[item.story.slug]))


@pytest.mark.parametrize(
    "item",
    [{"kind": Kind.SENTENCE}, {"status": Item.Status.RETIRED}],
    ids=["options are sentences", "retired"],
)
def test_a_question_that_takes_no_sentences_has_no_such_page(
    teacher_client: Client, item: dict[str, Any]
) -> None:
    assert teacher_client.get(url(make_item(**item))).status_code == 404


@pytest.mark.parametrize(
    ("proof", "words"),
    [("", "Tick the sentences that prove it"), ("It voted seven to two.", "Tick other sentences")],
)
def test_review_leads_to_it(teacher_client: Client, proof: str, words: str) -> None:
    item = make_item(proof=proof)

    response = teacher_client.get(review_of(item))

    assertContains(response, f'<a href="{url(item)}">{words}</a>')


def test_review_leads_nowhere_where_the_proof_is_not_ticked(teacher_client: Client) -> None:
    item = make_item(kind=Kind.SENTENCE)
    retired = make_item(story=item.story, status=Item.Status.RETIRED)

    assertNotContains(teacher_client.get(review_of(item)), url(item))
    assertNotContains(teacher_client.get(review_of(retired)), url(retired))
