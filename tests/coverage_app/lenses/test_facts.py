"""Facts: what is said of how the texts differ, and of what is in doubt."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.facts import FactRow, FactsLens, facts_lens
from coverage_app.models import Story
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db


def lens_of(*texts: str) -> FactsLens:
    story = make_story()
    for letter, text in zip("ABCD", texts, strict=False):
        make_article(story=story, text=text, letter=letter)
    story = Story.objects.with_articles().get(pk=story.pk)
    lens = facts_lens(story, comparison_of(story))
    assert lens is not None
    return lens


def rows(lens: FactsLens) -> list[FactRow]:
    return [row for group in lens.groups for row in group.rows]


@pytest.mark.parametrize(
    ("left", "right", "note"),
    [
        (
            "The council voted to close the old library.",
            "The council voted to shut the old library.",
            "A: “close”. B: “shut”.",
        ),
        (
            "The council voted to close the old library.",
            "The council voted to close the library.",
            "Only A has “old”.",
        ),
        (
            "Ann Roe said the town “will rebuild the old bridge this year”.",
            "The town will rebuild its old bridge over the river this year, as many had hoped.",
            "A says who said so: “Ann Roe”. A gives it in quotation marks.",
        ),
        (
            "Ann Roe confirmed that the council would close the old library.",
            "Ann Roe and Bob Dale believe that the council would close the old library.",
            "How sure: A “confirmed”, B “believe”. "
            "Who said so: A “Ann Roe”, B “Ann Roe” and “Bob Dale”.",
        ),
        (
            "“Roe [the mayor] had no other choice in June, none,” Bob Dale said.",
            "“Roe had no other choice in June, not one,” Bob Dale said.",
            "A explains in brackets: “the mayor”. A: “none”. B: “not one”.",
        ),
        (
            "By seven votes to two, the council decided to close the library.",
            "The library will close: the council had votes to spare, seven against two.",
            "In other words: read them side by side.",
        ),
        (
            "The council voted to close the old library.",
            "The council voted to close the old library!",
            "",
        ),
    ],
)
def test_a_statement_says_how_the_texts_part(left: str, right: str, note: str) -> None:
    shared = rows(lens_of(left, right))[0]

    assert shared.note == note


def test_a_part_that_only_one_text_has_says_that_it_is_a_part() -> None:
    voted = "The council voted to close the old library"
    baker = "because angry bakers had signed petitions in vain"

    notes = [row.note for row in rows(lens_of(f"{voted} {baker}, for 86 days.", f"{voted}."))]

    assert notes[1:] == [
        "Only this part: the rest of the sentence stands, or may stand, elsewhere too.",
        "Only this figure: the rest of the sentence stands, or may stand, elsewhere too.",
    ]


def test_a_statement_cut_from_a_sentence_is_known_as_cut() -> None:
    lens = lens_of("The mayor said on Monday that the bridge would be rebuilt.", "Dogs ran.")

    assert [row.is_cut_before for row in rows(lens)] == [True, False]


def test_a_doubt_names_the_nearest_sentence() -> None:
    flight = "It launched its longest ballistic missile"

    lens = lens_of(f"{flight} for 86 minutes.", f"{flight}. There were 86 guests.")

    (check,) = [group for group in lens.groups if group.sign == "check"]
    assert [cell.nearest for cell in check.rows[0].cells] == ["", "B1"]


def test_several_texts_are_spoken_of_as_several() -> None:
    text = "The council voted to close the old library."

    lens = lens_of(text, text, "Dogs ran.")

    assert [group.title for group in lens.groups] == ["In the same words", "Only in C"]
    assert lens.page.paginator.count == 2
