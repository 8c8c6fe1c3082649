"""What the database keeps true about items, options and evidence."""

import pytest
from django.db import IntegrityError
from django.db.models import ProtectedError, RestrictedError

from quizzes.models import Evidence, Item, Option, Quiz
from tests.factories import make_article
from tests.quiz_factories import (
    make_attempt,
    make_evidence,
    make_item,
    make_news_story,
    make_quiz,
)

pytestmark = pytest.mark.django_db


def test_items_of_a_status_are_found_by_its_name() -> None:
    story = make_news_story()
    draft = make_item(story=story, status=Item.Status.DRAFT)
    accepted = make_item(story=story, status=Item.Status.ACCEPTED)
    make_item(story=story, status=Item.Status.REJECTED)

    found = [list(Item.objects.drafts()), list(Item.objects.accepted())]

    assert found == [[draft], [accepted]]


def test_items_for_a_story_are_those_of_that_story_only() -> None:
    item = make_item()
    make_item()

    found = list(Item.objects.for_story(item.story))

    assert found == [item]


def test_item_option_and_evidence_are_known_by_their_words() -> None:
    item = make_item(stem="Which text has the result?")

    words = [str(item), str(item.options.get(position=2)), str(item.evidence.get())]

    assert words == ["Which text has the result?", "Herald only", "It voted seven to two."]


def test_item_knows_its_key_proof_and_contrast() -> None:
    item = make_item(key=2, contrast="It voted for the park.")

    known = (item.key(), item.proof(), item.contrast())

    assert known == (
        item.options.get(position=2),
        [item.evidence.get(role=Evidence.Role.PROOF)],
        [item.evidence.get(role=Evidence.Role.CONTRAST)],
    )


def test_item_without_a_right_option_has_no_key() -> None:
    item = make_item(key=None)

    assert item.key() is None


def test_item_finds_an_option_by_its_position() -> None:
    item = make_item()

    assert item.option_at(3).text == "Both texts"


def test_fingerprint_is_unique_in_a_story() -> None:
    item = make_item(fingerprint="f" * 40)

    with pytest.raises(IntegrityError, match="fingerprint"):
        make_item(story=item.story, fingerprint="f" * 40)


def test_fingerprint_may_return_in_another_story() -> None:
    make_item(fingerprint="f" * 40)
    make_item(fingerprint="f" * 40)

    assert Item.objects.count() == 2


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"stem": ""}, "item_has_a_stem"),
        ({"is_derived": True, "fingerprint": ""}, "derived_item_has_a_fingerprint"),
        ({"confidence": 1.5}, "confidence_from_0_to_1"),
        ({"status": "perhaps"}, "item_status_exists"),
    ],
)
def test_item_that_breaks_a_rule_is_refused(change: dict[str, object], rule: str) -> None:
    item = make_item()

    with pytest.raises(IntegrityError, match=rule):
        Item.objects.filter(pk=item.pk).update(**change)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"text": ""}, "option_has_a_text"),
        ({"position": 0}, "option_position_counts_from_1"),
        ({"misconception": "swapped"}, "key_is_no_misconception"),
    ],
)
def test_option_that_breaks_a_rule_is_refused(change: dict[str, object], rule: str) -> None:
    item = make_item(key=1)

    with pytest.raises(IntegrityError, match=rule):
        Option.objects.filter(item=item, is_key=True).update(**change)


def test_second_key_is_refused() -> None:
    item = make_item(key=1)

    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        item.options.filter(position=2).update(is_key=True, misconception="")


def test_two_options_in_one_place_are_refused() -> None:
    item = make_item()

    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        item.options.filter(position=2).update(position=1)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"end": 27}, "evidence_ends_after_it_starts"),
        ({"focus_start": 30}, "focus_lies_inside_the_evidence"),
        ({"focus_start": 20, "focus_end": 30}, "focus_lies_inside_the_evidence"),
        ({"focus_start": 30, "focus_end": 30}, "focus_lies_inside_the_evidence"),
        ({"focus_start": 30, "focus_end": 50}, "focus_lies_inside_the_evidence"),
        ({"role": "neither"}, "evidence_role_exists"),
    ],
)
def test_evidence_that_breaks_a_rule_is_refused(change: dict[str, object], rule: str) -> None:
    evidence = make_item(proof="It voted seven to two.").evidence.get()

    with pytest.raises(IntegrityError, match=rule):
        Evidence.objects.filter(pk=evidence.pk).update(**change)


def test_evidence_is_stale_once_its_text_says_something_else() -> None:
    evidence = make_item(proof="It voted seven to two.").evidence.get()
    fresh = evidence.is_stale()
    evidence.article.text = evidence.article.text.replace("seven", "six")

    assert (fresh, evidence.is_stale()) == (False, True)


def test_evidence_is_named_by_letter_and_sentence() -> None:
    item = make_item(proof="")
    in_a_sentence = make_evidence(item=item, excerpt="It voted for the park.", sentence=2)
    elsewhere = make_evidence(item=item, excerpt="It voted seven to two.", sentence=None)

    assert [in_a_sentence.ref, elsewhere.ref] == ["B2", ""]


def test_item_is_settled_once_published_answered_or_retired() -> None:
    story = make_news_story()
    free = make_item(story=story)
    in_a_draft = make_quiz(items=[make_item(story=story)], status=Quiz.Status.DRAFT)
    published = make_quiz(items=[make_item(story=story)])
    answered = make_quiz(items=[make_item(story=story)], status=Quiz.Status.DRAFT)
    make_attempt(quiz=answered, answers=[1])
    retired = make_item(story=story, status=Item.Status.RETIRED)

    settled = [
        item.is_settled
        for item in (
            free,
            in_a_draft.items.get(),
            published.items.get(),
            answered.items.get(),
            retired,
        )
    ]

    assert settled == [False, False, True, True, True]


def test_item_that_is_settled_in_many_ways_is_found_once() -> None:
    quiz = make_quiz(items=[make_item()])
    make_quiz(items=[quiz.items.get()])
    make_attempt(quiz=quiz, answers=[1])
    make_attempt(quiz=quiz, answers=[2])

    assert list(Item.objects.settled()) == [quiz.items.get()]


def test_answered_item_cannot_be_deleted() -> None:
    attempt = make_attempt(answers=[1])
    item = attempt.responses.get().item
    item.quiz_items.all().delete()

    with pytest.raises(ProtectedError):
        item.delete()


def test_article_that_an_item_rests_on_cannot_be_deleted_alone() -> None:
    item = make_item()

    with pytest.raises(RestrictedError):
        item.evidence.get().article.delete()


def test_article_that_no_item_rests_on_can_be_deleted() -> None:
    article = make_article()

    article.delete()

    assert article.pk is None


def test_story_without_answers_is_deleted_with_its_items_and_quizzes() -> None:
    quiz = make_quiz()

    quiz.story.delete()

    assert [Item.objects.count(), Option.objects.count(), Evidence.objects.count()] == [0, 0, 0]


def test_story_with_answers_cannot_be_deleted() -> None:
    attempt = make_attempt(answers=[1])

    with pytest.raises(ProtectedError):
        attempt.quiz.story.delete()
