"""Save an edit of an item and accept it."""

from dataclasses import replace

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from coverage_app.comparisons import comparison_of
from coverage_app.models import Story
from quizzes.derivation.drafts import Kind
from quizzes.items.authoring import accept
from quizzes.items.editing import edit_of, save_edit
from quizzes.items.forms import CHANGED_MEANWHILE
from quizzes.items.proving import give_proof
from quizzes.models import Item
from tests.quiz_factories import make_attempt, make_item
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import HTMX, draft, edited, make_reviewed_story

pytestmark = pytest.mark.django_db


def url(item: Item, query: str = "") -> str:
    return reverse("quizzes:item_update", args=[item.pk]) + query


def test_item_update_stores_the_words_and_accepts(teacher_client: Client) -> None:
    story = make_reviewed_story()
    item, following = draft(1), draft(2)
    changes = {
        "stem": " Which  one\r\nsays it? ",
        "hint": "",
        "option_2": "The Herald",
        "rationale_2": "It does not.",
    }

    response = teacher_client.post(url(item), edited(item, **changes))

    page = reverse("quizzes:item_review", args=[story.slug])
    assertRedirects(response, f"{page}?item={following.pk}")
    item.refresh_from_db()
    option = item.options.get(position=2)
    assert (item.stem, item.hint, item.status) == ("Which one says it?", "", "accepted")
    assert (option.text, option.rationale) == ("The Herald", "It does not.")
    assert (item.is_derived, item.fingerprint) == (False, f"{1:040}")


def test_item_update_with_htmx_shows_the_next_draft(teacher_client: Client) -> None:
    make_reviewed_story()
    item = draft(1)

    response = teacher_client.post(url(item), edited(item, stem="Which one?"), headers=HTMX)

    assertTemplateUsed(response, "quizzes/_review.html")
    assert words_of(response, "h2") == ["Draft 2?"]
    assert words_of(response, "div", "decided") == [
        "Saved and accepted. To undo takes back the decision, not the edit. Undo"
    ]


def test_edit_of_an_accepted_item_is_saved_and_nothing_is_there_to_undo(
    teacher_client: Client,
) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)
    accept(item=item)

    response = teacher_client.post(url(item), edited(item, stem="Which one?"), headers=HTMX)

    assert words_of(response, "div", "decided") == ["Saved."]


def test_another_option_becomes_the_right_one(teacher_client: Client) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)

    teacher_client.post(url(item), edited(item, key="3"))

    assert list(item.options.values_list("is_key", "misconception")) == [
        (False, ""),
        (False, "same topic, so same detail"),
        (True, ""),
        (False, "same topic, so same detail"),
    ]


def test_another_sentence_counts_as_the_proof(teacher_client: Client) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)

    decoy = item.evidence.get(role="decoy")

    teacher_client.post(url(item), edited(item, proof=[str(decoy.pk)]))

    assert list(item.evidence.values_list("excerpt", "role")) == [
        ("It voted seven to two.", "decoy"),
        ("The hall was full.", "proof"),
    ]


def test_a_form_from_before_another_proof_was_given_changes_no_sentence(
    teacher_client: Client, teacher: User
) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)
    sent = edited(item, stem="Which one?")
    comparison = comparison_of(Story.objects.with_articles().get())
    first, _, third = comparison.documents[0].sentences
    give_proof(item=item, sentences=[first, third], comparison=comparison, given_by=teacher)

    response = teacher_client.post(url(item), sent, headers=HTMX)

    assert response.context["edit_form"].errors == {
        "__all__": [CHANGED_MEANWHILE],
        "proof": ["Tick the sentence that proves the answer"],
    }
    stored = Item.objects.with_options_and_evidence().get()
    assert [piece.ref for piece in stored.proof()] == ["A1", "A3"]


def test_a_page_of_before_another_edit_neither_undoes_it_nor_loses_what_was_typed(
    teacher_client: Client, teacher: User
) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)
    untouched, typed = edited(item), edited(item, hint="Read on.")
    save_edit(item=item, edit=replace(edit_of(item), stem="Better?"), edited_by=teacher)

    pages = [teacher_client.post(url(item), sent, headers=HTMX) for sent in (untouched, typed)]

    item.refresh_from_db()
    assert (item.stem, item.hint, item.status) == ("Better?", "Choose one.", "draft")
    for page in pages:
        assert page.context["edit_form"].errors == {"__all__": [CHANGED_MEANWHILE]}
        assert words_of(page, "h2")[-1] == "Better?"
    form = pages[1].context["edit_form"]
    again = {**typed, "shown": form.shown}
    teacher_client.post(url(item), again, headers=HTMX)
    item.refresh_from_db()
    assert (item.stem, item.hint, item.status) == ("Draft 1?", "Read on.", "accepted")


