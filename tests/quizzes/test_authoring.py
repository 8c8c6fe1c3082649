"""From drafts to a published quiz."""

from dataclasses import replace

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from coverage_app.comparisons import comparison_of
from coverage_app.models import Story
from quizzes import authoring
from quizzes.derivation import derive_items, select_items
from quizzes.models import Evidence, Item, Quiz
from tests.factories import make_article, make_story
from tests.quiz_factories import (
    make_attempt,
    make_draft,
    make_item,
    make_news_story,
    make_quiz,
)

pytestmark = pytest.mark.django_db


def make_flight_story() -> Story:
    """Make a story from which items can be derived: only text A gives the time."""
    story = make_story(title="A long flight")
    make_article(story=story, letter="A", text="It was late. It flew for 86 minutes.")
    make_article(story=story, letter="B", text="It was late. It was a long flight.")
    return story


def stems(items: tuple[Item, ...]) -> list[str]:
    return [item.stem for item in items]


# Drafts


def test_draft_becomes_an_item_with_all_that_it_says() -> None:
    story = make_news_story()
    draft = make_draft()

    (item,) = authoring.save_drafts(story=story, drafts=[draft])

    stored = Item.objects.values(
        *("family", "skill", "step", "stem", "hint", "reason", "confidence", "ready", "fact"),
        *("fingerprint", "is_derived", "status"),
    ).get(pk=item.pk, story=story)
    assert stored == {
        "family": 1,
        "skill": "OMIT",
        "step": "locate",
        "stem": "Which text gives the result of the vote?",
        "hint": "Choose one.",
        "reason": "Only Gazette has the figure.",
        "confidence": 0.9,
        "ready": True,
        "fact": "vote",
        "fingerprint": draft.fingerprint,
        "is_derived": True,
        "status": "draft",
    }


def test_options_keep_their_order_and_their_misconceptions() -> None:
    (item,) = authoring.save_drafts(story=make_news_story(), drafts=[make_draft()])

    fields = ("position", "text", "letters", "rationale", "misconception", "is_key")
    assert list(item.options.values_list(*fields)) == [
        (1, "Herald only", "B", "Herald does not say it.", "changed the texts over", False),
        (2, "Gazette only", "A", "Gazette says it.", "", True),
    ]


def test_evidence_keeps_its_place_in_the_text() -> None:
    (item,) = authoring.save_drafts(story=make_news_story(), drafts=[make_draft()])

    place = ("role", "position", "article__outlet__name", "start", "end", "excerpt")
    focus = ("focus_start", "focus_end", "sentence")
    assert list(item.evidence.values_list(*place, *focus)) == [
        ("proof", 1, "Gazette", 27, 49, "It voted seven to two.", 45, 48, 2),
        ("contrast", 2, "Herald", 27, 49, "It voted for the park.", None, None, None),
    ]
    assert [piece.is_stale() for piece in Evidence.objects.with_article()] == [False, False]


@pytest.mark.parametrize("status", Item.Status.values)
def test_item_that_the_story_has_is_never_touched(status: str) -> None:
    story = make_news_story()
    (item,) = authoring.save_drafts(story=story, drafts=[make_draft()])
    Item.objects.update(status=status, stem="As the teacher worded it?")
    changed = replace(make_draft(), reason="Another reason.")

    new = authoring.save_drafts(story=story, drafts=[changed])

    item.refresh_from_db()
    assert new == ()
    assert (item.status, item.stem, item.reason) == (
        status,
        "As the teacher worded it?",
        "Only Gazette has the figure.",
    )


def test_only_new_drafts_are_returned_in_their_order() -> None:
    story = make_news_story()
    authoring.save_drafts(story=story, drafts=[make_draft(stem="Old?")])
    drafts = [make_draft(stem=stem) for stem in ("New?", "Old?", "Newer?")]

    new = authoring.save_drafts(story=story, drafts=drafts)

    assert stems(new) == ["New?", "Newer?"]


def test_same_draft_twice_is_one_item() -> None:
    new = authoring.save_drafts(story=make_news_story(), drafts=[make_draft(), make_draft()])

    assert len(new) == 1


def test_same_draft_in_two_stories_is_two_items() -> None:
    for _ in range(2):
        authoring.save_drafts(story=make_news_story(), drafts=[make_draft()])

    assert Item.objects.count() == 2


def test_drafts_are_saved_all_or_none() -> None:
    story = make_news_story()
    broken = replace(make_draft(stem="Broken?"), confidence=7.0)

    with pytest.raises(Exception, match="confidence_from_0_to_1"):
        authoring.save_drafts(story=story, drafts=[make_draft(), broken])

    assert Item.objects.count() == 0


