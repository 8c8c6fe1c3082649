"""Wording: how certain, which words, hedges, headlines, and whose word it is."""

import pytest

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.sayings import WordingRow
from coverage_app.lenses.wording import MOST_ROWS, WordingLens, wording_lens
from coverage_app.models import Story
from tests.coverage_app.lenses.stories import story_of
from tests.factories import make_article

pytestmark = pytest.mark.django_db


def lens_of(*texts: str, show: str = "") -> WordingLens:
    story = story_of(*texts)
    lens = wording_lens(story, comparison_of(story), show=show)
    assert lens is not None
    return lens


def words(row: WordingRow) -> list[str]:
    return [
        f"{entry.text.letter}: {' | '.join(it.words for it in entry.said) or entry.none}"
        for entry in row.entries
    ]


def questions(rows: tuple[WordingRow, ...]) -> list[tuple[str, list[str]]]:
    return [(row.question, words(row)) for row in rows]


def test_one_text_has_nothing_to_compare() -> None:
    story = Story.objects.with_articles().get(pk=make_article().story_id)

    assert wording_lens(story, comparison_of(story)) is None


def test_the_words_of_each_text_stand_on_a_scale_of_certainty() -> None:
    lens = lens_of(
        "Ann Roe confirmed that the council would close the old library.",
        "Ann Roe believes that the council would close the old library.",
        "Ann Roe said that the council would close the old library.",
    )

    [ladder] = lens.ladders
    assert [
        (step.label, [f"{it.text.letter} {it.said[0].words}" for it in step.entries])
        for step in ladder.steps
    ] == [
        ("perhaps", []),
        ("claimed", []),
        ("believed", ["B believes"]),
        ("assessed", []),
        ("said", ["C said"]),
        ("confirmed", ["A confirmed"]),
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            (
                "The council voted to close the old library.",
                "The council voted to shut the old library.",
            ),
            [("The council voted to ____ the old library", ["A: close", "B: shut"])],
        ),
        (
            (
                "The council voted to close the old library.",
                "The council voted to close the library.",
            ),
            [("… voted to close the ____ library", ["A: old", "B: no words here"])],
        ),
        (
            (
                "The council voted to close the old library.",
                "The council voted to close an old library.",
            ),
            [],
        ),
        (
            (
                "The council voted to close the old library.",
                "The council voted to shut the old library.",
                "The council voted to close the old library.",
            ),
            [("The council voted to ____ the old library", ["A: close", "B: shut", "C: close"])],
        ),
        (
            (
                "The council voted to close the old library.",
                "The council voted to close the library.",
                "The council voted to close the old library.",
            ),
            [("… voted to close the ____ library", ["A: old", "C: old"])],
        ),
        (
            (
                "By seven votes to two, the council sent its soldiers home at noon.",
                "The troops went home: seven against two were the votes in the council.",
            ),
            [("Two words for one thing", ["A: soldiers", "B: troops"])],
        ),
        (
            (
                "“Roe [the mayor] had no other choice in June, none,” Bob Dale said.",
                "“Roe had no other choice in June, none,” Bob Dale said.",
            ),
            [
                (
                    "Put into the quotation by the newsroom, in square brackets",
                    ["A: the mayor", "B: no words here"],
                )
            ],
        ),
        (("Dogs ran.", "The council voted."), []),
    ],
)
def test_words_that_differ_stand_in_a_gap_of_their_sentence(
    texts: tuple[str, ...], expected: list[tuple[str, list[str]]]
) -> None:
    assert questions(lens_of(*texts).words.rows) == expected


def test_a_row_tells_words_of_a_quotation_from_those_of_the_newsroom() -> None:
    lens = lens_of(
        "Ann Roe said the town “will rebuild the old bridge this year”.",
        "The town will rebuild its old bridge over the river this year, as many had hoped.",
    )

    [row] = lens.words.rows
    assert row.question == "Quoted in one text, without quotation marks in another"
    assert [entry.said[0].is_quoted for entry in row.entries] == [True, False]


def test_a_long_quotation_comes_after_other_words() -> None:
    told = (
        "the town will rebuild the old stone bridge over the river Ulm by the end of next summer "
        "and pay for it with the money from the fair"
    )

    lens = lens_of(
        f"“{told[0].upper()}{told[1:]},” Ann Roe said. The council voted to shut the old library.",
        f"{told[0].upper()}{told[1:]}. The council voted to close the old library.",
    )

    questions = [row.question for row in lens.words.rows]
    assert (questions[0], questions[-1]) == (
        "The council voted to ____ the old library",
        "Quoted in one text, without quotation marks in another",
    )


def test_other_words_come_before_lone_words_and_spellings() -> None:
    lens = lens_of(
        "The sloping roof fell in June. The big council voted to close the old library.",
        "The slopping roof fell in June. The council voted to shut the old library.",
    )

    assert [words(row) for row in lens.words.rows] == [
        ["A: close", "B: shut"],
        ["A: sloping", "B: slopping"],
        ["A: big", "B: no words here"],
    ]


