"""Store a question that a teacher wrote."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from coverage_app.models import Story
from quizzes.models import Evidence, Item
from tests.quiz_factories import make_news_story
from tests.quizzes.markup import words_of
from tests.quizzes.written import Sent, written, written_open


@pytest.fixture
def story(db: None) -> Story:
    return make_news_story()


def url(story: Story) -> str:
    return reverse("quizzes:item_create", args=[story.slug])


def test_item_create_stores_a_draft(teacher_client: Client, teacher: User, story: Story) -> None:
    response = teacher_client.post(url(story), written())

    item = Item.objects.get()
    page = reverse("quizzes:item_review", args=[story.slug])
    assertRedirects(response, f"{page}?item={item.pk}")
    assert Item.objects.values(
        *("family", "kind", "skill", "step", "stem", "hint", "reason", "status"),
        *("fact", "fingerprint", "is_derived", "doubt", "created_by"),
    ).get() == {
        "family": 0,
        "kind": "choice",
        "skill": "NUMBER",
        "step": "locate",
        "stem": "How did the council vote?",
        "hint": "Count.",
        "reason": "Written by a teacher.",
        "status": "draft",
        "fact": "How did the council vote?",
        "fingerprint": "",
        "is_derived": False,
        "doubt": "",
        "created_by": teacher.pk,
    }


def test_options_are_stored_with_the_right_one(teacher_client: Client, story: Story) -> None:
    teacher_client.post(url(story), written(option_4="Nine to nil"))

    options = Item.objects.get().options
    assert list(options.values_list("text", "rationale", "misconception", "is_key")) == [
        ("Seven to two", "Gazette says it.", "", True),
        ("Two to seven", "The other way round.", "changed the texts over", False),
        ("Nine to nil", "", "", False),
    ]


def test_the_ticked_sentences_are_the_proof_and_those_around_the_decoys(
    teacher_client: Client, story: Story
) -> None:
    teacher_client.post(url(story), written())

    place = ("role", "excerpt", "sentence", "start", "end", "context_start", "context_end")
    assert list(Evidence.objects.values_list(*place)) == [
        ("proof", "It voted seven to two.", 2, 27, 49, 0, 68),
        ("decoy", "The council met on Monday.", 1, 0, 26, 0, 49),
        ("decoy", "The hall was full.", 3, 50, 68, 27, 68),
    ]
    assert [piece.is_stale() for piece in Evidence.objects.with_article()] == [False] * 3


def test_item_create_accepts_when_asked_to(teacher_client: Client, story: Story) -> None:
    response = teacher_client.post(url(story), written(accept="1"), follow=True)

    item = Item.objects.get()
    page = reverse("quizzes:item_review", args=[story.slug])
    assert response.redirect_chain == [(f"{page}?show=accepted&item={item.pk}", 302)]
    assert item.status == Item.Status.ACCEPTED
    assert words_of(response, "div", "decided") == ["Saved as accepted."]


def test_a_draft_needs_no_proof_yet(teacher_client: Client, story: Story) -> None:
    response = teacher_client.post(url(story), written(sentences=[]), follow=True)

    assert Item.objects.get().proof() == []
    assert words_of(response, "div", "decided") == ["Saved as a draft."]


def test_options_are_sentences(teacher_client: Client, story: Story) -> None:
    sent = written(kind="sentence", option_1="a2", option_2="B2.", sentences=[], accept="1")

    teacher_client.post(url(story), sent)

    item = Item.objects.get()
    assert list(item.options.values_list("text", "letters", "sentence", "is_key")) == [
        ("It voted seven to two.", "A", 2, True),
        ("It voted for the park.", "B", 2, False),
    ]
    assert [piece.ref for piece in item.proof()] == ["A2"]


def test_an_open_question_has_a_rubric_and_no_options(teacher_client: Client, story: Story) -> None:
    teacher_client.post(url(story), written_open(accept="1"))

    item = Item.objects.get()
    assert (item.kind, item.status) == ("open", "accepted")
    assert item.rubric == ["For 0", "For 1", "For 2", "For 3", "For 4"]
    assert item.options.count() == 0
    assert [piece.ref for piece in item.proof()] == ["A2"]


def test_the_same_question_may_be_written_twice(teacher_client: Client, story: Story) -> None:
    for _ in range(2):
        teacher_client.post(url(story), written())

    assert Item.objects.count() == 2


@pytest.mark.parametrize(
    ("sent", "errors"),
    [
        (written(stem=" "), {"stem": ["Type the question"]}),
        (written(option_2=""), {"option_2": ["Write option 2: there are at least two"]}),
        (written(key=""), {"key": ["Choose the right answer"]}),
        (written(key="5"), {"key": ["Option 5 is empty: write it, or choose another"]}),
        (
            written(sentences=[], accept="1"),
            {"sentences": ["Tick the sentence that proves the answer"]},
        ),
        (
            written(kind="sentence", option_1="A2", option_2="B9"),
            {"option_2": ["Type the number of a sentence of these texts, such as B7"]},
        ),
        (written(skill="NONE"), {"skill": ["Choose a skill"]}),
        (written(step="NONE"), {"step": ["Choose what students do"]}),
        (written(sentences=["Z9"]), {"sentences": ["Tick sentences of these texts"]}),
        (written_open(points_3=""), {"points_3": ["Say what an answer needs for 3 points"]}),
    ],
)
def test_item_create_says_what_is_wrong_and_keeps_what_was_typed(
    teacher_client: Client, story: Story, sent: Sent, errors: dict[str, list[str]]
) -> None:
    response = teacher_client.post(url(story), sent)

    assertTemplateUsed(response, "quizzes/item_new.html")
    form = response.context["form"]
    assert form.errors == errors
    assert form.kind == sent["kind"]
    assert form["hint"].value() == "Count."
    (error,) = next(iter(errors.values()))
    assert words_of(response, "div", "errs") == [f"There is a problem {error}"]
    ticked = [it.ref for text in form.texts() for it in text.sentences if it.is_ticked]
    assert ticked == [ref for ref in sent["sentences"] if ref == "A2"]
    assert Item.objects.count() == 0
