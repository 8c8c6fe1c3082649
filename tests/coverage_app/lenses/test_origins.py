"""Provenance: the way of a text to the page, and the lines that were removed."""

import pytest
from django.contrib.auth.models import User

from coverage_app.articles import add_article, decide_lines
from coverage_app.comparisons import comparison_of
from coverage_app.lenses.origins import Origin, origin_of
from coverage_app.lenses.texts import texts_of
from coverage_app.models import Article, Story
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db
VOTE = "The council voted seven to two to close the old library."
REPOSTED = f"Search\n\n{VOTE}\n\nThis post appeared first on HILL NEWS"


def origin(article: Article) -> Origin:
    story = Story.objects.with_articles().get(pk=article.story_id)
    comparison = comparison_of(story)
    (text,) = texts_of(story, comparison)
    return origin_of(story.articles.all()[0], comparison.documents[0], text)


def added(text: str, outlet: str = "Daily Copy") -> Article:
    return add_article(story=make_story(), text=text, outlet=outlet)


def way(article: Article) -> list[str]:
    return [
        f"{step.name}{' ' if step.is_named else ', '}{step.did}" for step in origin(article).steps
    ]


def test_a_text_without_a_word_of_its_origin_begins_with_a_reporter_nobody_names() -> None:
    assert way(added(VOTE)) == [
        "A reporter, not named",
        "Daily Copy published it",
        "Your teacher pasted it here",
    ]


def test_a_text_that_was_posted_again_goes_back_to_its_first_publisher() -> None:
    assert way(added(REPOSTED)) == [
        "A reporter, not named",
        "HILL NEWS published it first",
        "Daily Copy posted it again",
        "Your teacher pasted it here",
    ]


def test_an_author_by_name_wrote_the_text() -> None:
    article = added(
        f"Library to close after a dispute\n\nBy Ann Roe\n\n{VOTE}\n\nRain fell all day."
    )

    assert way(article)[0] == "Ann Roe wrote it"


def test_a_correspondent_without_a_name_is_a_step_nobody_names() -> None:
    article = added(f"{VOTE} The Lake Post's London correspondent reports.")

    assert way(article)[0] == "The Lake Post's London correspondent, not named"


def test_a_news_agency_stands_between_its_reporter_and_the_outlet() -> None:
    assert way(added(f"DENVER (AP) — {VOTE}")) == [
        "A reporter, not named",
        "Associated Press is the news agency it names",
        "Daily Copy published it",
        "Your teacher pasted it here",
    ]


def test_an_agency_in_the_byline_is_no_reporter() -> None:
    article = make_article(
        text=f"DENVER (AP) — {VOTE}", outlet="Associated Press", byline="Associated Press"
    )

    assert way(article) == [
        "A reporter, not named",
        "Associated Press published it",
        "Your teacher pasted it here",
    ]


def test_what_the_page_does_not_say_is_the_word_of_the_teacher() -> None:
    article = make_article(
        text=VOTE, outlet="Daily Copy", first_publisher="Lake Post", byline="Ann Roe"
    )

    assert way(article) == [
        "Ann Roe wrote it, as your teacher noted",
        "Lake Post published it first, as your teacher noted",
        "Daily Copy posted it again",
        "Your teacher pasted it here",
    ]


def test_removed_lines_keep_their_words_and_say_why() -> None:
    found = origin(added(REPOSTED))

    assert [(line.words, line.reason, line.is_removed) for line in found.lines] == [
        ("Search", "search box", True),
        ("This post appeared first on HILL NEWS", "says who published it first", True),
    ]
    assert found.removed_count == 2


def test_lines_that_the_teacher_decided_on_say_so(teacher: User) -> None:
    article = added(f"Search\n\n{VOTE}\n\nRain fell on the square.")
    decide_lines(article=article, kept=frozenset({1, 3}), decided_by=teacher)

    found = origin(article)

    assert [(line.words, line.reason, line.is_removed) for line in found.lines] == [
        ("Search", "kept by the teacher", False),
        ("Rain fell on the square.", "removed by the teacher", True),
    ]
    assert found.removed_count == 1


def test_what_the_page_says_stays_when_its_line_is_brought_back(teacher: User) -> None:
    article = added(REPOSTED)
    decide_lines(article=article, kept=frozenset({3, 5}), decided_by=teacher)

    assert "HILL NEWS published it first" in way(article)


def test_of_hidden_outlets_only_the_count_of_removed_lines_is_known() -> None:
    article = added(REPOSTED)
    Story.objects.update(names_hidden=True)

    found = origin(article)

    assert (found.steps, found.proofs, found.lines) == ((), (), ())
    assert found.removed_count == 2
    assert [detail.term for detail in found.details] == ["Headline", "Date", "Language"]
