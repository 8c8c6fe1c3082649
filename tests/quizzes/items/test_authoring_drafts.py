"""Drafts become items of a story."""

from dataclasses import replace

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.decisions import decide_on_sentences
from coverage_app.models import Story
from quizzes.derivation import derive_items
from quizzes.items import authoring
from quizzes.items.deriving import Derivation
from quizzes.models import Evidence, Item
from tests.factories import make_teacher
from tests.quiz_factories import (
    make_draft,
    make_flight_story,
    make_news_story,
)

pytestmark = pytest.mark.django_db


def stems(items: tuple[Item, ...]) -> list[str]:
    return [item.stem for item in items]


def test_draft_becomes_an_item_with_all_that_it_says() -> None:
    story = make_news_story()
    draft = make_draft()

    (item,) = authoring.save_drafts(story=story, drafts=[draft])

    stored = Item.objects.values(
        *("family", "skill", "step", "stem", "hint", "reason", "confidence", "doubt", "fact"),
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
        "doubt": "",
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

    items = authoring.derive_drafts(story=story).new

    drafts = derive_items(comparison_of(story))
    assert [item.fingerprint for item in items] == [draft.fingerprint for draft in drafts]
    assert "Which text says that the Skylark rocket flew for 86 minutes?" in stems(items)
    assert {item.status for item in items} == {Item.Status.DRAFT}


def test_nothing_is_asked_about_a_text_that_is_not_checked() -> None:
    story = make_flight_story()
    story.articles.filter(position=0).update(is_checked=False)

    assert authoring.derive_drafts(story=story).new == ()
    assert [one.document.letter for one in comparison_of(story).documents] == ["B"]


def test_deriving_again_finds_nothing_new() -> None:
    story = make_flight_story()
    first = authoring.derive_drafts(story=story)

    again = authoring.derive_drafts(story=story)

    assert again == Derivation(new=(), known=len(first.new), stale=0)


def test_a_decision_changes_the_comparison_and_no_item_that_there_is() -> None:
    story = make_flight_story()
    quiz = authoring.publish_sample_quiz(story=story)
    before = list(Item.objects.values()), list(Evidence.objects.values())
    compared = comparison_of(Story.objects.with_articles().get(pk=story.pk))
    pair = [one.sentences[0] for one in compared.documents]

    decide_on_sentences(
        story=story, pairs=[(pair[0], pair[1])], is_same=False, decided_by=make_teacher()
    )
    authoring.derive_drafts(story=story)

    decided = comparison_of(Story.objects.with_articles().get(pk=story.pk))
    assert compared.counterparts(pair[0]) == (pair[1],)
    assert decided.counterparts(pair[0]) == ()
    known = [values["id"] for values in before[0]]
    assert list(Item.objects.filter(pk__in=known).values()) == before[0]
    assert list(Evidence.objects.filter(item__in=known).values()) == before[1]
    assert quiz.is_published()