def test_words_that_are_most_of_a_sentence_are_no_choice_of_words() -> None:
    ending = "The council of Ulm voted on Monday to close the old library by the river in June"

    lens = lens_of(f"{ending}, as rain fell on the wet roof of the town hall.", f"{ending}.")

    assert lens.words.rows == ()


def test_introductions_and_other_words_for_a_country_are_compared() -> None:
    lens = lens_of(
        "Mayor Ana Diaz left. Peru agreed. Chile ran. Mayor Bob Dale won. Kim Lee saw it.",
        "Senator Ana Diaz left. Lima agreed. Lima won. Chile ran. Mayor Bob Dale won. Kim Lee ran.",
        "Ana Diaz ran.",
    )

    assert questions(lens.names) == [
        ("How is “Ana Diaz” introduced?", ["A: Mayor Ana Diaz", "B: Senator Ana Diaz"]),
        ("Other words for “Peru”", ["A: no such word here", "B: Lima"]),
    ]
    assert [ref.name for ref in lens.names[1].entries[1].said[0].refs] == ["B2", "B3"]


FILLERS = ["Dogs ran.", "Cats sat.", "Rain fell.", "Ice broke.", "Snow lay.", "Bees flew."]


def test_a_word_that_texts_come_back_to_is_shown_in_its_company() -> None:
    text = " ".join(f"The wide bridge is shut on day {number}." for number in (30, 31, 32))

    lens = lens_of(text, "It is a “bridge”, no more. The bridge.", *FILLERS)

    topic = lens.topics[0]
    assert (topic.word, topic.count) == ("bridge", 5)
    entry, other = topic.entries
    assert [(it.before, it.words, it.after) for it in entry.said] == [
        ("The wide ", "bridge", " is shut on day"),
        ("The wide ", "bridge", " is shut on day"),
    ]
    assert [ref.name for ref in entry.refs] == ["A3"]
    assert [(it.before, it.words, it.after) for it in other.said] == [
        ("It is a “", "bridge", "”, no more"),
        ("The ", "bridge", ""),
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            (
                "About 90 schools in the north were closed by the flood.",
                "The flood closed 90 schools in the north.",
            ),
            [["A: About 90", "B: 90"]],
        ),
        (
            (
                "The council may close the old library in June.",
                "The council will close the old library in June.",
            ),
            [["A: may", "B: no hedge here"]],
        ),
        (
            (
                "The council may close the old library in June.",
                "The council might close the old library in June.",
            ),
            [],
        ),
        (
            (
                "The flood may have closed about 90 schools in the north.",
                "The flood closed 90 schools in the north.",
            ),
            [["A: may | about 90", "B: 90"]],
        ),
        (
            (
                "The council will close the old library in June, and perhaps it will rain.",
                "The council will close the old library in June.",
            ),
            [],
        ),
        (
            (
                "Possibly the council will close the old library in June.",
                "The council may close the old library in June.",
                "The council will close the old library in June.",
            ),
            [["A: Possibly", "B: may", "C: no hedge here"]],
        ),
    ],
)
def test_a_hedge_of_one_text_only_is_shown(
    texts: tuple[str, ...], expected: list[list[str]]
) -> None:
    assert [words(row) for row in lens_of(*texts).hedges.rows] == expected


def test_all_hedges_are_listed_once_with_their_sentences() -> None:
    lens = lens_of("It may rain. Roads could flood. It may snow.", "Dogs ran.")

    assert [
        [(it.word, [ref.name for ref in it.refs]) for it in one.words] for one in lens.hedge_lists
    ] == [[("may", ["A1", "A3"]), ("could", ["A2"])], []]


HEADLINE = "Council to close old library in June"


def test_a_headline_stands_beside_the_sentence_that_has_most_of_its_words() -> None:
    lens = lens_of(
        f"{HEADLINE}\n\nIt rained on the town for days and days without an end.\n\n"
        "The council is expected to close the library in June, Mayor Ana Diaz said on Monday.",
        "Towns to count cost of flood in May\n\n"
        "The mayor said on Monday that it had been a very good year.\n\n"
        "She thanked everybody in the town hall for their patience with the roof.",
        "A text without a headline is a long paragraph that ends with a full stop.",
    )

    view, other, none = lens.headlines
    assert view.ref is not None
    assert (view.ref.name, view.step, view.body_step, view.hedges) == (
        "A2",
        "stated",
        "said",
        ("expected",),
    )
    assert [it.text for it in view.headline if it.labels] == ["old"]
    assert [it.text for it in view.body if it.labels] == ["expected"]
    assert ("".join(it.text for it in other.headline), other.ref) == (
        "Towns to count cost of flood in May",
        None,
    )
    assert (none.headline, none.ref) == ((), None)