def test_a_form_that_is_delivered_twice_is_saved_once_and_no_problem(
    teacher_client: Client,
) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)
    sent = edited(item, stem="Better?")

    said = [
        words_of(teacher_client.post(url(item), sent, headers=HTMX), "div", "decided")
        for _ in range(2)
    ]

    assert said[0][0].startswith("Saved and accepted.")
    assert said[1] == ["Saved."]


def test_saving_words_of_several_lines_as_they_are_changes_nothing(
    teacher_client: Client,
) -> None:
    """As another program has them."""
    make_reviewed_story(drafts=1)
    Item.objects.update(stem="Two lines.\nWhich one?", hint=" Look ")
    item = Item.objects.get()
    accept(item=item)

    teacher_client.post(url(item), edited(item), headers=HTMX)

    item.refresh_from_db()
    assert (item.stem, item.hint, item.is_derived) == ("Two lines.\nWhich one?", " Look ", True)


def test_saving_an_accepted_item_as_it_is_changes_nothing(teacher_client: Client) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)
    accept(item=item)

    response = teacher_client.post(url(item), edited(item), headers=HTMX)

    assert words_of(response, "div", "decided") == ["Saved."]
    assert (draft(1).status, draft(1).is_derived) == ("accepted", True)


def test_nothing_changed_is_only_accepted(teacher_client: Client) -> None:
    make_reviewed_story(drafts=1)
    item = draft(1)

    teacher_client.post(url(item), edited(item))

    assert (draft(1).status, draft(1).is_derived) == ("accepted", True)


def test_an_open_item_is_edited_with_its_rubric(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT, key=None)
    item.options.all().delete()
    Item.objects.update(kind=Kind.OPEN, rubric=["0", "1", "2", "3", "4"])
    item.refresh_from_db()
    points = {f"points_{number}": f"For {number}" for number in range(5)}

    teacher_client.post(url(item), {**edited(item), "stem": "Why?", **points})

    item.refresh_from_db()
    assert item.rubric == ["For 0", "For 1", "For 2", "For 3", "For 4"]


def test_options_that_are_sentences_keep_their_words(teacher_client: Client) -> None:
    item = make_item(status=Item.Status.DRAFT)
    Item.objects.update(kind=Kind.SENTENCE)

    teacher_client.post(url(item), edited(item, option_1="Other words", rationale_1="It does."))

    option = item.options.get(position=1)
    assert (option.text, option.rationale) == ("Gazette only", "It does.")


@pytest.mark.parametrize("htmx", [True, False])
@pytest.mark.parametrize(
    ("field", "typed", "error"),
    [
        ("stem", " ", "Type the question"),
        ("option_2", "", "Type the words of option 2"),
        ("key", "9", "Choose the right answer"),
        ("key", "", "Choose the right answer"),
        ("proof", [], "Tick the sentence that proves the answer"),
        ("proof", ["x"], "Tick the sentence that proves the answer"),
    ],
)
def test_item_update_says_what_is_wrong_and_keeps_what_was_typed(
    teacher_client: Client, field: str, typed: str | list[str], error: str, htmx: bool
) -> None:
    make_reviewed_story()
    item = draft(1)
    changes: dict[str, str | list[str]] = {"hint": "As typed", field: typed}

    response = teacher_client.post(url(item), edited(item, **changes), headers=HTMX if htmx else {})

    assertTemplateUsed(response, f"quizzes/{'_review' if htmx else 'item_review'}.html")
    form = response.context["edit_form"]
    assert form.errors == {field: [error]}
    assert form["hint"].value() == "As typed"
    assert words_of(response, "div", "errs") == [f"There is a problem {error}"]
    assert '<details class="edit" open>' in response.content.decode()
    assert (item.hint, draft(1).status) == ("Choose one.", "draft")


def test_an_answered_item_becomes_a_new_version(teacher_client: Client, teacher: User) -> None:
    old = make_attempt(answers=[1]).responses.get().item

    response = teacher_client.post(
        url(old, "?show=accepted"), edited(old, stem="Better?"), follow=True
    )

    new = Item.objects.get(stem="Better?")
    old.refresh_from_db()
    assert (new.version_of, new.status, new.created_by) == (old, "accepted", teacher)
    assert (old.stem, old.status) == ("Which text gives the result of the vote?", "retired")
    assert words_of(response, "div", "decided") == [
        "Saved as a new version. The old one is retired and stays with the answers of students."
    ]


def test_a_retired_item_is_not_edited(teacher_client: Client) -> None:
    item = make_item(stem="Old?", status=Item.Status.RETIRED)

    response = teacher_client.post(url(item), edited(item, stem="New?"), headers=HTMX)

    assert words_of(response, "div", "decided--problem") == [
        "“Old?” is retired. It cannot be used again."
    ]
    assert Item.objects.get().stem == "Old?"


def test_an_item_that_is_not_there_is_not_found(teacher_client: Client) -> None:
    assert teacher_client.post("/items/7/update/").status_code == 404
