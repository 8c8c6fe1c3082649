"""What a file brings is stored as a whole or not at all."""

from dataclasses import replace

import pytest
from django.contrib.auth.models import User

from coverage_app.analysis import Span
from coverage_app.models import Article, Outlet, Story
from quizzes.files.packing import pack_of_story
from quizzes.files.unpacking import store_pack, store_questions
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.records import Pack
from quizzes.models import Item
from tests.quiz_factories import make_news_story
from tests.quizzes.interchange.made_records import CHOICE, MATCH, make_pack, make_quiz_record


def with_article(pack: Pack, **changes: object) -> Pack:
    article = replace(pack.articles[1], **changes)  # type: ignore[arg-type]
    return replace(pack, articles=(pack.articles[0], article))


def test_pack_with_a_taken_address_makes_a_story_beside_the_other(teacher: User) -> None:
    first = store_pack(pack=make_pack(), created_by=teacher)

    second = store_pack(pack=make_pack(), created_by=teacher)

    assert (first.slug, second.slug) == ("vote", "vote-2")
    assert Outlet.objects.count() == 2
    assert replace(pack_of_story(second), slug="vote") == pack_of_story(first)


@pytest.mark.parametrize(
    ("pack", "error"),
    [
        (replace(make_pack(), slug="no slug"),
         "story.json: slug: Enter a valid “slug” consisting of letters, numbers, underscores or "
         "hyphens."),
        (with_article(make_pack(), address="nowhere"), "Text B: address: Enter a valid URL."),
        (with_article(make_pack(), language="xx"),
         "Text B: language: Value 'xx' is not a valid choice."),
        (with_article(make_pack(), outlet=" "), "Text B: name: This field cannot be blank."),
        (with_article(make_pack(), text=" "), "Text B: text: Paste the text of the article."),
        (with_article(make_pack(), text=make_pack().articles[0].text),
         "Text B: text: The story has this text already: it is text A · Gazette."),
    ],
)  # fmt: skip
def test_pack_that_breaks_a_rule_stores_nothing(teacher: User, pack: Pack, error: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        store_pack(pack=pack, created_by=teacher)

    assert str(refused.value) == error
    assert [model.objects.count() for model in (Story, Article, Outlet, Item)] == [0] * 4


def test_quiz_without_a_twin_has_none(teacher: User) -> None:
    pack = make_pack(quizzes=[make_quiz_record()])

    story = store_pack(pack=pack, created_by=teacher)

    assert [quiz.twin for quiz in story.quizzes.all()] == [None]


def test_outlet_is_not_its_own_first_publisher(teacher: User) -> None:
    pack = with_article(make_pack(), first_publisher="HERALD")

    story = store_pack(pack=pack, created_by=teacher)

    assert [it.first_publisher for it in story.articles.all()] == [None, None]


def test_questions_are_drafts_of_the_teacher_with_the_proof_that_stands(teacher: User) -> None:
    story = make_news_story()
    settled = replace(
        CHOICE, status="accepted", fingerprint="f" * 40, is_derived=True, rejection="No"
    )

    (item,) = store_questions(story=story, records=[settled], created_by=teacher)

    assert (item.status, item.is_derived, item.fingerprint, item.rejection) == (
        "draft",
        False,
        "",
        "",
    )
    assert (item.doubt, item.created_by) == ("", teacher)
    assert [piece.excerpt for piece in item.proof()] == ["It voted seven to two."]
    assert pack_of_story(story).items == (CHOICE,)


def test_questions_without_a_proof_that_stands_say_so(teacher: User) -> None:
    story = make_news_story()
    (piece,) = CHOICE.evidence
    moved = replace(piece, span=Span(28, 50), context=None, focus=None)
    records = [
        replace(CHOICE, evidence=(moved,)),
        replace(CHOICE, evidence=(replace(piece, letter="H"),)),
        replace(CHOICE, evidence=(replace(piece, role="decoy"),)),
        replace(MATCH, evidence=()),
    ]

    items = store_questions(story=story, records=records, created_by=teacher)

    assert [(item.doubt, item.evidence.count()) for item in items] == [
        (Item.UNPROVED, 0),
        (Item.UNPROVED, 0),
        (Item.UNPROVED, 1),
        (Item.UNPROVED, 0),
    ]


def test_context_that_is_longer_than_the_text_is_left_away(teacher: User) -> None:
    (piece,) = CHOICE.evidence
    record = replace(CHOICE, evidence=(replace(piece, context=Span(0, 900)),))

    (item,) = store_questions(story=make_news_story(), records=[record], created_by=teacher)

    assert [it.context_end for it in item.proof()] == [None]