def test_drafts_are_derived_from_the_texts_of_the_story() -> None:
    story = make_flight_story()

    items = authoring.derive_drafts(story=story)

    drafts = derive_items(comparison_of(story))
    assert [item.fingerprint for item in items] == [draft.fingerprint for draft in drafts]
    assert "Which text gives a time of 86 minutes?" in stems(items)
    assert {item.status for item in items} == {Item.Status.DRAFT}


def test_deriving_again_finds_nothing_new() -> None:
    story = make_flight_story()
    authoring.derive_drafts(story=story)

    assert authoring.derive_drafts(story=story) == ()


# Items


@pytest.mark.parametrize("status", [Item.Status.DRAFT, Item.Status.REJECTED, Item.Status.ACCEPTED])
def test_item_is_accepted(status: Item.Status) -> None:
    item = make_item(status=status)

    authoring.accept(item=item)

    assert Item.objects.get().status == Item.Status.ACCEPTED


def test_retired_item_is_not_accepted_again() -> None:
    item = make_item(stem="Which text?", status=Item.Status.RETIRED)

    with pytest.raises(ValidationError) as refusal:
        authoring.accept(item=item)

    assert refusal.value.messages == ["“Which text?” is retired. It cannot be used again."]
    assert Item.objects.get().status == Item.Status.RETIRED


@pytest.mark.parametrize("status", [Item.Status.DRAFT, Item.Status.REJECTED, Item.Status.ACCEPTED])
def test_item_is_rejected(status: Item.Status) -> None:
    item = make_item(status=status)

    authoring.reject(item=item)

    assert Item.objects.get().status == Item.Status.REJECTED


def test_item_of_a_published_quiz_is_not_rejected() -> None:
    item = make_item(stem="Which text?")
    make_quiz(items=[item])

    with pytest.raises(ValidationError) as refusal:
        authoring.reject(item=item)

    assert refusal.value.messages == [
        "“Which text?” has been published or retired. You can only retire it."
    ]
    assert Item.objects.get().status == Item.Status.ACCEPTED


def test_decision_rests_on_the_stored_item_not_on_a_copy() -> None:
    copy = make_item(status=Item.Status.DRAFT)
    Item.objects.update(status=Item.Status.RETIRED)

    with pytest.raises(ValidationError):
        authoring.accept(item=copy)

    assert Item.objects.get().status == Item.Status.RETIRED


def test_answered_item_is_retired_and_its_answers_stay() -> None:
    attempt = make_attempt(answers=[1])
    item = attempt.responses.get().item

    authoring.retire(item=item)

    item.refresh_from_db()
    assert (item.status, item.responses.count()) == (Item.Status.RETIRED, 1)


# Quizzes


def test_quiz_is_made_of_items_in_their_order(teacher: User) -> None:
    story = make_news_story()
    first, second = make_item(story=story), make_item(story=story)

    quiz = authoring.make_quiz(
        story=story, items=[second, first], title="The vote", created_by=teacher
    )

    quiz.refresh_from_db()
    assert (quiz.title, quiz.status, quiz.created_by) == ("The vote", Quiz.Status.DRAFT, teacher)
    assert [(place.position, place.item) for place in quiz.quiz_items.all()] == [
        (1, second),
        (2, first),
    ]


def test_quiz_is_not_made_of_items_of_another_story() -> None:
    item = make_item(stem="Which text?")

    with pytest.raises(ValidationError) as refusal:
        authoring.make_quiz(story=make_news_story(), items=[item], title="Q", created_by=None)

    assert refusal.value.messages == ["“Which text?” belongs to another story."]
    assert Quiz.objects.count() == 0


def test_quiz_is_not_made_of_items_that_are_not_accepted() -> None:
    item = make_item(stem="Which text?", status=Item.Status.DRAFT)

    with pytest.raises(ValidationError) as refusal:
        authoring.make_quiz(story=item.story, items=[item], title="Q", created_by=None)

    assert refusal.value.messages == ["“Which text?” is not accepted: it is draft."]
    assert Quiz.objects.count() == 0


def test_quiz_is_published() -> None:
    quiz = make_quiz(status=Quiz.Status.DRAFT)

    authoring.publish_quiz(quiz=quiz)

    assert list(Quiz.objects.published()) == [quiz]
    assert Quiz.objects.get().published_at is not None


def test_quiz_without_questions_is_not_published() -> None:
    quiz = Quiz.objects.create(story=make_news_story(), title="The vote")

    assert obstacles_to(quiz) == ["“The vote” has no questions yet."]


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Item.Status.DRAFT, "draft"),
        (Item.Status.REJECTED, "rejected"),
        (Item.Status.RETIRED, "retired"),
    ],
)
def test_quiz_with_an_item_not_accepted_is_not_published(status: Item.Status, words: str) -> None:
    quiz = make_quiz(items=[make_item(stem="Which?", status=status)], status=Quiz.Status.DRAFT)

    assert obstacles_to(quiz) == [f"“Which?” is not accepted: it is {words}."]


