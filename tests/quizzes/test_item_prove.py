"""Store the sentences that prove a question."""

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from coverage_app.models import Article
from quizzes.derivation.drafts import Kind
from quizzes.items.proof_forms import CHANGED_MEANWHILE
from quizzes.models import Item
from tests.quiz_factories import make_item, make_quiz
from tests.quizzes.markup import Page, words_of
from tests.quizzes.test_item_proof import review_of, ticked_on
from tests.quizzes.test_item_proof import url as proof_url

pytestmark = pytest.mark.django_db


def url(item: Item) -> str:
    return reverse("quizzes:item_prove", args=[item.pk])


def shown_to(client: Client, item: Item) -> dict[str, str]:
    """Return what the page of the question sends along unseen."""
    form = html.fromstring(client.get(proof_url(item)).content).forms[-1]
    return {name: str(form.fields[name]) for name in ("once", "shown")}


def proof_of(item: Item) -> list[str]:
    stored = Item.objects.with_options_and_evidence().get(pk=item.pk)
    return [piece.ref for piece in stored.proof()]


def tick(client: Client, item: Item, *refs: str) -> Page:
    """Tick these sentences on the page of the question, and send it."""
    sent = {**shown_to(client, item), "sentences": refs}
    return client.post(url(item), sent, follow=True)


def test_item_prove_stores_the_proof_and_shows_the_question(teacher_client: Client) -> None:
    item = make_item(proof="", status=Item.Status.DRAFT)

    response = tick(teacher_client, item, "A2", "A3")

    assert proof_of(item) == ["A2", "A3"]
    assert response.redirect_chain[0][0].endswith(f"?item={item.pk}")
    assert words_of(response, "div", "decided") == ["Saved: these sentences prove it now."]


def test_item_prove_says_that_a_new_version_was_made(teacher_client: Client) -> None:
    item = make_item()
    make_quiz(items=[item])

    response = tick(teacher_client, item, "A3")

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

    response = tick(teacher_client, item, *sent)

    assert words_of(response, "p", "err") == [f"Error: {words}"]
    assert ticked_on(response) == sent[:1]
    assert proof_of(item) == ["A2"]


def test_a_sentence_that_is_sent_twice_proves_it_once(teacher_client: Client) -> None:
    item = make_item()

    tick(teacher_client, item, "A3", "A3")

    assert proof_of(item) == ["A3"]


def test_a_question_that_is_retired_meanwhile_says_so(teacher_client: Client) -> None:
    item = make_item()
    sent = {**shown_to(teacher_client, item), "sentences": ["A3"]}
    Item.objects.update(status="retired")

    response = teacher_client.post(url(item), sent, follow=True)

    assert words_of(response, "div", "decided") == [
        f"“{item.stem}” is retired. It cannot be used again."
    ]
    assert proof_of(item) == ["A2"]


def test_a_page_of_before_another_proof_or_text_says_so_and_shows_those_of_now(
    teacher_client: Client,
) -> None:
    item = make_item()
    sent = {**shown_to(teacher_client, item), "sentences": ["A3"]}
    tick(teacher_client, item, "A1")

    after_a_proof = teacher_client.post(url(item), sent)
    sent = {**shown_to(teacher_client, item), "sentences": ["A3"]}
    article = Article.objects.get(outlet__name="Gazette")
    article.text = f"It rained. {article.text}"
    article.save()
    after_a_text = teacher_client.post(url(item), sent)

    for page, now in ((after_a_proof, ["A1"]), (after_a_text, ["A2"])):
        assert words_of(page, "div", "errs") == [f"There is a problem {CHANGED_MEANWHILE}"]
        assert ticked_on(page) == now
    assert proof_of(item) == ["A1"]


def test_a_proof_that_is_sent_twice_makes_one_new_version(teacher_client: Client) -> None:
    item = make_item()
    make_quiz(items=[item])
    sent = {**shown_to(teacher_client, item), "sentences": ["A3"]}

    first, second = (teacher_client.post(url(item), sent) for _ in range(2))

    assert second["Location"] == first["Location"]
    assert Item.objects.filter(version_of=item).count() == 1


def test_a_question_whose_options_are_sentences_is_not_found(teacher_client: Client) -> None:
    item = make_item(kind=Kind.SENTENCE)

    assert teacher_client.post(url(item), {"sentences": ["A3"]}).status_code == 404
