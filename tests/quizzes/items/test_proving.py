"""A teacher ticks the sentences that prove a question."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from coverage_app.comparisons import comparison_of
from coverage_app.models import Article, Story
from quizzes.derivation.drafts import Kind
from quizzes.items import authoring
from quizzes.items.proving import prove, takes_sentences, ticked
from quizzes.models import Evidence, Item, Quiz
from tests.quiz_factories import make_item, make_news_story, make_quiz

pytestmark = pytest.mark.django_db
TEXT = "The council met on Monday. It voted seven to two. The hall was full."


def tick(item: Item, teacher: User, *refs: str) -> Item:
    comparison = comparison_of(Story.objects.with_articles().get(pk=item.story_id))
    known = {it.ref: it for one in comparison.documents for it in one.sentences}
    sentences = [known[ref] for ref in refs]
    return prove(item=item, sentences=sentences, comparison=comparison, proved_by=teacher)


def evidence_of(item: Item) -> list[tuple[str, str]]:
    pieces = Evidence.objects.with_article().filter(item=item)
    return [(piece.role, piece.ref) for piece in pieces]


def ticked_in(item: Item) -> tuple[str, ...]:
    comparison = comparison_of(Story.objects.with_articles().get(pk=item.story_id))
    stored = Item.objects.with_options_and_evidence().get(pk=item.pk)
    return ticked(stored, comparison)


def rows(item: Item) -> list[object]:
    return [*Item.objects.filter(pk=item.pk).values(), *item.evidence.values()]


def test_a_question_without_a_proof_gets_one_and_is_in_doubt_no_more(teacher: User) -> None:
    item = make_item(proof="", status=Item.Status.DRAFT)
    Item.objects.update(doubt="Imported: add the sentence that proves the answer")

    proved = tick(item, teacher, "A2")

    proved.refresh_from_db()
    assert (proved.pk, proved.doubt, proved.is_derived, proved.status) == (
        item.pk,
        "",
        False,
        "draft",
    )
    assert evidence_of(proved) == [("proof", "A2"), ("decoy", "A1"), ("decoy", "A3")]
    assert ticked_in(proved) == ("A2",)


def test_a_question_with_a_proof_of_its_own_can_be_published(teacher: User) -> None:
    item = make_item(proof="")
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)
    with pytest.raises(ValidationError):
        authoring.publish_quiz(quiz=quiz)

    tick(item, teacher, "A2")

    authoring.publish_quiz(quiz=quiz)
    assert quiz.is_published()


def test_an_accepted_question_whose_sentence_moved_is_proved_again(teacher: User) -> None:
    """A sentence was put in before it: the number and the place are others."""
    item = make_item(decoys=["The hall was full."])
    Article.objects.filter(outlet__name="Gazette").update(text=f"It rained. {TEXT}")
    quiz = make_quiz(items=[item], status=Quiz.Status.DRAFT)
    assert Item.objects.stale().contains(item)

    tick(item, teacher, "A3")

    assert not Item.objects.stale().contains(item)
    assert evidence_of(item)[0] == ("proof", "A3")
    authoring.publish_quiz(quiz=quiz)
    assert quiz.is_published()


def test_a_proof_that_stands_beside_a_stale_sentence_is_taken_anew(teacher: User) -> None:
    item = make_item(decoys=["The hall was full."])
    changed = TEXT.replace("The hall was full.", "Nobody came.")
    Article.objects.filter(outlet__name="Gazette").update(text=changed)

    tick(item, teacher, "A2")

    assert not Item.objects.stale().contains(item)


def test_a_sentence_that_does_not_stand_where_it_stood_is_not_ticked(teacher: User) -> None:
    item = make_item()
    before = ticked_in(item)

    Article.objects.filter(outlet__name="Gazette").update(text=f"It rained. {TEXT}")

    assert (before, ticked_in(item)) == (("A2",), ())


def test_questions_that_students_met_become_a_new_version(teacher: User) -> None:
    item = make_item()
    quiz = make_quiz(items=[item])
    before = item.evidence.count()

    new = tick(item, teacher, "A1", "A2")

    item.refresh_from_db()
    assert (new.version_of, new.status, new.created_by) == (item, "accepted", teacher)
    assert (item.status, item.evidence.count()) == ("retired", before)
    assert list(quiz.items.all()) == [item]
    assert ticked_in(new) == ("A1", "A2")


def test_ticking_what_is_ticked_stores_nothing(teacher: User) -> None:
    item = make_item(contrast="It voted for the park.")
    make_quiz(items=[item])
    before = rows(item)

    same = tick(item, teacher, "A2")

    assert (same.pk, rows(item)) == (item.pk, before)


def test_a_sentence_that_was_cited_keeps_its_focus_and_the_nearest_one_stays(
    teacher: User,
) -> None:
    item = make_item(contrast="It voted for the park.")
    piece = item.evidence.get(role="proof")
    item.evidence.filter(pk=piece.pk).update(focus_start=piece.start, focus_end=piece.start + 2)

    tick(item, teacher, "A3", "A2")

    (kept,) = item.evidence.filter(role="proof", sentence=2)
    assert (kept.focus_start, kept.focus_end) == (piece.start, piece.start + 2)
    assert evidence_of(item) == [
        ("proof", "A2"),
        ("proof", "A3"),
        ("contrast", "B2"),
        ("decoy", "A1"),
    ]


def test_a_nearest_sentence_that_proves_it_now_is_not_shown_twice(teacher: User) -> None:
    item = make_item(contrast="It voted for the park.")

    tick(item, teacher, "A2", "B2")

    assert [it for it in evidence_of(item) if it[0] != "decoy"] == [
        ("proof", "A2"),
        ("proof", "B2"),
    ]


def test_a_retired_question_is_not_proved_anew(teacher: User) -> None:
    item = make_item(status=Item.Status.RETIRED)

    with pytest.raises(ValidationError, match="is retired"):
        tick(item, teacher, "A3")


def test_a_question_whose_options_are_sentences_is_proved_by_the_right_one() -> None:
    story = make_news_story()

    assert not takes_sentences(make_item(story=story, kind=Kind.SENTENCE))
    assert takes_sentences(make_item(story=story))
