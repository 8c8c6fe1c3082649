"""Outlets, stories and texts: their names, letters, addresses and rules."""

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.models import ProtectedError
from pytest_django import DjangoAssertNumQueries

from coverage_app.analysis import Document, classify_lines
from coverage_app.models import Article, LineDecision, Outlet, Story, validate_text
from tests.factories import make_article, make_outlet, make_story, make_student

pytestmark = pytest.mark.django_db


def test_outlet_goes_by_its_name() -> None:
    assert str(Outlet(name="Daily Planet")) == "Daily Planet"


@pytest.mark.parametrize("name", ["Daily Planet", "DAILY planet", "  Daily \n Planet "])
def test_named_finds_an_outlet_whatever_its_capitals_and_spaces(name: str) -> None:
    planet = make_outlet(name="Daily Planet")

    found = Outlet.objects.named(name)

    assert found == planet


def test_named_makes_an_outlet_of_a_new_name() -> None:
    made = Outlet.objects.named("  Daily   Planet ")

    assert list(Outlet.objects.all()) == [made]
    assert made.name == "Daily Planet"


@pytest.mark.parametrize("name", ["", "   ", "x" * 121])
def test_named_refuses_a_name_that_no_outlet_can_have(name: str) -> None:
    with pytest.raises(ValidationError):
        Outlet.objects.named(name)

    assert Outlet.objects.count() == 0


def test_outlet_name_is_unique_whatever_its_capitals() -> None:
    make_outlet(name="Daily Planet")

    with pytest.raises(IntegrityError):
        make_outlet(name="DAILY PLANET")


def test_outlet_with_a_text_cannot_be_deleted() -> None:
    article = make_article(outlet="Daily Planet", first_publisher="Gotham Gazette")

    with pytest.raises(ProtectedError):
        article.outlet.delete()
    with pytest.raises(ProtectedError):
        Outlet.objects.named("Gotham Gazette").delete()


def test_story_goes_by_its_title_and_lives_at_its_read_lens() -> None:
    story = make_story(title="A council vote", slug="a-council-vote")

    assert str(story) == "A council vote"
    assert story.get_absolute_url() == "/stories/a-council-vote/read/"


def test_visitor_sees_open_stories_only(teacher: User) -> None:
    opened, closed = make_story(is_open=True), make_story(is_open=False)

    assert set(Story.objects.visible_to(AnonymousUser())) == {opened}
    assert set(Story.objects.visible_to(teacher)) == {opened, closed}


def test_stories_and_texts_are_edited_by_those_who_may_change_stories(teacher: User) -> None:
    article = make_article()
    student = make_student()

    assert list(Story.objects.editable_by(teacher)) == [article.story]
    assert list(Article.objects.editable_by(teacher)) == [article]
    for other in (student, AnonymousUser()):
        assert list(Story.objects.editable_by(other)) == []
        assert list(Article.objects.editable_by(other)) == []


def test_texts_to_compare_are_the_checked_ones() -> None:
    story = make_story()
    make_article(story=story, letter="A", is_checked=False)
    checked = make_article(story=story, letter="B")

    assert list(Story.objects.with_articles().get().articles.all()) == [checked]


@pytest.mark.parametrize(("language", "english"), [("en", True), ("en-gb", True), ("eo", False)])
def test_text_is_english_in_any_kind_of_english(language: str, english: bool) -> None:
    assert make_article(language=language).is_english == english


def test_newest_story_comes_first() -> None:
    first, second, third = make_story(), make_story(), make_story()

    assert list(Story.objects.newest_first()) == [third, second, first]


