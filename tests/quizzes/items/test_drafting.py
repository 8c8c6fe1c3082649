"""Drafts are stored as items and read again without a difference."""

from dataclasses import replace

import pytest

from coverage_app.analysis import Span
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Kind, Misconception, OptionDraft
from quizzes.items.authoring import save_drafts
from quizzes.items.drafting import draft_of
from quizzes.models import Item
from tests.quiz_factories import make_draft, make_item, make_news_story

pytestmark = pytest.mark.django_db

CHOICE = make_draft()
DECOY = EvidenceDraft("A", Span(0, 26), "The council met on Monday.", sentence=1)


@pytest.mark.parametrize(
    "draft",
    [
        CHOICE,
        replace(CHOICE, doubt="Two sentences fit", decoys=(DECOY,)),
        replace(CHOICE, kind=Kind.OPEN, options=(), rubric=("no", "some", "half", "most", "all")),
        replace(
            CHOICE,
            kind=Kind.MATCH,
            options=(
                OptionDraft("seven to two", "", letters="A", sentence=2, prompt="Gazette"),
                OptionDraft("for the park", "", letters="B", sentence=2, prompt="Herald"),
                OptionDraft("on Monday", "", Misconception.SWAPPED, letters="A"),
            ),
        ),
    ],
    ids=lambda draft: draft.kind.value,
)
def test_a_stored_draft_reads_as_it_was(draft: ItemDraft) -> None:
    save_drafts(story=make_news_story(), drafts=[draft])

    assert draft_of(Item.objects.get()) == draft


def test_an_option_without_a_misconception_is_not_taken_for_the_key() -> None:
    item = make_item(key=2)
    item.options.update(misconception="")

    draft = draft_of(item)

    assert draft.key.text == "Herald only"
    assert draft.options[0].misconception is Misconception.UNNAMED
