"""A story leaves in a pack and comes back the same."""

import pytest
from django.contrib.auth.models import User

from coverage_app.models import Article, FactDecision, Story
from quizzes.files.packing import pack_of_quiz, pack_of_story, records_of_quiz
from quizzes.files.unpacking import store_pack
from quizzes.interchange.completing import checked, complete
from quizzes.interchange.packs import read_pack, write_pack
from quizzes.interchange.records import Pack
from quizzes.models import Attempt, Evidence, Item, Quiz
from tests.quiz_factories import GAZETTE, make_attempt
from tests.quizzes.made_story import make_whole_story


@pytest.fixture
def story(teacher: User) -> Story:
    return make_whole_story(teacher)


def exported(story: Story) -> bytes:
    return write_pack(pack_of_story(story), with_texts=True)


def imported(content: bytes) -> Pack:
    return checked(complete(read_pack(content), ()))


def moved(story: Story) -> Story:
    """Give the story another address, so that its pack finds its own one free."""
    Story.objects.filter(pk=story.pk).update(slug="moved")
    return Story.objects.get(pk=story.pk)


def test_story_comes_back_the_same_to_the_byte(story: Story, teacher: User) -> None:
    content = exported(story)
    moved(story)

    again = store_pack(pack=imported(content), created_by=teacher)

    assert (again.slug, again.pk == story.pk) == ("vote", False)
    assert exported(again) == content


def test_story_comes_back_closed_with_its_quizzes_as_drafts(story: Story, teacher: User) -> None:
    again = store_pack(pack=imported(exported(moved(story))), created_by=teacher)

    assert (again.is_open, again.created_by) == (False, teacher)
    assert [(quiz.title, quiz.status) for quiz in again.quizzes.oldest_first()] == [
        ("Before", "draft"),
        ("After", "draft"),
    ]
    before, after = again.quizzes.oldest_first()
    assert (before.twin, after.twin, before.created_by) == (after, before, teacher)


def test_pack_of_a_quiz_holds_its_twin_and_the_items_of_both(story: Story, teacher: User) -> None:
    quiz = story.quizzes.get(title="After")

    pack = pack_of_quiz(quiz)

    assert [it.title for it in pack.quizzes] == ["Before", "After"]
    assert [it.items for it in pack.quizzes] == [(1, 0), (0,)]
    assert [it.stem for it in pack.items] == ["Which text is longer?", "Who was late?"]
    content = write_pack(pack, with_texts=True)
    moved(story)
    again = store_pack(pack=imported(content), created_by=teacher)
    assert write_pack(pack_of_quiz(again.quizzes.get(title="After")), with_texts=True) == content


def test_twin_that_does_not_name_the_quiz_is_no_twin(story: Story) -> None:
    Quiz.objects.filter(title="Before").update(twin=None)

    assert [quiz.twin for quiz in pack_of_story(story).quizzes] == [None, None]


def test_twin_that_is_retired_stays_behind(story: Story) -> None:
    Quiz.objects.filter(title="Before").update(status=Quiz.Status.RETIRED)

    (quiz,) = pack_of_story(story).quizzes

    assert (quiz.title, quiz.twin) == ("After", None)


def test_retired_quiz_leaves_alone(story: Story) -> None:
    quiz = story.quizzes.get(title="Old")

    assert [it.title for it in pack_of_quiz(quiz).quizzes] == ["Old"]


def test_what_no_longer_stands_in_a_text_stays_behind(story: Story) -> None:
    Article.objects.filter(outlet__name="Gazette").update(text="It met. It voted.")

    pack = pack_of_story(story)

    assert (pack.facts, pack.articles[0].statements) == ((), ())
    assert [[it.excerpt for it in item.evidence] for item in pack.items] == [
        ["It voted for the park."],
        ["It voted for the park."],
        [],
    ]


def test_context_that_was_cut_stays_behind_and_its_sentence_does_not(story: Story) -> None:
    piece = Evidence.objects.exclude(context_end=None).get()
    Evidence.objects.filter(pk=piece.pk).update(context_end=len(GAZETTE) + 10)

    records = [it for item in pack_of_story(story).items for it in item.evidence]

    assert [it.context for it in records if it.excerpt == "The hall was full."] == [None]


def test_pack_has_nothing_that_students_did_and_no_user(story: Story, teacher: User) -> None:
    before = exported(story)
    make_attempt(quiz=story.quizzes.get(title="Before"), answers=[1, 2])
    Item.objects.update(created_by=teacher)

    assert Attempt.objects.count() == 1
    assert exported(story) == before
    assert [word in before for word in (b"teacher", b"_by", b"_at", b"participant")] == [False] * 4


def test_decisions_leave_in_the_order_of_the_texts(story: Story) -> None:
    first = FactDecision.objects.get()
    first.pk, first.left_start, first.left_end, first.left_excerpt = None, 0, 3, "The"
    first.save()

    assert [fact.left.excerpt for fact in pack_of_story(story).facts] == [
        "The",
        "The council met on Monday.",
    ]


def test_items_of_a_quiz_are_read_in_its_order(story: Story) -> None:
    records = records_of_quiz(story.quizzes.get(title="Before"))

    assert [record.stem for record in records] == ["Who was late?", "Which text is longer?"]
