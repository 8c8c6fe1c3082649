"""Provenance: the words of the page that prove where a text came from."""

import pytest

from coverage_app.articles import add_article
from coverage_app.comparisons import comparison_of
from coverage_app.lenses.proofs import Proof, proofs_of
from coverage_app.models import Article, Story
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db
VOTE = "The council voted seven to two to close the old library."
LONG = "after a debate of many hours in which nearly everybody in the packed old hall had a say"


def proofs(article: Article) -> tuple[Proof, ...]:
    story = Story.objects.with_articles().get(pk=article.story_id)
    one = comparison_of(story).documents[0]
    return proofs_of(story.articles.all()[0], one, one.provenance)


def shown(text: str, outlet: str = "Daily Copy") -> list[tuple[str, str, int, str]]:
    found = proofs(add_article(story=make_story(), text=text, outlet=outlet))
    return [(proof.proves, proof.ref, proof.line, marked(proof)) for proof in found]


def marked(proof: Proof) -> str:
    words = "".join(f"[{it.text}]" if it.labels else it.text for it in proof.segments)
    return f"{'… ' if proof.is_cut_before else ''}{words}{' …' if proof.is_cut_after else ''}"


def test_a_line_around_the_article_is_named_by_its_number() -> None:
    assert shown(f"{VOTE}\n\nThis post appeared first on HILL NEWS") == [
        ("first publisher", "", 3, "[This post appeared first on HILL NEWS]")
    ]


def test_words_in_the_article_are_named_by_their_sentence() -> None:
    assert shown(f"{VOTE} The Lake Post's London correspondent reports.") == [
        ("author", "A2", 0, "[The Lake Post's London correspondent reports].")
    ]


def test_what_one_sentence_proves_is_one_proof() -> None:
    assert shown("DENVER (AP) — The council voted to close it.") == [
        ("news agency, dateline", "A1", 0, "[DENVER (AP)] — The council voted to close it.")
    ]


def test_long_sentences_are_cut_between_words() -> None:
    before = f"The council voted {LONG} and {LONG}, Lake Post's London correspondent reports."
    after = f"DENVER (AP) — The council voted {LONG} and {LONG}."

    assert [shown(text)[0][3] for text in (before, after)] == [
        "… after a debate of many hours in which nearly everybody in the packed old hall "
        "had a say, "
        "[Lake Post's London correspondent reports].",
        "[DENVER (AP)] — The council voted after a debate of many hours in which nearly "
        "everybody in the packed …",
    ]


def test_the_date_and_the_name_of_the_site_are_proved() -> None:
    text = f"Hill NewsHill News\n\nLibrary to close\n\nPublished 3 May 2024\n\n{VOTE} {VOTE}"

    assert [(proves, words) for proves, _, _, words in shown(text)] == [
        ("name of the site", "[Hill NewsHill News]"),
        ("date", "Published [3 May 2024]"),
    ]


def test_what_the_teacher_overruled_is_not_shown() -> None:
    text = (
        f"Library to close\n\nBy Ann Roe\n\nPublished 3 May 2024\n\n{VOTE} {VOTE}\n\n"
        "This post appeared first on HILL NEWS"
    )

    article = make_article(text=text, outlet="Daily Copy", byline="Bo Diaz")

    assert proofs(article) == ()


def test_an_outlet_that_names_itself_as_the_first_is_proved_too() -> None:
    found = shown(f"{VOTE}\n\nThis post appeared first on HILL NEWS", outlet="Hill News")

    assert [proof[0] for proof in found] == ["first publisher"]
