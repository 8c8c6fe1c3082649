"""Read: rows, their order, their labels and the overview."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.read import ReadLens, read_lens
from coverage_app.models import Story
from tests.coverage_app.lenses.stories import story_of
from tests.factories import make_article

pytestmark = pytest.mark.django_db
VOTE = "The council voted seven to two to close the old library."
FLOOD = "The flood closed ninety schools in the northern valley."
QUOTED = "Ann Roe said the town “will rebuild the old bridge this year”."
PARAPHRASED = "The town will rebuild its old bridge over the river this year, as many had hoped."


def lens_of(*texts: str, left: str = "", right: str = "") -> ReadLens:
    story = story_of(*texts)
    lens = read_lens(story, comparison_of(story), left=left, right=right)
    assert lens is not None
    return lens


def rows(lens: ReadLens) -> list[str]:
    return [
        f"{row.label}: "
        + " | ".join(" ".join(one.ref for one in side.sentences) for side in row.sides)
        for row in lens.rows
    ]


def test_lone_sentences_of_a_paragraph_share_a_row() -> None:
    lens = lens_of(f"{VOTE}\n\nRain fell. Dogs ran.\n\nIt was late.", VOTE)

    assert rows(lens) == ["Same words: A1 | B1", "Only in A: A2 A3 | ", "Only in A: A4 | "]


def test_a_run_of_lone_sentences_ends_at_a_shared_one() -> None:
    lens = lens_of(f"Rain fell. {VOTE} Dogs ran.", VOTE)

    assert rows(lens) == ["Only in A: A1 | ", "Same words: A2 | B1", "Only in A: A3 | "]


def test_rows_of_the_right_text_stand_where_it_has_them() -> None:
    lens = lens_of(f"{VOTE} {FLOOD}", f"Rain fell. {VOTE} Dogs ran. {FLOOD}")

    assert rows(lens) == [
        "Only in B:  | B1",
        "Same words: A1 | B2",
        "Only in B:  | B3",
        "Same words: A2 | B4",
    ]


def test_a_doubt_is_a_row_of_its_own_and_points_at_the_nearest_sentence() -> None:
    text = "Snow lay on roofs. The mayor praised the old library on Sunday. Dogs ran."

    lens = lens_of(f"{VOTE} Rain fell on the hills all day.", text)

    checks = [row for row in lens.rows if row.label == "Check"]
    assert [[side.nearest for side in row.sides] for row in checks] == [["A1", ""], ["", "B2"]]


def test_a_quotation_without_marks_in_the_other_text_is_pointed_out() -> None:
    there = lens_of(QUOTED, PARAPHRASED)
    back = lens_of(QUOTED, PARAPHRASED, left="B", right="A")

    note = (
        "A prints these words as a quotation. B uses nearly the same words without quotation marks."
    )
    assert [row.note for row in there.rows] == [note]
    assert [row.note for row in back.rows] == [note]


def test_a_fact_that_the_chosen_texts_do_not_share_is_lone() -> None:
    lens = lens_of(VOTE, "Rain fell.", VOTE)

    assert rows(lens) == ["In B but not in A:  | B1", "In A but not in B: A1 | "]


def test_a_row_names_the_sentences_of_other_texts_that_tell_the_same() -> None:
    lens = lens_of(f"{VOTE} {FLOOD}", "Rain fell.", VOTE, f"Dogs ran. {FLOOD} {VOTE}")

    assert [row.elsewhere for row in lens.rows] == [(), ("C1", "D2", "D3")]
    assert [row.letter for row in lens.rows] == ["B", "A"]


def test_a_sentence_leads_to_its_counterpart_in_the_other_text_of_the_pair() -> None:
    lens = lens_of(VOTE, f"Rain fell. {VOTE}", f"Dogs ran. {VOTE}", left="A", right="C")

    assert [[side.counterpart for side in row.sides] for row in lens.rows] == [
        ["C1", ""],
        ["C2", "A1"],
    ]


def test_each_side_offers_every_text_and_the_other_one_changes_places() -> None:
    lens = lens_of(VOTE, VOTE, VOTE, left="A", right="C")

    assert [
        (side.label, [f"{it.text.letter}: {it.left}{it.right}" for it in side.choices])
        for side in lens.sides
    ] == [
        ("Left", ["A: AC", "B: BC", "C: CA"]),
        ("Right", ["A: CA", "B: AB", "C: AC"]),
    ]
    assert [[it.is_chosen for it in side.choices] for side in lens.sides] == [
        [True, False, False],
        [False, False, True],
    ]


def test_among_more_than_two_texts_the_overview_does_not_say_only() -> None:
    lens = lens_of(f"{VOTE} Rain fell.", VOTE, VOTE)

    assert lens.strip.summary == (
        "Overview: 0 told differently, 1 in the same words, 1 in A but not in B, "
        "0 in B but not in A, 0 to check."
    )
    assert [chip.label for chip in lens.chips] == ["All", "Same words", "In A but not in B"]


def test_the_overview_draws_every_sentence_and_joins_what_pairs() -> None:
    lens = lens_of(f"{VOTE} Rain fell.", VOTE)

    assert [(block.key, block.relation) for block in lens.strip.blocks] == [
        ("a", "same"),
        ("b", "same"),
        ("a", "only"),
    ]
    assert len(lens.strip.links) == 1
    assert lens.strip.summary == (
        "Overview: 0 told differently, 1 in the same words, 1 only in A, 0 only in B, 0 to check."
    )


def test_the_overview_fits_its_frame() -> None:
    lens = lens_of(f"{VOTE} {FLOOD} Rain fell.", VOTE)

    ends = [float(block.x) + float(block.width) for block in lens.strip.blocks]
    assert max(ends) == pytest.approx(1000, abs=0.2)


def test_chips_count_the_rows_they_show() -> None:
    lens = lens_of(f"{VOTE} Rain fell.", VOTE)

    assert [(chip.label, chip.count) for chip in lens.chips] == [
        ("All", 2),
        ("Same words", 1),
        ("Only in A", 1),
    ]


def test_a_sentence_beside_a_text_that_is_not_in_english_is_to_be_checked() -> None:
    story = story_of("The flood closed 90 schools.")
    make_article(story=story, text="Hunde rannten durch die Altstadt.", letter="B", language="de")
    story = Story.objects.with_articles().get(pk=story.pk)

    lens = read_lens(story, comparison_of(story))

    assert lens is not None
    assert sorted(rows(lens)) == ["Check:  | B1", "Check: A1 | "]
    assert {tuple(side.is_unread for side in row.sides) for row in lens.rows} == {
        (False, True),
        (True, False),
    }
