"""Quotes: how the versions of a saying stand to each other, and what only one text quotes."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.quote_pairs import PairedQuote
from coverage_app.lenses.quotes import QuotesLens, quotes_lens
from tests.coverage_app.lenses.stories import story_of

pytestmark = pytest.mark.django_db
FILLER = "Rain fell on the hills of the valley all day."


def lens_of(
    *texts: str, left: str = "", right: str = "", show: str = "", speaker: str = ""
) -> QuotesLens:
    story = story_of(*texts)
    lens = quotes_lens(
        story, comparison_of(story), left=left, right=right, show=show, speaker=speaker
    )
    assert lens is not None
    return lens


def woven(quote: PairedQuote) -> str:
    return " ".join(strand.common or f"<{strand.left}|{strand.right}>" for strand in quote.strands)


def lone(lens: QuotesLens) -> list[str]:
    return [
        f"{group.title}: {' '.join(quote.version.refs)} {' '.join(quote.checks)}".strip()
        for group in lens.lone
        for quote in group.quotes
    ]


@pytest.mark.parametrize(
    ("left", "right", "kind", "line"),
    [
        (
            "“We will rebuild the old bridge,” Mayor Ana Diaz said.",
            "“We will rebuild the old bridge,” said Ana Diaz.",
            "same",
            "We will rebuild the old bridge,",
        ),
        (
            "“We will surely rebuild the old bridge,” Mayor Ana Diaz said.",
            "“We will rebuild the old and narrow bridge,” said Ana Diaz.",
            "reworded",
            "We will <surely|> rebuild the old <|and narrow> bridge,",
        ),
        (
            "“We will rebuild, more and more, the old bridge,” Mayor Ana Diaz said.",
            "“We will rebuild, more, the old bridge,” said Ana Diaz.",
            "reworded",
            "We will rebuild, more <and more|> the old bridge,",
        ),
        (
            "“We will rebuild the old bridge this year,” Mayor Ana Diaz said.",
            "“We will rebuild the old bridge,” said Ana Diaz.",
            "trimmed",
            "We will rebuild the old bridge <this year|>",
        ),
        (
            "“[Mayor] Roe had no other choice in June,” Ana Diaz said.",
            "“Roe had no other choice in June,” Ana Diaz said.",
            "same",
            "<[Mayor]|> Roe had no other choice in June,",
        ),
        (
            "“He will rebuild the [old] bridge this year,” Ana Diaz said.",
            "“He will rebuild the [old] bridge this summer,” Ana Diaz said.",
            "reworded",
            "He will rebuild the [old] bridge this <year|summer>",
        ),
        (
            "“He will rebuild [this] [old] bridge in June,” Ana Diaz said.",
            "“He will rebuild bridge in June,” Ana Diaz said.",
            "same",
            "He will rebuild <[this] [old]|> bridge in June,",
        ),
        (
            "Mayor Ana Diaz said: “It is over. We will rebuild it in June.”",
            "Ana Diaz: “It is over. We will rebuild it in May.”",
            "reworded",
            "It is over. We will rebuild it in <June|May>",
        ),
    ],
)
def test_versions_are_woven_and_fork_where_they_part(
    left: str, right: str, kind: str, line: str
) -> None:
    (quote,) = lens_of(left, right).pairs

    assert (quote.kind, woven(quote)) == (kind, line)


def test_texts_are_woven_in_the_order_chosen() -> None:
    texts = (
        "“We will surely rebuild the old bridge,” Mayor Ana Diaz said.",
        "“We will rebuild the old bridge,” said Ana Diaz.",
    )

    lens = lens_of(*texts, left="B", right="A")

    assert woven(lens.pairs[0]) == "We will <|surely> rebuild the old bridge,"
    assert [version.text.letter for version in lens.pairs[0].versions] == ["B", "A"]


def test_of_several_texts_only_the_chosen_two_are_compared() -> None:
    said = "“We will rebuild the old bridge,” Mayor Ana Diaz said."

    lens = lens_of(said, FILLER, said, left="B", right="C")

    assert lens.pairs == ()
    assert lone(lens) == ["Quoted in C only: C1"]


def test_same_words_need_not_be_shown_twice() -> None:
    (quote,) = lens_of(
        "“We'll rebuild the old bridge,” Ana Diaz said.",
        "“We’ll rebuild the old bridge”, said Ana Diaz.",
    ).pairs

    assert (quote.label, quote.sign, quote.is_alike, quote.notes) == (
        "Same words",
        "same",
        True,
        (),
    )


def test_a_possessive_that_one_text_does_not_have_is_shown() -> None:
    (quote,) = lens_of(
        "“We will rebuild the mayor's bridge,” Ana Diaz said.",
        "“We will rebuild the mayor bridge,” said Ana Diaz.",
    ).pairs

    assert (quote.kind, quote.is_alike) == ("same", False)


def test_reworded_quotes_count_their_places_and_ask_for_the_recording() -> None:
    (quote,) = lens_of(
        "“We will surely rebuild the old bridge this year,” Ana Diaz said.",
        "“We will rebuild the old bridge next year,” said Ana Diaz.",
    ).pairs

    assert quote.label == "Told differently in 2 places"
    assert quote.notes == (
        "Both texts print this as a quotation, and the words are not the same. "
        "To settle what was said you would need the recording.",
    )


def test_brackets_and_dots_are_explained() -> None:
    (quote,) = lens_of(
        "“[Mayor] Roe had… no other choice in June,” Ana Diaz said.",
        "“Roe had no other choice in June,” Ana Diaz said.",
    ).pairs

    assert quote.notes == (
        "Square brackets mark words or letters that a newsroom put in to help the reader.",
        "Three dots can mark words that are not printed, or a pause.",
    )


@pytest.mark.parametrize(("left", "right"), [("A", "B"), ("B", "A")])
def test_a_quotation_without_marks_in_the_other_text_is_woven_too(left: str, right: str) -> None:
    texts = (
        "Ann Roe said the town “will rebuild the old bridge this year”.",
        "The town will rebuild its old bridge this year, as many had hoped.",
    )

    (quote,) = lens_of(*texts, left=left, right=right).pairs

    fork = "<the|its>" if left == "A" else "<its|the>"
    assert woven(quote).rstrip(",") == f"will rebuild {fork} old bridge this year"
    assert quote.label == "Quotation in A, no quotation marks in B"
    assert quote.notes == (
        "B tells nearly the same words without quotation marks, and names no source for them.",
    )


def test_a_source_of_words_without_marks_is_named() -> None:
    (quote,) = lens_of(
        "Ann Roe said the town “will rebuild the old bridge this year”.",
        "Bob Dale said the town will rebuild the old bridge this year.",
    ).pairs

    assert quote.notes == (
        "B tells nearly the same words without quotation marks, "
        "and names “Bob Dale” as the source.",
    )
    assert [(it.speakers, it.cue) for it in quote.versions] == [
        (("Ann Roe",), "said"),
        (("Bob Dale",), "said"),
    ]


def test_one_point_in_other_words_is_shown_without_a_woven_line() -> None:
    (quote,) = lens_of(
        "“Ninety buses is a joke,” Ana Diaz said.", "Ana Diaz said that 90 buses “would not do.”"
    ).pairs

    assert (quote.label, quote.strands) == ("The same point in other words", ())


def test_a_quotation_is_shown_with_its_nearest_version_and_no_other() -> None:
    whole = "“We will rebuild the old bridge this year,” Ana Diaz said."
    part = "“We will rebuild the old bridge,” Ana Diaz said."

    pairs = lens_of(f"{whole}\n\n{FILLER}\n\n{part}", f"{part}\n\nDogs ran.\n\n{whole}").pairs

    assert [(pair.kind, *(version.refs for version in pair.versions)) for pair in pairs] == [
        ("same", ("A1",), ("B3",)),
        ("same", ("A3",), ("B1",)),
    ]


def test_what_is_quoted_in_both_is_not_shown_as_told_without_marks() -> None:
    said = "“We will rebuild the old bridge,” Ana Diaz said."
    told = f"{said} Ana Diaz said they will rebuild the old bridge."

    assert [pair.kind for pair in lens_of(said, told).pairs] == ["same"]


def test_a_long_line_is_known_as_long() -> None:
    said = " ".join(["we will rebuild the bridge that the old town has been waiting for"] * 5)

    (quote,) = lens_of(f"“W{said[1:]},” Ana Diaz said.", f"“W{said[1:]},” Ana Diaz said.").pairs

    assert quote.is_long


def test_a_quotation_of_one_text_says_that_the_other_was_searched() -> None:
    lens = lens_of("“We need buses,” Ana Diaz said.", FILLER)

    assert lone(lens) == ["Quoted in A only: A1"]
    assert not lens.has_pairs


def test_words_that_the_other_text_may_tell_are_to_be_checked() -> None:
    lens = lens_of(
        f"{FILLER}\n\n“We need more buses,” Ana Diaz said.", "Dogs ran. Buses were late."
    )

    assert lone(lens) == ["Check: the other text may tell this too: A2 B2"]


def test_words_that_say_nothing_of_their_own_cannot_be_searched_for() -> None:
    lens = lens_of("“It is what it is,” Ana Diaz said.", "Dogs ran.")

    assert lone(lens) == ["Check: the other text may tell this too: A1"]


def test_a_sentence_told_in_the_other_text_is_to_be_checked() -> None:
    lens = lens_of(
        "The council voted to close the library, a “disgrace” for Ana Diaz.",
        "The council voted to close the library on Monday, Ana Diaz said.",
    )

    assert lone(lens) == ["Check: the other text may tell this too: A1 B1"]


def test_a_sentence_that_may_be_told_counts_when_it_is_mostly_quotation() -> None:
    near = "Snow lay on roofs. The mayor praised the old library on Sunday. Dogs ran."

    mostly = lens_of(
        f"“We voted seven to two, all of us, to close the old library,” he said. {FILLER}", near
    )
    partly = lens_of(f"The council voted “seven to two” to close the old library. {FILLER}", near)

    assert lone(mostly) == ["Check: the other text may tell this too: A1 B2"]
    assert lone(partly) == ["Quoted in A only: A1"]


def test_a_quotation_in_the_headline_and_one_that_goes_on_are_shown_whole() -> None:
    text = (
        "Mayor says bridge ‘must be rebuilt’ after flood\n\n"
        "“The bridge is old,” Mayor Ana Diaz said on Monday in the town hall. “Nobody likes it.”"
        "\n\nThe mayor closed both of the bridges in the valley on Tuesday."
    )

    lens = lens_of(text, "Dogs ran.")

    versions = [quote.version for quote in lens.lone[0].quotes]
    assert [(it.refs, it.cue, it.goes_on) for it in versions] == [
        (("A0",), "says", False),
        (("A1",), "said", False),
        (("A2",), "", True),
    ]
    assert "".join(it.text for it in versions[0].segments) == text.split("\n")[0]


def test_a_quotation_without_a_speaker_has_none() -> None:
    lens = lens_of("The so-called “bridge to nowhere” fell. It was old.", "Dogs ran.")

    (quote,) = lens.lone[0].quotes
    assert (quote.speakers, quote.version.is_sure) == ((), False)


def test_relations_and_speakers_filter_what_is_shown() -> None:
    first = (
        "“We will rebuild the old bridge,” Ana Diaz said.\n\n“We need buses,” Bob Dale said.\n\n"
        "“Nobody likes trams,” Bob Dale said."
    )
    texts = (first, "“We will rebuild the old bridge,” Ana Diaz said.")

    every = lens_of(*texts)
    same = lens_of(*texts, show="same")
    bob = lens_of(*texts, speaker="Bob Dale", show="same")

    assert [(chip.label, chip.count) for chip in every.chips] == [
        ("All", 3),
        ("Same words", 1),
        ("Only in A", 2),
    ]
    assert [(chip.label, chip.count) for chip in every.speakers] == [("All", 3), ("Bob Dale", 2)]
    assert (len(same.pairs), lone(same)) == (1, [])
    assert (bob.speaker, bob.shown) == ("Bob Dale", "")
    assert (bob.pairs, bob.has_pairs, len(lone(bob))) == ((), True, 2)


@pytest.mark.parametrize(
    ("left", "right", "speakers"),
    [
        ("Ana Diaz", "Ana M. Diaz", ("Ana M. Diaz",)),
        ("Ana Diaz", "Ana Diaz", ("Ana Diaz",)),
        ("Ana Diaz", "Bob Diaz", ("Ana Diaz", "Bob Diaz")),
        ("officials", "police officials", ("officials", "police officials")),
    ],
)
def test_a_speaker_goes_by_the_fullest_name(
    left: str, right: str, speakers: tuple[str, ...]
) -> None:
    lens = lens_of(f"“We need buses,” {left} said.", f"“Dogs ran,” {right} said.")

    named = [name for group in lens.lone for quote in group.quotes for name in quote.speakers]
    assert tuple(dict.fromkeys(named)) == speakers


def test_a_name_that_could_be_of_two_speakers_is_kept_as_it_is() -> None:
    lens = lens_of(
        "“We need buses,” Diaz said.",
        "“Dogs ran,” Ana Diaz said.\n\n“Cats ran,” Bob Diaz said.",
    )

    named = [quote.speakers for group in lens.lone for quote in group.quotes]
    assert named == [("Diaz",), ("Ana Diaz",), ("Bob Diaz",)]


def test_a_speaker_who_is_never_sure_is_no_filter() -> None:
    lens = lens_of(
        "Trams are “rather odd” to Ana Diaz.\n\nBuses are “quite slow” to Ana Diaz.", "Dogs ran."
    )

    assert [quote.version.is_sure for group in lens.lone for quote in group.quotes] == [False] * 2
    assert lens.speakers == ()


def test_speakers_who_speak_once_are_no_filter() -> None:
    lens = lens_of("“We need buses,” Ana Diaz said.", "Dogs ran.", speaker="Nobody")

    assert (lens.speakers, lens.speaker) == ((), "")


def test_texts_without_quotations_have_none() -> None:
    lens = lens_of("Rain fell.", "Dogs ran.")

    assert (lens.quote_count, lens.pairs, lens.lone) == (0, (), ())