def test_the_own_voice_of_one_text_stands_against_the_source_of_another() -> None:
    lens = lens_of(
        "The council will close the old library in June.",
        "Mayor Ana Diaz left. She said the council will close the old library in June.",
    )

    [row] = lens.whose_word.rows
    assert (row.note, words(row)) == (
        "A: in the outlet’s own voice.",
        ["A: No source named", "B: She"],
    )
    assert [ref.name for ref in row.entries[0].refs] == ["A1"]
    assert row.entries[1].said[0].name == "Ana Diaz"


@pytest.mark.parametrize(
    ("sources", "note"),
    [
        (("Peru", "Chile"), "Different sources."),
        (("Ana Diaz", "Officials"), "Check: it may be one source under two names."),
        (
            ("Ana Diaz", "Ana Diaz and Bob Dale"),
            "Each text names Ana Diaz. One names somebody else too.",
        ),
        (
            ("U.S. Secretary of State Ana Diaz", "The United States"),
            "Check: Ana Diaz holds an office of United States.",
        ),
    ],
)
def test_the_sources_of_one_statement_are_compared(sources: tuple[str, str], note: str) -> None:
    lens = lens_of(
        *(f"{who} said the council will close the old library in June." for who in sources)
    )

    [row] = lens.whose_word.rows
    assert (row.note, [entry.said[0].name for entry in row.entries]) == (note, ["", ""])


def test_texts_without_a_source_are_listed() -> None:
    said = "the council will close the old library in June."

    lens = lens_of(f"Ana Diaz said {said}", *(f"In the end, {said}" for _ in range(3)))

    assert [row.note for row in lens.whose_word.rows] == ["B, C and D: in the outlet’s own voice."]


def test_one_source_in_both_texts_is_no_difference() -> None:
    said = "Ana Diaz said the council will close the old library in June."

    assert lens_of(said, said).whose_word.rows == ()


def test_what_has_no_source_is_listed_with_the_rest_of_other_sentences() -> None:
    lens = lens_of(
        "Dogs ran. The bridge is shut, Ana Diaz said, forcing every bus in town to turn back. "
        "Standing in front of the wet old town hall, Ana Diaz said it is shut. It is, said Roe.",
        "The bridge is shut, the Outlet B reporter said.",
    )

    own, other = lens.own_words
    assert [(it.said.words, it.said.refs[0].name, it.is_rest) for it in own.stretches] == [
        ("Dogs ran.", "A1", False),
        ("forcing every bus in town to turn back.", "A2", True),
        ("Standing in front of the wet old town hall", "A3", True),
    ]
    assert [it.said.refs[0].name for it in other.stretches] == ["B1"]


@pytest.mark.parametrize(
    ("text", "rests"),
    [
        ("Ana Diaz told reporters on Monday she did not believe that it is shut.", []),
        (
            "It is shut, Ana Diaz told reporters by the bridge, holding a map of the old town.",
            ["holding a map of the old town."],
        ),
        ("“It is shut. The bus has to turn back this week,” Ana Diaz said.", []),
    ],
)
def test_the_rest_of_a_sentence_is_a_whole_clause(text: str, rests: list[str]) -> None:
    own = lens_of(text, "Dogs ran.").own_words[0]

    assert [it.said.words for it in own.stretches] == rests


def many(verb: str) -> str:
    things = "mill dam pier farm school bakery museum tunnel brewery stadium cinema station".split()
    towns = "Ulm Bern Lyon Graz Sofia Kiel Bonn Metz Nice Riga Oslo Bari Cork Gent Brno Faro Vigo"
    names = [*things, "harbour", "laundry", "theatre", "hospital", "market"]
    return " ".join(
        f"The council of {town} voted to {verb} the {name} in the spring."
        for name, town in zip(names, towns.split(), strict=True)
    )


def test_long_lists_are_cut_until_their_question_is_chosen() -> None:
    texts = many("close"), many("open")

    cut, whole = lens_of(*texts), lens_of(*texts, show="words")

    assert (len(cut.words.rows), cut.words.count, cut.words.is_cut) == (MOST_ROWS, 17, True)
    assert (len(whole.words.rows), whole.words.is_cut) == (17, False)
    assert [own.is_cut for own in cut.own_words] == [True, True]
    assert [own.is_cut for own in lens_of(*texts, show="own-voice").own_words] == [False, False]


def test_a_question_can_be_chosen_by_its_chip() -> None:
    texts = "The council may close the library.", "The council will close the library."

    chosen, other = lens_of(*texts, show="hedges"), lens_of(*texts, show="nothing")

    assert chosen.shown == "hedges"
    assert [(chip.label, chip.count) for chip in chosen.chips if chip.is_chosen] == [("Hedges", 1)]
    assert next((chip.label, chip.is_chosen) for chip in other.chips) == ("All", True)
