"""The page of a quiz, for its teacher."""

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from quizzes.derivation.drafts import Skill
from quizzes.models import Item, Quiz
from tests.quiz_factories import make_quiz
from tests.quizzes.accepted import draft_quiz
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def edit_url(quiz: Quiz) -> str:
    return f"/quizzes/{quiz.pk}/edit/"


def test_quiz_edit_shows_every_question_with_skill_step_and_answer(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=2, spare=1)

    response = teacher_client.get(edit_url(quiz))

    assertTemplateUsed(response, "quizzes/_quiz_questions.html")
    assert words_of(response, "p", "name") == ["Question 1?", "Question 2?", "Question 3?"]
    assert words_of(response, "p", "balance") == [
        "Keys: A 1, B 1. Skills: Who reported it 1, Quotes 1."
    ]
    assertContains(response, "<b>1</b> Who reported it · compare")
    assertContains(response, '<span class="muted">Answer:</span> Herald only')
    assertContains(response, "<summary>1 more accepted question</summary>")
    assertContains(response, "Draft: students do not see it")
    assertContains(response, f'<a href="/quizzes/{quiz.pk}/export/">Export</a>')


def test_quiz_edit_offers_the_moves_that_are_possible(teacher_client: Client) -> None:
    response = teacher_client.get(edit_url(draft_quiz(questions=2)))

    assert words_of(response, "p", "acts") == [
        "Swap question 1 for another Down question 1 Remove question 1",
        "Swap question 2 for another Up question 2 Remove question 2",
    ]
    assertContains(response, "No other accepted question of this story can join it.")


def test_quiz_edit_shows_sections(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=3, skills=(Skill.OMIT, Skill.QUOTE, Skill.QUOTE))
    Quiz.objects.update(has_sections=True)

    response = teacher_client.get(edit_url(quiz))

    assert words_of(response, "h3") == ["Who reported it", "Quotes"]


def test_quiz_edit_says_what_is_in_the_way_and_leads_there(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)
    Item.objects.update(status=Item.Status.RETIRED)

    response = teacher_client.get(edit_url(quiz))

    row = f"#question-{quiz.quiz_items.get().pk}"
    assertContains(response, f'retired. <a href="{row}">Swap or remove it</a>')
    assertNotContains(response, "Publish the quiz")


def test_quiz_edit_without_questions_says_so(teacher_client: Client) -> None:
    quiz = draft_quiz(questions=1)
    quiz.quiz_items.all().delete()

    response = teacher_client.get(edit_url(quiz))

    assertContains(response, "This quiz has no questions.")
    assertContains(response, '<details class="spare" open>')


def test_quiz_edit_leads_from_form_to_form(teacher_client: Client) -> None:
    quiz, twin = draft_quiz(questions=1), draft_quiz(questions=1)
    Quiz.objects.filter(pk=quiz.pk).update(form="A", twin=twin)
    Quiz.objects.filter(pk=twin.pk).update(form="B")

    response = teacher_client.get(edit_url(quiz))

    assertContains(response, f'<a href="/quizzes/{twin.pk}/edit/">Go to form B</a>')


def test_quiz_edit_of_a_published_quiz_only_shows_it(teacher_client: Client) -> None:
    quiz = make_quiz()

    response = teacher_client.get(edit_url(quiz))

    assert words_of(response, "p", "acts") == []
    assert words_of(response, "dd") == ["After each answer", "Yes", "No", "No"]
    assertContains(response, "Retire the quiz")
    assertContains(response, f'<a href="/quizzes/{quiz.pk}/">See it as students do</a>')
    assertNotContains(response, "Release the answers")


def test_quiz_edit_of_a_retired_quiz_offers_nothing(teacher_client: Client) -> None:
    quiz = make_quiz(status=Quiz.Status.RETIRED)

    response = teacher_client.get(edit_url(quiz))

    assertContains(response, "Retired: nobody can begin it")
    assert words_of(response, "button") == ["Sign out", "Save"]


def test_quiz_edit_offers_to_release_the_answers_until_it_is_done(teacher_client: Client) -> None:
    quiz = make_quiz()
    Quiz.objects.update(feedback=Quiz.Feedback.RELEASE)

    before = teacher_client.get(edit_url(quiz))
    Quiz.objects.update(released_at=timezone.now())
    after = teacher_client.get(edit_url(quiz))

    assertContains(before, "Release the answers")
    assertNotContains(after, "Release the answers")
    assertContains(after, "When the teacher releases it: released")


@pytest.mark.parametrize("count", [1, 3])
def test_quiz_edit_takes_the_same_queries_for_any_number_of_questions(
    count: int, teacher_client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    quiz = draft_quiz(questions=count, spare=count)

    with django_assert_num_queries(11):
        teacher_client.get(edit_url(quiz))
