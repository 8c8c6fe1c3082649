"""What a teacher is told to look at twice before a text is used."""

import pytest

from coverage_app.checking import Caution, check
from coverage_app.models import Article, Story
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db
VOTE = (
    "The council voted seven to two on Monday to close the old library of the town.\n\n"
    "The mayor said the roof of the library would cost more than the town can pay.\n\n"
    "Readers had asked the council to keep the library open for another year at least.\n\n"
    "An appeal to the county is expected before the end of the month, a clerk said.\n\n"
    "The books of the library will be moved to the school beside the old market hall."
)
SAME_VOTE = (
    "Councillors have voted to close the library in the old town, seven to two, on Monday.\n\n"
    "Its roof costs more than the town is able to pay, said the mayor to angry readers.\n\n"
    "They want the council to wait for a year before it closes the library for good.\n\n"
    "A clerk of the county told us that an appeal against the vote would be heard.\n\n"
    "Books that nobody borrows will be sold; the rest go to the school, it was said."
)
VOLCANO = (
    "A volcano erupted on the island before dawn and sent ash over three airports.\n\n"
    "Pilots were told to fly around the cloud, which rose nine kilometres into the sky.\n\n"
    "Geologists had measured tremors under the crater since the middle of last week.\n\n"
    "Fishermen saw glowing lava run down the northern slope into the sea at night.\n\n"
    "Nobody was hurt, but hundreds of tourists slept on benches in the terminal."
)
FRENCH = (
    "Le conseil a voté lundi pour la fermeture de la bibliothèque de la ville.\n\n"
    "La maire a dit que le toit est trop cher pour les moyens de la ville.\n\n"
    "Les gens ont demandé au conseil de garder la bibliothèque pour un an.\n\n"
    "Un recours est attendu dans le mois, a dit une employée de la mairie.\n\n"
    "Les livres de la bibliothèque seront dans une école de la ville."
)


def sentences(article: Article) -> list[str]:
    return [caution.sentence for caution in check(article).cautions]


def story_with(text: str, *, first_publisher: str = "", is_checked: bool = True) -> Story:
    article = make_article(
        story=make_story(),
        text=text,
        outlet="Hill News",
        first_publisher=first_publisher,
        is_checked=is_checked,
    )
    return article.story


def test_first_text_of_a_story_of_five_sentences_needs_no_second_look() -> None:
    article = make_article(text=VOTE, is_checked=False)

    looked_at = check(article)

    assert (looked_at.sentences, looked_at.removed, looked_at.cautions) == (5, 0, ())


def test_text_about_the_same_event_needs_no_second_look() -> None:
    article = make_article(story=story_with(VOTE), letter="B", text=SAME_VOTE, is_checked=False)

    assert sentences(article) == []


def test_text_about_another_event_is_pointed_out() -> None:
    article = make_article(story=story_with(VOTE), letter="B", text=VOLCANO, is_checked=False)

    assert check(article).cautions == (
        Caution(
            "This text may be about another event than the rest of the story.",
            "Read its headline and first sentences. If it belongs to another story, remove it.",
        ),
    )


def test_text_is_not_held_against_one_that_is_not_checked() -> None:
    story = story_with(VOLCANO, is_checked=False)

    article = make_article(story=story, letter="B", text=VOTE, is_checked=False)

    assert sentences(article) == []


@pytest.mark.parametrize(
    ("first_publisher", "said"),
    [("", ""), ("The Agency", ", which was first published by The Agency,")],
)
def test_text_that_another_has_nearly_word_for_word_may_be_a_repost(
    first_publisher: str, said: str
) -> None:
    story = story_with(VOTE, first_publisher=first_publisher)

    article = make_article(
        story=story, letter="B", text=VOTE.replace("on Monday", "today"), is_checked=False
    )

    assert check(article).cautions == (
        Caution(
            f"This text and text A · Hill News{said} are nearly the same: "
            "93% of the shorter one stands in the other.",
            "Is one a re-post? Then say under “First published by” who had it first, "
            "or remove one of them.",
        ),
    )


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [(FRENCH, "fr", "French"), (FRENCH, "en", "French"), (VOTE, "az", "Azerbaijani")],
)
def test_text_that_is_not_english_is_pointed_out(text: str, language: str, name: str) -> None:
    article = make_article(text=text, language=language, is_checked=False)

    assert sentences(article) == [
        f"This text seems to be in {name}. We know the words of English only."
    ]


@pytest.mark.parametrize(("kept", "short"), [(5, False), (4, True)])
def test_text_of_fewer_than_five_kept_sentences_is_pointed_out(kept: int, short: bool) -> None:
    article = make_article(text=VOTE, is_checked=False)
    for line in range(1, 2 * (5 - kept), 2):
        article.line_decisions.create(line=line, keep=False)

    assert sentences(article) == (["Fewer than 5 sentences are kept."] if short else [])


def test_short_text_without_removed_lines_is_not_said_to_have_some() -> None:
    article = make_article(text="The council met on Monday. It voted.", is_checked=False)

    assert [caution.advice for caution in check(article).cautions] == [
        "If the article is longer, remove this text and add the whole page."
    ]
