"""A teacher ticks the sentences that prove a question."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from coverage_app.analysis import Comparison
from coverage_app.articles import decide_line
from coverage_app.comparisons import comparison_of
from coverage_app.models import Article, Revision, Story
from quizzes.derivation.drafts import Kind
from quizzes.items import authoring
from quizzes.items.proving import (
    give_proof,
    lines_of_proof,
    lost_evidence,
    ticked,
)
from quizzes.models import Evidence, Item, Quiz
from tests.quiz_factories import make_evidence, make_item, make_news_story, make_quiz

pytestmark = pytest.mark.django_db
TEXT = "The council met on Monday. It voted seven to two. The hall was full."


def compared(item: Item) -> Comparison:
    return comparison_of(Story.objects.with_articles().get(pk=item.story_id))


def tick(item: Item, teacher: User, *refs: str) -> Item:
    comparison = compared(item)
    known = {it.ref: it for one in comparison.documents for it in one.sentences}
    sentences = [known[ref] for ref in refs]
    return give_proof(item=item, sentences=sentences, comparison=comparison, given_by=teacher)


def evidence_of(item: Item) -> list[tuple[str, str]]:
    pieces = Evidence.objects.with_article().filter(item=item)
    return [(piece.role, piece.ref) for piece in pieces]


def fetched(item: Item) -> Item:
    return Item.objects.with_options_and_evidence().get(pk=item.pk)


def ticked_in(item: Item) -> tuple[str, ...]:
    return ticked(fetched(item), compared(item))


def lines_in(item: Item) -> list[Evidence]:
    return lines_of_proof(fetched(item), compared(item))


def rows(item: Item) -> list[object]:
    return [*Item.objects.filter(pk=item.pk).values(), *item.evidence.values()]


def test_a_question_without_a_proof_gets_one_and_is_in_doubt_no_more(teacher: User) -> None:
    item = make_item(proof="", status=Item.Status.DRAFT)
    Item.objects.update(doubt=Item.UNPROVED)

    proved = tick(item, teacher, "A2")

    proved.refresh_from_db()
    assert (proved.pk, proved.doubt, proved.status) == (item.pk, "", "draft")
    assert evidence_of(proved) == [("proof", "A2"), ("decoy", "A1"), ("decoy", "A3")]
    assert ticked_in(proved) == ("A2",)


def test_another_doubt_stays_and_what_was_lost_is_found(teacher: User) -> None:
    item = make_item(proof="", fingerprint="f" * 40)
    Item.objects.update(doubt="Two sentences give this number", is_lost=True)

    tick(item, teacher, "A2")

    item.refresh_from_db()
    assert item.doubt == "Two sentences give this number"
    assert (item.is_lost, item.is_derived) == (False, False)


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


def test_a_sentence_with_another_number_in_its_old_place_is_ticked_and_renumbered(
    teacher: User,
) -> None:
    item = make_item(decoys=["The hall was full."])
    item.evidence.filter(role="proof").update(sentence=5)
    before = ticked_in(item)

    tick(item, teacher, *before)

    assert before == ("A2",)
    assert evidence_of(item) == [("proof", "A2"), ("decoy", "A1"), ("decoy", "A3")]


def test_a_proof_among_changed_sentences_is_shown_among_those_of_today(teacher: User) -> None:
    item = make_item(proof="")
    make_evidence(item=item, excerpt="It voted seven to two.", context=TEXT, sentence=2)
    make_evidence(item=item, excerpt="The hall was full.", role=Evidence.Role.DECOY, sentence=3)
    article = Article.objects.get(outlet__name="Gazette")
    Revision.objects.create(article=article, text=article.text)
    Article.objects.filter(pk=article.pk).update(
        text="The council met on Monday. It voted seven to two. Nobody came to the hall."
    )

    tick(item, teacher, "A2")

    (proof, *_) = Evidence.objects.with_article().filter(item=item)
    assert (proof.before, proof.after) == ("The council met on Monday.", "Nobody came to the hall.")
    assert not Item.objects.stale().contains(item)


def test_sentences_to_choose_from_stay_and_none_is_added_where_there_were_none(
    teacher: User,
) -> None:
    with_one = make_item(decoys=["The hall was full."])
    without = make_item(story=with_one.story)

    tick(with_one, teacher, "A1", "A2")
    tick(without, teacher, "A1", "A2")

    assert evidence_of(with_one) == [("proof", "A1"), ("proof", "A2"), ("decoy", "A3")]
    assert evidence_of(without) == [("proof", "A1"), ("proof", "A2")]


def test_sentences_to_choose_from_are_chosen_anew_when_none_is_left(teacher: User) -> None:
    item = make_item(decoys=["The hall was full."])
    changed = TEXT.replace("The hall was full.", "Nobody came.")
    Article.objects.filter(outlet__name="Gazette").update(text=changed)

    tick(item, teacher, "A2")

    assert evidence_of(item) == [("proof", "A2"), ("decoy", "A1"), ("decoy", "A3")]


def test_a_headline_that_proves_it_stays_while_it_stands(teacher: User) -> None:
    item = make_item()
    make_evidence(item=item, excerpt="It voted seven", sentence=None)

    same = tick(item, teacher, "A2")
    tick(item, teacher, "A3")

    assert (same.pk, len(lines_in(item))) == (item.pk, 1)
    assert evidence_of(item) == [("proof", ""), ("proof", "A3")]
    Article.objects.filter(outlet__name="Gazette").update(text=f"It rained. {TEXT}")
    assert lines_in(item) == []
    tick(item, teacher, "A3")
    assert evidence_of(item) == [("proof", "A3")]


def test_a_line_that_is_a_sentence_now_is_cited_once(teacher: User) -> None:
    item = make_item()
    item.evidence.update(sentence=None)

    tick(item, teacher, "A1", "A2")

    assert evidence_of(item) == [("proof", "A1"), ("proof", "A2")]


def test_a_sentence_that_moved_is_ticked_where_it_stands_now_with_its_focus(
    teacher: User,
) -> None:
    item = make_item(contrast="It voted for the park.")
    piece = item.evidence.get(role="proof")
    item.evidence.filter(pk=piece.pk).update(focus_start=piece.start, focus_end=piece.start + 8)
    Article.objects.filter(outlet__name="Gazette").update(text=f"It rained. {TEXT}")

    before = ticked_in(item)
    tick(item, teacher, *before)

    assert before == ("A3",)
    proof = Evidence.objects.with_article().get(item=item, role="proof")
    assert proof.article.text[proof.focus_start : proof.focus_end] == "It voted"
    assert evidence_of(item) == [("proof", "A3"), ("contrast", "B2")]


@pytest.mark.parametrize(
    "text",
    ["It voted seven to two. It rained. It voted seven to two.", "It voted eight to one."],
    ids=["it stands twice", "it is gone"],
)
def test_a_sentence_that_is_not_found_for_sure_is_not_ticked_and_said_to_be_lost(text: str) -> None:
    item = make_item()
    Article.objects.filter(outlet__name="Gazette").update(text=f"Now. {text}")

    lost = lost_evidence(fetched(item), compared(item))

    assert (ticked_in(item), [piece.ref for piece in lost]) == ((), ["A2"])


def test_a_sentence_in_a_line_that_is_left_out_is_lost_though_its_words_stand(
    teacher: User,
) -> None:
    item = make_item()
    article = Article.objects.get(outlet__name="Gazette")
    article.text = f"{TEXT}\n\nA second line has other words."
    article.save()
    decide_line(article=article, number=1, keep=False, decided_by=teacher)

    assert ticked_in(item) == ()
    assert [piece.ref for piece in lost_evidence(fetched(item), compared(item))] == ["A2"]


def test_three_sentences_to_choose_from_need_no_neighbors(teacher: User) -> None:
    story = make_news_story()
    longer = f"{TEXT} One came. Two came. All three of them spoke."
    Article.objects.filter(outlet__name="Gazette").update(text=longer)
    decoys = ["One came.", "Two came.", "All three of them spoke."]
    item = make_item(story=story, decoys=decoys)

    tick(item, teacher, "A1", "A2")

    assert evidence_of(item) == [
        ("proof", "A1"),
        ("proof", "A2"),
        ("decoy", "A4"),
        ("decoy", "A5"),
        ("decoy", "A6"),
    ]


def test_sentences_to_choose_from_are_of_the_texts_of_the_proof(teacher: User) -> None:
    item = make_item(decoys=["The hall was full."])

    tick(item, teacher, "B2")

    assert evidence_of(item) == [("proof", "B2"), ("decoy", "B1")]


def test_nothing_that_proves_it_is_refused(teacher: User) -> None:
    with pytest.raises(ValidationError, match="Tick the sentence"):
        tick(make_item(), teacher)


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
    assert evidence_of(item) == [("proof", "A2"), ("proof", "A3"), ("contrast", "B2")]


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

    assert not make_item(story=story, kind=Kind.SENTENCE).takes_sentences()
    assert not make_item(story=story, status=Item.Status.RETIRED).takes_sentences()
    assert make_item(story=story).takes_sentences()