def test_quiz_with_an_item_without_a_key_is_not_published() -> None:
    quiz = make_quiz(items=[make_item(stem="Which?", key=None)], status=Quiz.Status.DRAFT)

    assert obstacles_to(quiz) == ["“Which?” has no right answer."]


def test_quiz_with_an_item_without_proof_is_not_published() -> None:
    item = make_item(stem="Which?", proof="", contrast="It voted for the park.")
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)

    assert obstacles_to(quiz) == ["“Which?” has no evidence that proves its right answer."]


@pytest.mark.parametrize("outlet", ["Gazette", "Herald"])
def test_quiz_with_stale_evidence_is_not_published(outlet: str) -> None:
    item = make_item(stem="Which?", contrast="It voted for the park.")
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)
    article = item.story.articles.get(outlet__name=outlet)
    article.text = article.text.replace("It voted", "They voted")
    article.save()

    assert obstacles_to(quiz) == ["“Which?” rests on a text that was changed since."]


def test_all_that_is_in_the_way_is_named_at_once() -> None:
    story = make_news_story()
    items = [
        make_item(story=story, stem="One?", status=Item.Status.DRAFT, proof=""),
        make_item(story=story, stem="Two?"),
        make_item(story=story, stem="Three?", key=None),
    ]
    quiz = make_quiz(items=items, status=Quiz.Status.DRAFT)

    assert obstacles_to(quiz) == [
        "“One?” is not accepted: it is draft.",
        "“One?” has no evidence that proves its right answer.",
        "“Three?” has no right answer.",
    ]


@pytest.mark.parametrize(
    ("status", "words"),
    [(Quiz.Status.PUBLISHED, "published"), (Quiz.Status.RETIRED, "retired")],
)
def test_only_a_draft_is_published(status: Quiz.Status, words: str) -> None:
    quiz = make_quiz(title="The vote", status=status)

    assert obstacles_to(quiz) == [f"“The vote” is {words} already."]


def test_retired_quiz_keeps_its_date_and_its_answers() -> None:
    attempt = make_attempt(answers=[1])
    published_at = attempt.quiz.published_at

    authoring.retire_quiz(quiz=attempt.quiz)

    quiz = Quiz.objects.get()
    assert (quiz.status, quiz.published_at) == (Quiz.Status.RETIRED, published_at)
    assert attempt.responses.count() == 1


def obstacles_to(quiz: Quiz) -> list[str]:
    """Try to publish; return what was in the way, having checked that nothing was stored."""
    before = Quiz.objects.values("status", "published_at").get(pk=quiz.pk)
    with pytest.raises(ValidationError) as refusal:
        authoring.publish_quiz(quiz=quiz)
    assert Quiz.objects.values("status", "published_at").get(pk=quiz.pk) == before
    return refusal.value.messages


# The sample quiz


def test_sample_quiz_is_published_from_the_selected_ready_items() -> None:
    story = make_flight_story()

    quiz = authoring.publish_sample_quiz(story=story)

    selected = select_items(derive_items(comparison_of(story)))
    places = quiz.quiz_items.with_items()
    assert (quiz.title, quiz.is_published()) == ("A long flight", True)
    assert [place.item.fingerprint for place in places] == [draft.fingerprint for draft in selected]
    assert "Which text gives a time of 86 minutes?" in [place.item.stem for place in places]
    assert {place.item.status for place in places} == {Item.Status.ACCEPTED}


def test_sample_quiz_is_made_once_whatever_became_of_it() -> None:
    story = make_flight_story()
    quiz = authoring.publish_sample_quiz(story=story)
    authoring.retire_quiz(quiz=quiz)

    again = authoring.publish_sample_quiz(story=story)

    assert (again, again.status, Quiz.objects.count()) == (quiz, Quiz.Status.RETIRED, 1)


def test_sample_quiz_respects_what_a_teacher_rejected() -> None:
    story = make_flight_story()
    for item in authoring.derive_drafts(story=story):
        authoring.reject(item=item)

    with pytest.raises(ValidationError) as refusal:
        authoring.publish_sample_quiz(story=story)

    assert refusal.value.messages == ["“A long flight” has no questions yet."]
    assert [Quiz.objects.count(), Item.objects.accepted().count()] == [0, 0]


def test_sample_quiz_takes_what_a_teacher_accepted() -> None:
    story = make_flight_story()
    for item in authoring.derive_drafts(story=story):
        authoring.accept(item=item)

    quiz = authoring.publish_sample_quiz(story=story)

    assert quiz.is_published()