@pytest.mark.parametrize("texts", [1, 3])
def test_stories_with_articles_take_four_queries_however_many_texts(
    texts: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for story in (make_story(), make_story()):
        for letter in "ABC"[:texts]:
            make_article(story=story, letter=letter, first_publisher="Gotham Gazette")

    with django_assert_num_queries(4):
        documents = [
            article.document()
            for story in Story.objects.with_articles()
            for article in story.articles.all()
        ]

    assert len(documents) == 2 * texts


@pytest.mark.parametrize(
    ("taken", "free"),
    [
        ((), "a-council-vote"),
        (("a-council-vote",), "a-council-vote-2"),
        (("a-council-vote", "a-council-vote-2"), "a-council-vote-3"),
        (("a-council-vote-2",), "a-council-vote"),
    ],
)
def test_free_slug_is_made_of_the_title_and_numbered_when_taken(
    taken: tuple[str, ...], free: str
) -> None:
    for slug in taken:
        make_story(slug=slug)

    assert Story.objects.free_slug("A Council: vote!") == free


def test_free_slug_of_a_title_without_latin_letters_is_story() -> None:
    assert Story.objects.free_slug("Şəhər? Да!") == "shr"
    assert Story.objects.free_slug("Да!") == "story"


def test_story_gives_the_first_free_letter() -> None:
    story = make_story()
    make_article(story=story, letter="A")
    make_article(story=story, letter="C")

    assert story.free_position() == 1
    assert not story.is_full()


def test_story_is_full_with_eight_texts() -> None:
    story = make_story()
    for letter in "ABCDEFGH":
        make_article(story=story, letter=letter)

    assert story.free_position() is None
    assert story.is_full()


def test_text_goes_by_its_letter_and_outlet() -> None:
    article = make_article(letter="B", outlet="Daily Planet")

    assert (str(article), article.letter) == ("B · Daily Planet", "B")


def test_text_lives_at_its_first_sentence_on_the_story_page() -> None:
    article = make_article(story=make_story(slug="a-council-vote"), letter="B")

    assert article.get_absolute_url() == "/stories/a-council-vote/read/#B1"


@pytest.mark.parametrize(("letter", "key"), [("A", "a"), ("F", "f"), ("G", "a"), ("H", "b")])
def test_seventh_text_takes_the_color_of_the_first(letter: str, key: str) -> None:
    assert make_article(letter=letter).key == key


def test_letter_belongs_to_one_text_of_a_story() -> None:
    story = make_story()
    make_article(story=story, letter="A")

    with pytest.raises(IntegrityError):
        make_article(story=story, letter="A")


def test_text_is_never_empty_in_the_database() -> None:
    with pytest.raises(IntegrityError):
        make_article(text="")


def test_first_publisher_is_never_the_outlet_itself() -> None:
    with pytest.raises(IntegrityError):
        make_article(outlet="Daily Planet", first_publisher="Daily Planet")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Paste the text of the article."),
        (" \n\t ", "Paste the text of the article."),
        (
            "The council\0voted.",
            "This is not plain text: it has a character (NUL) that no article has. "
            "Copy the words from the page and paste them again.",
        ),
        (
            "x" * 200_001,
            "This text has 200,001 characters. A text may have 200,000: paste only the article.",
        ),
        (
            "x\n" * 5_000,
            "This text has 5,001 lines. A text may have 5,000: paste only the article.",
        ),
    ],
)
def test_bad_text_is_refused_with_a_sentence(text: str, message: str) -> None:
    with pytest.raises(ValidationError) as refused:
        validate_text(text)

    assert refused.value.messages == [message]


@pytest.mark.parametrize("text", ["x" * 200_000, "x\n" * 4_999, "  Да. "])
def test_good_text_is_taken(text: str) -> None:
    article = make_article(text=text)

    article.full_clean()

    assert Article.objects.get().text == text


def test_more_text_than_a_story_has_room_for_is_refused_with_a_sentence() -> None:
    first = make_article(text="x" * 150_000, letter="A")
    fitting = Article(story=first.story, outlet=first.outlet, text="y" * 50_000)
    second = Article(story=first.story, outlet=first.outlet, text="y" * 50_001)

    fitting.clean()
    with pytest.raises(ValidationError) as refused:
        second.clean()

    assert refused.value.message_dict == {
        "text": [
            "With this text the story has 200,001 characters. The texts of a story may have "
            "200,000 together: paste only the article."
        ]
    }


def test_same_text_twice_in_a_story_is_refused_with_a_sentence() -> None:
    first = make_article(text="The council voted.", letter="A", outlet="Daily Planet")
    second = Article(story=first.story, outlet=first.outlet, text="The council voted.")

    with pytest.raises(ValidationError) as refused:
        second.clean()

    assert refused.value.message_dict == {
        "text": ["The story has this text already: it is text A · Daily Planet."]
    }


def test_same_text_in_another_story_is_taken() -> None:
    first = make_article(text="The council voted.", letter="C")
    second = Article(story=make_story(), outlet=first.outlet, text="The council voted.")

    second.clean()

    assert second.letter == "A"


def test_ninth_text_is_refused_with_a_sentence() -> None:
    story = make_story()
    for letter in "ABCDEFGH":
        make_article(story=story, letter=letter, text=f"The council voted {letter}.")
    ninth = Article(story=story, outlet=make_outlet(), text="The council voted.")

    with pytest.raises(ValidationError) as refused:
        ninth.clean()

    assert refused.value.message_dict == {
        "story": ["This story has 8 texts already, as many as it can hold."]
    }


def test_text_without_a_story_has_no_letter_to_take() -> None:
    article = Article(text="The council voted.")

    article.clean()

    assert article.position is None


def test_lines_follow_the_teachers_decisions() -> None:
    article = make_article(text="Menu\nThe council voted seven to two on Monday.\nThe mayor spoke.")
    article.line_decisions.create(line=1, keep=True)
    article.line_decisions.create(line=3, keep=False)

    kept = [line.number for line in article.lines() if line.kept]

    assert kept == [1, 2]


def test_document_carries_letter_text_and_names() -> None:
    article = make_article(letter="B", outlet="Daily Planet", first_publisher="Gotham Gazette")

    assert article.document() == Document(
        letter="B",
        text=article.text,
        lines=classify_lines(article.text),
        outlet="Daily Planet",
        first_publisher="Gotham Gazette",
    )


def test_document_of_a_text_that_is_no_repost_names_no_first_publisher() -> None:
    assert make_article().document().first_publisher == ""


def test_line_has_one_decision_and_lines_count_from_1() -> None:
    article = make_article(outlet="Daily Planet")
    decision = article.line_decisions.create(line=1, keep=False)

    assert str(decision) == "A · Daily Planet, line 1: remove"
    assert str(LineDecision(article=article, line=2, keep=True)).endswith("line 2: keep")
    with pytest.raises(IntegrityError):
        article.line_decisions.create(line=0, keep=True)
