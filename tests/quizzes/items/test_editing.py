"""A teacher's edit: in its place, or as a new version."""

from dataclasses import replace

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from coverage_app.models import Article, Revision
from quizzes.items import authoring
from quizzes.items.editing import edit_of, save_edit
from quizzes.models import Evidence, Item, Quiz
from tests.quiz_factories import make_attempt, make_evidence, make_item, make_quiz

pytestmark = pytest.mark.django_db


def save(item: Item, teacher: User, stem: str = "Better?") -> Item:
    return save_edit(item=item, edit=replace(edit_of(item), stem=stem), edited_by=teacher)


@pytest.mark.parametrize("status", ["draft", "accepted", "rejected"])
def test_an_item_that_nobody_met_is_edited_in_its_place(teacher: User, status: str) -> None:
    item = make_item(status=Item.Status(status))

    saved = save(item, teacher)

    assert saved.pk == item.pk
    assert list(Item.objects.values_list("stem", "status")) == [("Better?", status)]


def test_an_item_of_a_draft_quiz_is_edited_in_its_place(teacher: User) -> None:
    item = make_item()
    make_quiz(items=[item], status=Quiz.Status.DRAFT)

    assert save(item, teacher).pk == item.pk


@pytest.mark.parametrize("status", [Quiz.Status.PUBLISHED, Quiz.Status.RETIRED])
def test_an_item_that_was_published_gets_a_new_version(teacher: User, status: Quiz.Status) -> None:
    item = make_item(fingerprint="f" * 40)
    quiz = make_quiz(items=[item], status=status)

    new = save(item, teacher)

    item.refresh_from_db()
    assert (new.version_of, new.stem, new.status) == (item, "Better?", "accepted")
    assert (new.fingerprint, new.is_derived, new.created_by) == ("", False, teacher)
    assert (item.status, item.fingerprint, item.is_derived) == ("retired", "f" * 40, True)
    assert list(quiz.items.all()) == [item]


def test_a_new_version_has_options_and_evidence_of_its_own(teacher: User) -> None:
    item = make_item(contrast="It voted for the park.")
    make_evidence(item=item, excerpt="The hall was full.", role=Evidence.Role.DECOY, sentence=3)
    make_quiz(items=[item])

    new = save(item, teacher)

    option = ("position", "text", "letters", "rationale", "misconception", "is_key")
    piece = ("position", "role", "article", "start", "end", "excerpt", "sentence")
    assert list(new.options.values_list(*option)) == list(item.options.values_list(*option))
    assert list(new.evidence.values_list(*piece)) == list(item.evidence.values_list(*piece))
    assert {one.pk for one in new.options.all()} & {one.pk for one in item.options.all()} == set()


def test_a_new_version_shows_its_proof_among_the_sentences_it_was_taken_from(
    teacher: User,
) -> None:
    context = "The council met on Monday. It voted seven to two. The hall was full."
    item = make_item(proof="")
    piece = make_evidence(item=item, excerpt="It voted seven to two.", context=context, sentence=2)
    make_quiz(items=[item])
    Revision.objects.create(article=piece.article, text=context)
    changed = context.replace("Monday", "Friday")
    Article.objects.filter(pk=piece.article_id).update(text=changed)

    new = save(item, teacher)

    (copy,) = Evidence.objects.with_article().filter(item=new)
    assert (copy.before, copy.after) == ("The council met on Monday.", "The hall was full.")


def test_answers_stay_with_the_old_version(teacher: User) -> None:
    attempt = make_attempt(answers=[1])
    response = attempt.responses.get()

    new = save(response.item, teacher)

    response.refresh_from_db()
    assert response.item.stem == "Which text gives the result of the vote?"
    assert response.option in list(response.item.options.all())
    assert new.responses.count() == 0


def test_draft_quizzes_get_the_new_version_in_the_place_of_the_old(teacher: User) -> None:
    first = make_item()
    item = make_item(story=first.story)
    make_quiz(items=[item])
    quiz = make_quiz(items=[item, first], status=Quiz.Status.DRAFT)

    new = save(item, teacher)

    assert [place.item for place in quiz.quiz_items.all()] == [new, first]


def test_a_new_version_of_a_new_version_follows_it(teacher: User) -> None:
    item = make_item()
    make_quiz(items=[item])
    second = save(item, teacher)
    make_quiz(items=[second])

    third = save(second, teacher, stem="Best?")

    assert (third.version_of, second.version_of) == (second, item)


def test_an_edit_that_changes_nothing_makes_no_version(teacher: User) -> None:
    item = make_item()
    make_quiz(items=[item])

    assert save_edit(item=item, edit=edit_of(item), edited_by=teacher) == item
    assert Item.objects.count() == 1


def test_a_retired_item_is_not_edited(teacher: User) -> None:
    item = make_item(stem="Old?", status=Item.Status.RETIRED)

    with pytest.raises(ValidationError) as refusal:
        save(item, teacher)

    assert refusal.value.messages == ["“Old?” is retired. It cannot be used again."]


def test_a_match_keeps_its_keys(teacher: User) -> None:
    item = make_item(key=1)
    for option, prompt in zip(item.options.all(), ("One", "Two"), strict=False):
        option.prompt, option.is_key, option.misconception = prompt, True, ""
        option.save()

    save(item, teacher)

    keys = item.options.values_list("prompt", "is_key")
    assert list(keys) == [("One", True), ("Two", True), ("", False), ("", False)]


def test_accepting_again_what_was_edited_changes_no_word(teacher: User) -> None:
    item = save(make_item(status=Item.Status.DRAFT), teacher)

    authoring.accept(item=item)

    assert list(Item.objects.values_list("stem", "status")) == [("Better?", "accepted")]
