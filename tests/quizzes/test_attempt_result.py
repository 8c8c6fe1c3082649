"""The result: the score, the skills, and every answer with its evidence."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from coverage_app.articles import store_changed
from quizzes.derivation.drafts import Skill
from quizzes.models import Attempt, Evidence, Item, Quiz, Response
from quizzes.taking.attempts import Answer, respond
from tests.factories import make_teacher
from tests.quiz_factories import (
    browser_of,
    make_attempt,
    make_evidence,
    make_item,
    make_match_item,
    make_news_story,
    make_quiz,
)
from tests.quizzes.answering import begin, choose, make_proved_item, tap, try_again, write
from tests.quizzes.markup import words_of

pytestmark = pytest.mark.django_db


def result_url(attempt: Attempt) -> str:
    return reverse("quizzes:attempt_result", args=[attempt.pk])


def test_result_shows_the_score_and_what_to_practise() -> None:
    attempt = make_attempt(quiz=make_quiz(title="The vote"), answers=[1, 2])

    response = browser_of(attempt).get(result_url(attempt))

    assertTemplateUsed(response, "quizzes/attempt_result.html")
    assert words_of(response, "title") == ["Your result – Coverage"]
    assert words_of(response, "p", "kick") == ["The vote"]
    assert words_of(response, "h1") == ["1 of 2 points"]
    assert words_of(response, "p", "lede") == ["1 thing to practise: figures."]


def test_several_skills_to_practise_are_counted() -> None:
    attempt = make_attempt(answers=[2, 2])

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "p", "lede") == ["2 things to practise: who reported it, figures."]


def test_perfect_result_has_nothing_to_practise() -> None:
    attempt = make_attempt(answers=[1, 1])

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "p", "lede") == [
        "Every answer is right, and you have seen the proof of each."
    ]


def test_each_skill_has_its_level_in_words() -> None:
    story = make_news_story()
    skills = [Skill.OMIT, Skill.OMIT, Skill.NUMBER, Skill.QUOTE]
    quiz = make_quiz(items=[make_item(story=story, skill=skill) for skill in skills])
    attempt = make_attempt(quiz=quiz, answers=[1, 2, 1, 2])

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "div", "skill") == [
        "Who reported it 1 of 2 · Getting there",
        "Figures 1 of 1 · Secure",
        "Quotes 0 of 1 · Practise again",
    ]
    assert words_of(response, "b", "is-right") == ["Secure"]
    assert words_of(response, "i", "on") == ["", ""]


def test_answers_are_looked_at_again_with_their_evidence() -> None:
    item = make_item(contrast="It voted for the park.")
    attempt = make_attempt(
        quiz=make_quiz(items=[item, make_item(story=item.story)]), answers=[1, 4]
    )

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "details", "rev") == [
        "Which text gives the result of the vote? Your answer: Gazette only. Gazette says it. "
        "A Gazette Sentence A2 It voted seven to two. "
        "The nearest sentence in B B Herald Sentence B2 It voted for the park.",
        "Which text gives the result of the vote? Your answer: Neither text. "
        "Right answer: Gazette only. Read on to the second sentence. "
        "A Gazette Sentence A2 It voted seven to two.",
    ]
    content = response.content.decode()
    assert [content.count('aria-label="Right"'), content.count('aria-label="Not right yet"')] == [
        1,
        1,
    ]


@pytest.mark.parametrize(
    ("status", "buttons"),
    [(Quiz.Status.PUBLISHED, ["Start again"]), (Quiz.Status.RETIRED, [])],
)
def test_published_quiz_can_be_taken_again(status: Quiz.Status, buttons: list[str]) -> None:
    attempt = make_attempt(quiz=make_quiz(status=status), answers=[1, 1])

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "button", "btn--wide") == buttons
    assert words_of(response, "a", "btn") == ["Back to the texts"]


def test_unfinished_attempt_goes_on_at_its_first_open_question() -> None:
    attempt = make_attempt(answers=[1])

    response = browser_of(attempt).get(result_url(attempt))

    assertRedirects(response, reverse("quizzes:attempt_question", args=[attempt.pk, 2]))


def test_result_of_somebody_else_is_not_found() -> None:
    mine, theirs = make_attempt(answers=[1, 1]), make_attempt(answers=[1, 1])

    assert browser_of(mine).get(result_url(theirs)).status_code == 404


def test_browser_without_a_session_finds_no_result(stranger: Client) -> None:
    assert stranger.get(result_url(make_attempt(answers=[1, 1]))).status_code == 404


def test_result_takes_get_only() -> None:
    attempt = make_attempt(answers=[1, 1])

    assert browser_of(attempt).post(result_url(attempt)).status_code == 405


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_questions(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    story = make_news_story()
    items = [make_item(story=story, contrast="It voted for the park.") for _ in range(count)]
    attempt = make_attempt(quiz=make_quiz(items=items), answers=[1] * count)
    browser = browser_of(attempt)

    with django_assert_num_queries(7):
        browser.get(result_url(attempt))

    for article in story.articles.all():
        article.revisions.create(text=article.text)
    with django_assert_num_queries(8):
        browser.get(result_url(attempt))


def test_result_keeps_showing_the_sentence_as_it_was_when_the_text_is_changed() -> None:
    item = make_item(proof="")
    make_evidence(
        item=item,
        excerpt="It voted seven to two.",
        context="The council met on Monday. It voted seven to two. The hall was full.",
        sentence=2,
    )
    attempt = make_attempt(quiz=make_quiz(items=[item]), answers=[1])
    page = browser_of(attempt)
    seen = words_of(page.get(result_url(attempt)), "blockquote")
    items = list(Item.objects.values()), list(Evidence.objects.values())
    article = item.story.articles.get(outlet__name="Gazette")

    article.text = "Another text."
    store_changed(article=article, outlet="Gazette", first_publisher="", changed_by=make_teacher())

    response = page.get(result_url(attempt))
    assert seen == ["The council met on Monday. It voted seven to two. The hall was full."]
    assert words_of(response, "blockquote") == seen
    assert (list(Item.objects.values()), list(Evidence.objects.values())) == items
    assert words_of(response, "p", "note")[0].startswith("The text was changed on ")


def test_proof_counts_for_its_own_skill() -> None:
    attempt = begin(make_quiz(items=[make_proved_item()]))
    choose(attempt, 1, 1)
    tap(attempt, 1, "The hall was full.")

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "h1") == ["1 of 2 points"]
    assert words_of(response, "div", "skill") == [
        "Who reported it 1 of 1 · Secure",
        "Evidence 0 of 1 · Practise again",
    ]
    assert words_of(response, "details", "rev") == [
        "Which text gives the result of the vote? Your answer: Gazette only. Gazette says it. "
        "Close: you tapped A3, and A2 stands next to it. Here is what proves the answer. "
        "A Gazette Sentence A2 It voted seven to two."
    ]


def test_what_was_right_later_is_told_kindly_and_does_not_count() -> None:
    attempt = begin(make_quiz(items=[make_item()], repeats_missed=True))
    choose(attempt, 1, 2)
    choose(attempt, 2, 1)

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "h1") == ["0 of 1 point"]
    assert "When it came back, you had it right." in words_of(response, "details", "rev")[0]


def test_right_second_try_is_told() -> None:
    attempt = begin(make_quiz(items=[make_item()], feedback=Quiz.Feedback.RETRY))
    choose(attempt, 1, 2)
    try_again(attempt, 1, 1)

    response = browser_of(attempt).get(result_url(attempt))

    assert (
        "Your answer: Gazette only. Right at the second try."
        in words_of(response, "details", "rev")[0]
    )


def test_sure_and_wrong_is_what_to_look_at_first() -> None:
    story = make_news_story()
    items = [make_item(story=story, stem=f"Question {number}?") for number in (1, 2, 3)]
    attempt = make_attempt(quiz=make_quiz(items=items, asks_confidence=True), answers=[1, 2, 2])
    attempt.responses.filter(item__in=items[:2]).update(confidence=Response.Confidence.SURE)
    attempt.responses.filter(item=items[2]).update(confidence=Response.Confidence.GUESSED)

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "h2")[0] == "Look at these first"
    content = response.content.decode()
    assert '<li><a href="#review-2">Question 2?</a></li>' in content
    assert content.count('<li><a href="#review-') == 1


def test_open_answer_shows_whether_the_teacher_has_read_it() -> None:
    answer = write("The park.")
    browser = browser_of(answer.attempt)
    before = browser.get(result_url(answer.attempt))
    Response.objects.update(grade=3)

    after = browser.get(result_url(answer.attempt))

    assert words_of(before, "h1") == ["Your answers are in"]
    assert "Your teacher has not read 1 of your answers yet. Its points come later." in words_of(
        before, "p"
    )
    assert "Your teacher has not read this one yet." in words_of(before, "details", "rev")[0]
    assert words_of(after, "h1") == ["3 of 4 points"]
    assert words_of(after, "li", "is-given") == ["3 points Most of it"]
    assert "Your teacher gave it 3 of 4 points." in words_of(after, "details", "rev")[0]


def test_match_is_looked_at_again_pair_by_pair() -> None:
    attempt = begin(make_quiz(items=[make_match_item()]))
    respond(attempt=attempt, number=1, answer=Answer(matched=(1, 3)))

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "dd") == ["seven", "the park"]
    assert words_of(response, "h1") == ["1 of 1 point"]


def test_sections_stand_under_their_skills() -> None:
    story = make_news_story()
    skills = [Skill.OMIT, Skill.QUOTE, Skill.OMIT]
    items = [make_item(story=story, skill=skill) for skill in skills]
    attempt = make_attempt(quiz=make_quiz(items=items, has_sections=True), answers=[1, 1, 1])

    response = browser_of(attempt).get(result_url(attempt))

    assert words_of(response, "h3") == ["Who reported it", "Quotes"]


def test_result_waits_until_the_teacher_releases_it() -> None:
    attempt = make_attempt(quiz=make_quiz(feedback=Quiz.Feedback.RELEASE), answers=[1, 2])
    browser = browser_of(attempt)
    before = browser.get(result_url(attempt))

    Quiz.objects.update(released_at=timezone.now())

    after = browser.get(result_url(attempt))
    assert words_of(before, "title") == ["Your answers are in – Coverage"]
    assert words_of(before, "main") == [
        "The vote Your answers are in All 2 are kept. Your teacher has not released the result "
        "yet. Come back to this page then. Back to the texts"
    ]
    assert words_of(after, "h1") == ["1 of 2 points"]
