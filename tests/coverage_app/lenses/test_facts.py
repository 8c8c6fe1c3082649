"""Facts: what is said of how the texts differ, and of what is in doubt."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.facts import FactRow, FactsLens, facts_lens
from coverage_app.models import Story
from tests.coverage_app.lenses.stories import story_of
from tests.factories import make_article

pytestmark = pytest.mark.django_db


def lens_of(*texts: str) -> FactsLens:
    story = story_of(*texts)
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
            "The flood closed the old bridge in Ulm on Monday.",
            "A flood shut the old bridge in Ulm on Monday.",
            "A: “closed”. B: “shut”. A: “The”. B: “A”.",
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


def test_parts_that_perhaps_one_text_has_stand_under_their_sentence() -> None:
    voted = "The council voted to close the old library"
    baker = "because angry bakers had signed petitions in vain"

    (row,) = rows(lens_of(f"{voted} {baker}, for 86 days.", f"{voted}."))

    assert [cell.refs for cell in row.cells] == [("A1",), ("B1",)]
    assert [
        (group.text.letter, group.nearest, [part.words for part in group.parts])
        for group in row.part_groups
    ] == [("A", "", [baker, "86 days"])]


def test_a_part_in_doubt_names_the_sentence_that_leaves_it() -> None:
    storm = "The storm closed the old harbour in the northern bay"

    (row,) = rows(lens_of(f"{storm} for 12 hours.", f"{storm} and 12 boats sank."))

    assert [
        (group.text.letter, group.nearest, [part.words for part in group.parts])
        for group in row.part_groups
    ] == [("A", "B1", ["12 hours"]), ("B", "A1", ["12 boats"])]


def test_a_part_that_is_all_of_the_statement_is_not_told_twice() -> None:
    voted = "The council voted to close the old library."

    lens = lens_of(voted, voted, "The mayor praised the old library on Sunday.")

    assert [row.statement.words for row in rows(lens)] == [
        voted,
        "The mayor praised the old library on Sunday.",
    ]
    assert [row.part_groups for row in rows(lens)] == [(), ()]


def test_a_statement_cut_from_a_sentence_is_known_as_cut() -> None:
    lens = lens_of("The mayor said on Monday that the bridge would be rebuilt.", "Dogs ran.")

    assert [row.statement.is_cut_before for row in rows(lens)] == [True, False]


def test_a_doubt_names_the_nearest_sentence() -> None:
    flight = "It launched its longest ballistic missile"

    lens = lens_of(f"{flight} for 86 minutes.", f"{flight}. There were 86 guests.")

    (check,) = [group for group in lens.groups if group.sign == "check"]
    assert [cell.nearest for cell in check.rows[0].cells] == ["A1", ""]


def test_the_groups_of_several_texts_say_who_reports_and_who_does_not() -> None:
    voted = "The council voted to close the old library."
    shut = "The council voted to shut the old library."
    flood = "The flood closed ninety schools in the northern valley."

    lens = lens_of(f"{voted} Snow fell.", f"{voted} {flood}", f"{shut} {flood}", f"{shut} {flood}")

    assert [(group.title, group.absence) for group in lens.groups] == [
        ("In all 4 texts, told differently", ""),
        ("In B, C and D, in the same words", "This text does not mention it: A"),
        ("Only in A", "These texts do not mention it: B, C and D"),
    ]
    assert lens.page.paginator.count == 3


def test_a_text_in_doubt_is_not_said_to_be_silent() -> None:
    voted = "The council voted to close the old library."

    lens = lens_of(voted, voted, "The mayor praised the old library on Sunday.", "Dogs ran.")

    assert [(group.title, group.absence) for group in lens.groups] == [
        ("In A and B, in the same words", "This text does not mention it: D"),
        ("Only in D", "These texts do not mention it: A, B and C"),
        ("Check: a sentence comes near", ""),
    ]


def test_a_text_that_is_not_in_english_is_to_be_checked() -> None:
    story = story_of("The flood closed 90 schools.")
    make_article(story=story, text="Hunde rannten durch die Altstadt.", letter="B", language="de")
    story = Story.objects.with_articles().get(pk=story.pk)

    lens = facts_lens(story, comparison_of(story))

    assert lens is not None
    assert [group.title for group in lens.groups] == ["Check: not all texts are in English"]
    assert [[(cell.refs, cell.is_unread) for cell in row.cells] for row in rows(lens)] == [
        [(("A1",), False), ((), True)],
        [((), True), (("B1",), False)],
    ]
