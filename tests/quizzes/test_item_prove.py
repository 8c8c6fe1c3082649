"""Store the sentences that prove a question."""

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html
from pytest_django.asserts import assertContains

from quizzes.derivation.drafts import Kind
from quizzes.models import Item
from tests.quiz_factories import make_item, make_quiz
from tests.quizzes.markup import words_of
from tests.quizzes.test_item_proof import review_of, ticked_on
from tests.quizzes.test_item_proof import url as proof_url

pytestmark = pytest.mark.django_db


def url(item: Item) -> str:
    return reverse("quizzes:item_prove", args=[item.pk])


def proof_of(item: Item) -> list[str]:
    stored = Item.objects.with_options_and_evidence().get(pk=item.pk)
    return [piece.ref for piece in stored.proof()]


def test_item_prove_stores_the_proof_and_shows_the_question(teacher_client: Client) -> None:
    item = make_item(proof="", status=Item.Status.DRAFT)

    response = teacher_client.post(url(item), {"sentences": ["A2", "A3"]}, follow=True)

    assert proof_of(item) == ["A2", "A3"]
    assert response.redirect_chain[0][0].endswith(f"?item={item.pk}")
    assert words_of(response, "div", "decided") == ["Saved: these sentences prove it now."]


def test_item_prove_says_that_a_new_version_was_made(teacher_client: Client) -> None:
    item = make_item()
    make_quiz(items=[item])

    response = teacher_client.post(url(item), {"sentences": ["A3"]}, follow=True)

    (new,) = Item.objects.filter(version_of=item)
    assert response.redirect_chain[0][0] == f"{review_of(new)}&item={new.pk}"
    (said,) = words_of(response, "div", "decided")
    assert said.startswith("Saved as a new version.")


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ([], "Tick the sentence that proves the answer"),
        (["A2", "Z9"], "Tick sentences of these texts"),
    ],
)
def test_a_proof_that_is_none_is_refused_and_ticks_stay(
    teacher_client: Client, sent: list[str], words: str
) -> None:
    item = make_item()

    response = teacher_client.post(url(item), {"sentences": sent})

    assertContains(response, words)
    assert ticked_on(response) == sent[:1]
    assert proof_of(item) == ["A2"]


def test_a_sentence_that_is_sent_twice_proves_it_once(teacher_client: Client) -> None:
    item = make_item()

    teacher_client.post(url(item), {"sentences": ["A3", "A3"]})

    assert proof_of(item) == ["A3"]


def test_a_question_that_is_retired_meanwhile_says_so(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.RETIRED)

    response = teacher_client.post(url(item), {"sentences": ["A3"]}, follow=True)

    assert words_of(response, "div", "decided") == [
        f"“{item.stem}” is retired. It cannot be used again."
    ]
    assert proof_of(item) == ["A2"]


def test_a_proof_that_is_sent_twice_makes_one_new_version(teacher_client: Client) -> None:
    item = make_item()
    make_quiz(items=[item])
    (key,) = html.fromstring(teacher_client.get(proof_url(item)).content).xpath(
        "//input[@name='once']/@value"
    )
    sent = {"sentences": ["A3"], "once": key}

    first, second = (teacher_client.post(url(item), sent) for _ in range(2))

    assert second["Location"] == first["Location"]
    assert Item.objects.filter(version_of=item).count() == 1


def test_a_question_whose_options_are_sentences_is_not_found(teacher_client: Client) -> None:
    item = make_item(kind=Kind.SENTENCE)

    assert teacher_client.post(url(item), {"sentences": ["A3"]}).status_code == 404
