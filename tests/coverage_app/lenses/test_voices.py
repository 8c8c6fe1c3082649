"""Voices: who speaks in how many words, who is only talked about, and what has one origin."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.voices import VoiceRow, VoicesLens, voices_lens
from coverage_app.models import Story
from tests.coverage_app.lenses.stories import story_of
from tests.factories import make_article, make_story

pytestmark = pytest.mark.django_db


def lens_of(*texts: str) -> VoicesLens:
    story = story_of(*texts)
    lens = voices_lens(story, comparison_of(story))
    assert lens is not None
    return lens


def labels(row: VoiceRow) -> list[list[str]]:
    places = (row.quoted.refs, row.told.refs, (row.check,))
    return [[ref.name for refs in kind for ref in refs] for kind in places]


def test_one_text_has_nothing_to_compare() -> None:
    story = Story.objects.with_articles().get(pk=make_article().story_id)

    assert voices_lens(story, comparison_of(story)) is None


def test_a_speaker_of_two_texts_is_one_row_with_bars_on_one_scale() -> None:
    lens = lens_of(
        "“We will not close the old library,” Mayor Ana Diaz said. She said it was busy.",
        "“We will not close it,” said Ana Diaz, who leads the council.",
    )

    [row] = lens.speakers
    assert (row.name, row.role, row.is_named) == ("Ana Diaz", "Mayor", True)
    assert [(share.words, share.width) for share in row.shares] == [(7, 100), (5, 71)]
    assert labels(row) == [["A1", "B1"], ["A2"], []]
    assert (row.quoted.counts, row.told.counts, row.silent) == ("A 1, B 1", "A 1", "")


def test_an_unsure_speaker_is_for_you_to_check() -> None:
    lens = lens_of("Ana Diaz saw Bob Dale. “We will not pay,” he said.", "Dogs ran.")

    [row] = lens.speakers
    assert (row.name, labels(row)[2], row.silent) == ("he", ["A2"], "B")


def test_quotations_of_nobody_known_come_last_and_need_no_check() -> None:
    lens = lens_of("“Yes,” officials said.", "The “emergency budget” was passed on Monday.")

    assert [(row.name, row.is_named, row.is_unknown) for row in lens.speakers] == [
        ("officials", False, False),
        ("No speaker found", False, True),
    ]
    assert labels(lens.speakers[1]) == [["B1"], [], []]


def test_a_source_is_named_or_not_and_never_both() -> None:
    lens = lens_of(
        "The bridge is unsafe, Mayor Ana Diaz said. Officials said so too.",
        "The bridge is believed to be unsafe. It is reportedly old. It is believed to be long.",
    )

    assert [row.name for row in lens.sources] == ["Ana Diaz"]
    assert [(row.name, labels(row)[1]) for row in lens.unnamed] == [
        ("Officials", ["A2"]),
        ("believed, reportedly", ["B1", "B2", "B3"]),
    ]
    assert lens.speakers == ()


def test_own_voice_counts_sentences_without_a_source() -> None:
    lens = lens_of("It rained. The “old” dam broke. Officials said so. Dogs ran.", "Dogs ran.")

    assert [
        (own.summary, own.width, [ref.name for ref in own.refs]) for own in lens.own_voices
    ] == [
        ("3 of 4", 75, ["A1", "A2", "A4"]),
        ("1 of 1", 100, ["B1"]),
    ]


def test_talked_about_are_those_mentioned_twice_who_have_the_word_nowhere() -> None:
    lens = lens_of(
        "Peru and Chile met. Peru left early. Bob Dale saw Peru. “No,” said Ana Diaz. Chile ran.",
        "Bob Dale ran. Mayor Bob Dale won. The Hill Council met. The Hill Council left. It rained.",
        "Ana Diaz ran. Ana Diaz won. Outlet C ran. Outlet C left. Lake Ulm froze. Lake Ulm fell.",
    )

    shown = [
        (group.title, row.name, [mentions.count for mentions in row.mentions])
        for group in lens.silent
        for row in group.rows
    ]
    assert shown == [
        ("Countries", "Peru", [3, 0, 0]),
        ("Countries", "Chile", [2, 0, 0]),
        ("People", "Bob Dale", [1, 2, 0]),
        ("Organisations", "Hill Council", [0, 2, 0]),
    ]
    mentions = lens.silent[0].rows[0].mentions
    assert [it.first.name if it.first else "" for it in mentions] == ["A1", "", ""]


@pytest.mark.parametrize("is_hidden", [False, True])
def test_an_outlet_is_not_talked_about_whether_its_name_is_hidden_or_not(is_hidden: bool) -> None:
    story = make_story(slug="blind")
    text = "Hill Council and Lake Council met. Hill Council and Lake Council agreed."
    make_article(story=story, text=text, outlet="Hill Council")
    make_article(story=story, text="Dogs ran.", letter="B")
    Story.objects.update(names_hidden=is_hidden)
    story = Story.objects.with_articles().get(slug="blind")

    lens = voices_lens(story, comparison_of(story))

    assert lens is not None
    assert [row.name for group in lens.silent for row in group.rows] == ["Lake Council"]


def test_a_country_has_the_word_when_its_official_has() -> None:
    lens = lens_of(
        "“No,” Peruvian President Ana Diaz said. Peru left. Peru won.", "Chile ran. Chile won."
    )

    assert [row.name for group in lens.silent for row in group.rows] == ["Chile"]


def test_one_who_may_be_a_source_is_talked_about_with_a_check() -> None:
    lens = lens_of("Peru closed the bridge. It said rain was near. Peru is wet.", "Dogs ran.")

    [group] = lens.silent
    assert [(row.name, [ref.name for ref in row.check]) for row in group.rows] == [("Peru", ["A2"])]


def agreements(*texts: str) -> list[tuple[str, bool, str]]:
    return [
        (agreement.origin, agreement.is_sure, shared.summary)
        for agreement in lens_of(*texts).agreements
        for shared in agreement.shared
    ]


def test_texts_that_name_one_source_have_one_origin() -> None:
    left = "Mayor Ana Diaz said the council would close the old library in June."
    right = "The old library will be closed by the council in June, said Ana Diaz."

    assert agreements(left, right) == [
        ("Ana Diaz", True, "A1 and B1 give “Ana Diaz” as the source: one origin, not two.")
    ]


def test_texts_that_print_one_quotation_say_so() -> None:
    quote = "“We will close the old library in June and sell it,”"

    assert agreements(f"{quote} Ana Diaz said.", f"{quote} said Ana Diaz.") == [
        (
            "Ana Diaz",
            True,
            "A1 and B1 give “Ana Diaz” as the source: one origin, not two. "
            "They give the same quotation.",
        )
    ]


def test_each_quotation_of_one_speaker_is_a_statement_of_its_own() -> None:
    quotes = "“We will close the old library in June,”", "“The wide bridge must be rebuilt by May,”"
    left = " ".join(f"{quote} Ana Diaz said." for quote in quotes)
    right = " ".join(f"{quote} said Ana Diaz." for quote in quotes)

    assert [summary.split(" give")[0] for _, _, summary in agreements(left, right)] == [
        "A1 and B1",
        "A2 and B2",
    ]


COPY = "The council voted to close the old library by the river in June because of its wet roof."


def test_a_copied_passage_is_a_reason_to_check() -> None:
    same = "are word for word the same in part: perhaps one report behind them."

    assert agreements(COPY, COPY, COPY, "Dogs ran.") == [
        ("No source in common", False, f"A1, B1 and C1 {same}")
    ]


def test_a_copied_passage_with_one_source_is_one_origin() -> None:
    text = f"{COPY[:-1]}, Mayor Ana Diaz said."

    assert agreements(text, text, text) == [
        (
            "Ana Diaz",
            True,
            "A1, B1 and C1 give “Ana Diaz” as the source: one origin, not three. "
            "They are word for word the same in part: perhaps one report behind them.",
        )
    ]


LEFT = "8,000 angry farmers had blocked the wide bridge with tractors."
RIGHT = "the wide bridge was full of tractors of 8,000 angry farmers."


def test_an_official_and_the_country_may_be_one_origin() -> None:
    assert agreements(f"Peruvian President Ana Diaz said {LEFT}", f"Peru said {RIGHT}") == [
        (
            "Ana Diaz and Peru",
            False,
            "A1 and B1 may rest on one origin: “Ana Diaz” holds an office of “Peru”.",
        )
    ]


def test_different_sources_are_no_common_origin() -> None:
    assert agreements(f"Mayor Ana Diaz said {LEFT}", f"Bob Dale, a farmer, said {RIGHT}") == []
