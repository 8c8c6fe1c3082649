"""Look for flaws in a question while a teacher writes it."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertTemplateUsed

from coverage_app.models import Story
from quizzes.models import Item
from tests.quiz_factories import make_news_story
from tests.quizzes.markup import words_of
from tests.quizzes.reviewed import HTMX
from tests.quizzes.written import written, written_open


@pytest.fixture
def story(db: None) -> Story:
    return make_news_story()


def url(story: Story) -> str:
    return reverse("quizzes:item_new_check", args=[story.slug])


def test_item_new_check_with_htmx_answers_with_the_checks(
    teacher_client: Client, story: Story
) -> None:
    sent = written(stem="How did they vote", option_3="Nine to nil", rationale_3="Nobody did.")

    response = teacher_client.post(url(story), sent, headers=HTMX)

    assertTemplateUsed(response, "quizzes/_checks.html")
    assert response.content.startswith(b'<div class="checks" id="checks-new">')
    assert words_of(response, "b") == ["Stem is a question:", "Misreadings are named:"]
    assert Item.objects.count() == 0


def test_a_sentence_counts_as_proof_once_it_is_ticked(teacher_client: Client, story: Story) -> None:
    def broken(*sentences: str) -> set[str]:
        sent = written(sentences=list(sentences))
        checks = teacher_client.post(url(story), sent, headers=HTMX).context["checks"]
        return {check.rule for check in checks.broken}

    assert broken() - broken("A2") == {"Key has evidence"}


@pytest.mark.parametrize("sent", [{}, {"kind": "sentence"}, written_open(), {"skill": "NONE"}])
def test_what_is_not_written_yet_fails_on_nothing(
    teacher_client: Client, story: Story, sent: dict[str, str]
) -> None:
    response = teacher_client.post(url(story), sent, headers=HTMX)

    assertTemplateUsed(response, "quizzes/_checks.html")


def test_item_new_check_without_htmx_shows_the_page_with_what_was_typed(
    teacher_client: Client, story: Story
) -> None:
    response = teacher_client.post(url(story), written(stem="How", key=""))

    assertTemplateUsed(response, "quizzes/item_new.html")
    assert response.context["checks"].broken[0].rule == "Stem is a question"
    assert response.context["form"]["option_2"].value() == "Two to seven"
    assert words_of(response, "div", "errs") == []
