"""Stories that are harder to show than the sample: added by the server's own manage.py."""

from datetime import timedelta

from django.contrib.auth.models import User
from django.utils import timezone

from benchmarks.invented import OUTLETS, invented_texts
from coverage_app.articles import add_article, decide_line
from coverage_app.comparisons import comparison_of
from coverage_app.decisions import decide_on_sentences, hide, reword
from coverage_app.lenses.statements import places_of
from coverage_app.models import Article, Story
from quizzes.building.composing import build_forms
from quizzes.items import authoring
from quizzes.models import Item
from tests.browser.bridge import BRIDGE_TEXTS, UNCHECKED
from tests.browser.screens import (
    BLIND,
    EIGHT_TEXTS,
    FOUR_TEXTS,
    NO_QUOTES,
    NO_TEXTS,
    ONE_TEXT,
    TWO_LANGUAGES,
)

LONG_AGO = timezone.now() - timedelta(days=30)  # the sample stays the newest story
DOGS = "Dogs ran through the old town.\n\nNobody knew where the dogs had come from."
CATS = "Cats slept on the new bridge.\n\nNobody saw a dog near the cats."
GERMAN = (
    "Die alte Brücke bleibt geschlossen\n\n"
    "Der Rat der Stadt hat am Montag mit sieben zu zwei Stimmen beschlossen, die alte Brücke "
    "zu schließen.\n\n"
    "„Wir hatten keine andere Wahl“, sagte die Bürgermeisterin. Die Arbeiten dauern 18 Monate."
)


def add_stories() -> None:
    _add("A flood, told by eight", EIGHT_TEXTS, *invented_texts(words=200))
    _add("One text so far", ONE_TEXT, DOGS)
    _add("No quotes and no figures", NO_QUOTES, DOGS, CATS)
    _add("No text so far", NO_TEXTS)
    _add("A bridge without names", BLIND, *BRIDGE_TEXTS[:2])
    Story.objects.filter(slug=BLIND).update(names_hidden=True)
    _add("A bridge in two languages", TWO_LANGUAGES, BRIDGE_TEXTS[0], GERMAN)
    Article.objects.filter(text=GERMAN).update(language="de")
    _add("A bridge, told by four", FOUR_TEXTS, *BRIDGE_TEXTS)
    _correct(Story.objects.with_articles().get(slug=FOUR_TEXTS))
    _add_unchecked(Story.objects.get(slug=FOUR_TEXTS))
    _add_forms(Story.objects.get(slug=FOUR_TEXTS))
    _derive(Story.objects.get(slug=BLIND))


def _add(title: str, slug: str, *texts: str) -> None:
    story = Story.objects.create(title=title, slug=slug, is_open=True)
    for outlet, text in zip(OUTLETS, texts, strict=False):
        add_article(story=story, text=text, outlet=outlet)
    Story.objects.filter(pk=story.pk).update(created_at=LONG_AGO)


def _add_unchecked(story: Story) -> None:
    article = add_article(story=story, text=UNCHECKED, outlet="Hill Gazette", is_checked=False)
    decide_line(article=article, number=1, keep=True, decided_by=User.objects.get())


def _derive(story: Story) -> None:
    """Make drafts: one of them is in doubt, and one is rejected."""
    doubted, rejected, *_ = authoring.derive_drafts(story=story).new
    doubted.doubt = "Two sentences give this number"
    doubted.save()
    authoring.reject(item=rejected, reason="The question is not clear")


def _correct(story: Story) -> None:
    """Let the teacher part two sentences, join two, word a statement, and hide one."""
    teacher = User.objects.get()
    comparison = comparison_of(story)
    shared = [fact for fact in comparison.facts if len(fact.letters) > 1]
    lone = [fact for fact in comparison.facts if len(fact.letters) == 1 and not fact.is_detail]
    other = next(fact for fact in lone if fact.letters != lone[0].letters)
    joined = (lone[0].sentences[0], other.sentences[0])
    parted = (shared[-1].sentences[0], shared[-1].sentences[-1])
    for pair, is_same in ((joined, True), (parted, False)):
        decide_on_sentences(story=story, pairs=[pair], is_same=is_same, decided_by=teacher)
    reword(
        story=story,
        place=places_of(shared[0])[0],
        wording="The bridge is closed to cars",
        decided_by=teacher,
    )
    hide(story=story, place=places_of(lone[-1])[0], decided_by=teacher)


def _add_forms(story: Story) -> None:
    """Accept what is derived, and make two forms of it; in form B one question has no proof."""
    for item in authoring.derive_drafts(story=story).new:
        authoring.accept(item=item)
    build_forms(story=story, title="The bridge", count=4, created_by=User.objects.get())
    unproved = Item.objects.filter(quizzes__form="B").order_by("quiz_items__position")[0]
    unproved.evidence.all().delete()
