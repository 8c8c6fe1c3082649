"""A quiz is put together from accepted items."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError

from quizzes.building import composing
from quizzes.derivation.drafts import Skill, Step
from quizzes.models import Item, Quiz
from tests.quiz_factories import make_item, make_news_story, make_quiz
from tests.quizzes.accepted import accepted_items, draft_quiz, stems_of

pytestmark = pytest.mark.django_db


def test_quiz_is_built_of_accepted_items_and_as_many_as_asked_for(teacher: User) -> None:
    story = accepted_items(count=6)[0].story
    make_item(story=story, stem="A draft?", step=Step.COMPARE, status=Item.Status.DRAFT)
    make_item(stem="Of another story?", step=Step.COMPARE)

    quiz = composing.build_quiz(story=story, title="The vote", count=4, created_by=teacher)

    assert (quiz.title, quiz.status, quiz.created_by) == ("The vote", Quiz.Status.DRAFT, teacher)
    assert stems_of(quiz) == ["Question 1?", "Question 2?", "Question 3?", "Question 4?"]
    assert {item.skill for item in quiz.items.all()} == {"OMIT", "QUOTE", "NUMBER", "ATTRIB"}


@pytest.mark.parametrize(
    ("taken", "proposed"),
    [
        ([], "The vote"),
        (["Another"], "The vote"),
        (["The vote"], "The vote 2"),
        (["The vote · form A", "The vote · form B"], "The vote 2"),
        (["The vote", "The vote 2", "The vote 2"], "The vote 3"),
    ],
)
def test_a_new_quiz_is_proposed_a_title_that_no_other_has(taken: list[str], proposed: str) -> None:
    story = make_news_story(title="The vote")
    for title in taken:
        make_quiz(story=story, title=title)

    assert composing.free_title(story) == proposed


def test_quiz_takes_what_the_teacher_accepted_in_spite_of_a_doubt() -> None:
    (item,) = accepted_items(count=1)
    Item.objects.update(doubt="Two sentences fit")

    quiz = composing.build_quiz(story=item.story, title="The vote", count=4, created_by=None)

    assert stems_of(quiz) == ["Question 1?"]


def test_two_forms_are_twins_without_a_common_item_or_fact() -> None:
    skills = (Skill.OMIT, Skill.OMIT, Skill.QUOTE, Skill.QUOTE)
    story = accepted_items(count=8, skills=skills)[0].story

    before = composing.build_forms(story=story, title="The vote", count=3, created_by=None)

    before.refresh_from_db()
    after = before.twin
    assert after is not None
    assert after.twin == before
    assert [(quiz.form, quiz.title) for quiz in (before, after)] == [
        ("A", "The vote · form A"),
        ("B", "The vote · form B"),
    ]
    skills_of = [[it.item.skill for it in quiz.quiz_items.all()] for quiz in (before, after)]
    assert skills_of[0] == skills_of[1]
    assert set(stems_of(before)) & set(stems_of(after)) == set()
    assert [len(stems_of(before)), len(stems_of(after))] == [3, 3]


@pytest.mark.parametrize("build", [composing.build_quiz, composing.build_forms])
def test_nothing_is_built_without_accepted_items(build: type) -> None:
    story = make_news_story()

    with pytest.raises(ValidationError) as refusal:
        build(story=story, title="The vote", count=8, created_by=None)

    assert refusal.value.messages == ["Accept some questions of this story first."]


def test_two_forms_need_two_facts() -> None:
    story = accepted_items(count=1)[0].story

    with pytest.raises(ValidationError) as refusal:
        composing.build_forms(story=story, title="The vote", count=8, created_by=None)

    assert refusal.value.messages == [
        "Two forms need two accepted questions about different facts."
    ]
    assert Quiz.objects.count() == 0


def test_swap_puts_another_item_in_the_same_place() -> None:
    quiz = draft_quiz(questions=3, spare=1)
    place = quiz.quiz_items.all()[1]

    before = composing.swap_item(place=place)

    assert str(before) == "Question 2?"
    assert stems_of(quiz) == ["Question 1?", "Question 4?", "Question 3?"]


def test_swap_without_another_item_changes_nothing() -> None:
    quiz = draft_quiz(questions=3)

    assert composing.swap_item(place=quiz.quiz_items.all()[1]) is None
    assert stems_of(quiz) == ["Question 1?", "Question 2?", "Question 3?"]


def test_swap_leaves_the_items_and_the_facts_of_the_other_form_alone() -> None:
    quiz = draft_quiz(questions=1, spare=2)
    taken, same_fact = Item.objects.all()[1:]
    Item.objects.filter(pk=same_fact.pk).update(fact=taken.fact)
    quiz.twin = make_quiz(items=[taken], status=Quiz.Status.DRAFT)
    quiz.save()

    assert composing.swap_item(place=quiz.quiz_items.get()) is None


def test_an_item_without_a_fact_is_spare_whatever_the_other_form_asks() -> None:
    quiz = draft_quiz(questions=1, spare=2)
    taken, free = Item.objects.all()[1:]
    Item.objects.filter(pk__in=[taken.pk, free.pk]).update(fact="")
    quiz.twin = make_quiz(items=[taken], status=Quiz.Status.DRAFT)

    assert composing.spare_items(quiz) == (free,)


def test_a_named_item_is_put_in_a_place() -> None:
    quiz = draft_quiz(questions=2, spare=1)
    spare = Item.objects.get(stem="Question 3?")

    before = composing.put_item(place=quiz.quiz_items.all()[0], item=spare)

    assert str(before) == "Question 1?"
    assert stems_of(quiz) == ["Question 3?", "Question 2?"]


@pytest.mark.parametrize("status", [Item.Status.DRAFT, Item.Status.RETIRED])
def test_an_item_that_is_not_accepted_is_not_used(status: Item.Status) -> None:
    quiz = draft_quiz(questions=1, spare=1)
    Item.objects.filter(stem="Question 2?").update(status=status)
    item = Item.objects.get(stem="Question 2?")

    for change in (
        lambda: composing.put_item(place=quiz.quiz_items.get(), item=item),
        lambda: composing.add_item(quiz=quiz, item=item),
    ):
        with pytest.raises(ValidationError) as refusal:
            change()
        assert refusal.value.messages == ["“Question 2?” cannot be used in this quiz."]
    assert stems_of(quiz) == ["Question 1?"]


@pytest.mark.parametrize(("by", "order"), [(-1, [2, 1, 3]), (1, [1, 3, 2])], ids=["back", "on"])
def test_a_question_moves_by_one(by: int, order: list[int]) -> None:
    quiz = draft_quiz(questions=3)

    composing.move_item(place=quiz.quiz_items.all()[1], by=by)

    assert stems_of(quiz) == [f"Question {number}?" for number in order]
    assert [place.position for place in quiz.quiz_items.all()] == [1, 2, 3]


@pytest.mark.parametrize(("place", "by"), [(0, -1), (2, 1)])
def test_a_question_at_the_end_stays_there(place: int, by: int) -> None:
    quiz = draft_quiz(questions=3)

    composing.move_item(place=quiz.quiz_items.all()[place], by=by)

    assert stems_of(quiz) == ["Question 1?", "Question 2?", "Question 3?"]


def test_a_removed_question_leaves_no_gap_and_stays_accepted() -> None:
    quiz = draft_quiz(questions=3)

    composing.remove_item(place=quiz.quiz_items.all()[0])

    assert stems_of(quiz) == ["Question 2?", "Question 3?"]
    assert [place.position for place in quiz.quiz_items.all()] == [1, 2]
    assert Item.objects.accepted().count() == 3


@pytest.mark.parametrize(
    ("position", "order"),
    [(None, [1, 2, 3]), (1, [3, 1, 2]), (2, [1, 3, 2]), (0, [3, 1, 2]), (9, [1, 2, 3])],
)
def test_a_question_is_added_at_its_position_or_at_the_end(
    position: int | None, order: list[int]
) -> None:
    quiz = draft_quiz(questions=2, spare=1)

    composing.add_item(quiz=quiz, item=Item.objects.all()[2], position=position)

    assert stems_of(quiz) == [f"Question {number}?" for number in order]


def test_sections_bring_the_questions_of_a_skill_together() -> None:
    quiz = draft_quiz(questions=4, spare=1, skills=(Skill.OMIT, Skill.QUOTE))
    quiz.has_sections = True

    composing.keep_settings(quiz=quiz)
    composing.add_item(quiz=quiz, item=Item.objects.get(stem="Question 5?"))

    assert stems_of(quiz) == [f"Question {number}?" for number in (1, 3, 5, 2, 4)]


def test_questions_of_a_published_quiz_stay() -> None:
    quiz = draft_quiz(questions=2, spare=1)
    place, spare = quiz.quiz_items.all()[0], Item.objects.get(stem="Question 3?")
    Quiz.objects.filter(pk=quiz.pk).update(status=Quiz.Status.RETIRED)

    for change in (
        lambda: composing.swap_item(place=place),
        lambda: composing.put_item(place=place, item=spare),
        lambda: composing.move_item(place=place, by=1),
        lambda: composing.remove_item(place=place),
        lambda: composing.add_item(quiz=quiz, item=spare),
        lambda: composing.keep_settings(quiz=quiz),
    ):
        with pytest.raises(ValidationError) as refusal:
            change()
        assert refusal.value.messages == [
            "The questions of a quiz stay as they are once it is published."
        ]
    assert stems_of(quiz) == ["Question 1?", "Question 2?"]


def test_answers_are_released_once() -> None:
    quiz = make_quiz()
    Quiz.objects.update(feedback=Quiz.Feedback.RELEASE)

    composing.release_answers(quiz=quiz)
    first = Quiz.objects.get().released_at
    composing.release_answers(quiz=quiz)

    assert first is not None
    assert Quiz.objects.get().released_at == first


@pytest.mark.parametrize(
    ("status", "feedback"),
    [(Quiz.Status.DRAFT, Quiz.Feedback.RELEASE), (Quiz.Status.PUBLISHED, Quiz.Feedback.EACH)],
)
def test_nothing_is_released_that_nobody_waits_for(
    status: Quiz.Status, feedback: Quiz.Feedback
) -> None:
    quiz = make_quiz(status=status)
    Quiz.objects.update(feedback=feedback)

    composing.release_answers(quiz=quiz)

    assert Quiz.objects.get().released_at is None


@pytest.mark.parametrize(
    "change",
    [
        composing.swap_item,
        composing.remove_item,
        lambda place: composing.move_item(place=place, by=1),
        lambda place: composing.put_item(place=place, item=place.item),
    ],
)
def test_question_that_a_colleague_has_just_taken_out_is_not_changed(
    change: Callable[..., object],
) -> None:
    quiz = draft_quiz(questions=2, spare=1)
    place = quiz.quiz_items.with_quiz()[0]
    composing.remove_item(place=quiz.quiz_items.with_quiz()[0])

    with pytest.raises(ValidationError, match="This question is not in the quiz any more"):
        change(place=place)

    assert stems_of(quiz) == ["Question 2?"]
