"""Family 1: who reported this figure?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.reported_figure import derive
from tests.coverage_app.analysis.compared import compared

LATE = "It was late."
FLIGHT = f"{LATE} Peru launched its longest ballistic missile for exactly 86 minutes on Monday."
NO_TIME = f"{LATE} On Monday Peru launched its longest ballistic missile."


def stems(*texts: str) -> list[str]:
    return [draft.stem for draft in derive(compared(*texts))]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The Skylark rocket flew for 86 minutes.", "the Skylark rocket flew for 86 minutes"),
        ("Max Lind holds 460 square miles of land.", "Max Lind holds 460 square miles of land"),
        ("Max Lind has sold 460 square miles.", "Max Lind has sold 460 square miles"),
        ("Prices in Peru rose by 80%.", "prices in Peru rose by 80%"),
        ("The bridge has cost Peru $5 million.", "the bridge has cost Peru $5 million"),
        ("Ana Diaz also closed some 90 schools.", "Ana Diaz closed some 90 schools"),
        (
            "Ana Diaz closed 90 schools that were called “bad schools.”",
            "Ana Diaz closed 90 schools that were called “bad schools”",
        ),
    ],
)
def test_a_figure_of_one_text_is_asked_for_in_a_clause(sentence: str, told: str | None) -> None:
    expected = [f"Which text says that {told}?"] if told else []

    assert stems(f"{LATE} {sentence}", LATE) == expected


def test_the_proof_is_the_sentence_with_the_figure_and_the_contrast_its_counterpart() -> None:
    (draft,) = derive(compared(FLIGHT, NO_TIME))

    assert [(one.letter, one.sentence) for one in draft.evidence] == [("A", 2)]
    assert [one.focus.slice(FLIGHT) for one in draft.evidence if one.focus] == ["86 minutes"]
    assert [(one.letter, one.sentence) for one in draft.contrast] == [("B", 2)]


def test_without_a_counterpart_the_contrast_is_the_nearest_sentence() -> None:
    (draft,) = derive(compared(FLIGHT, f"{LATE} A missile was seen.", LATE))

    assert [(one.letter, one.excerpt) for one in draft.contrast] == [("B", "A missile was seen.")]


def test_every_sentence_with_the_figure_is_a_proof() -> None:
    text = f"{LATE} The council of Peru closed 90 schools. In all, 90 schools lost pupils."

    (draft,) = derive(compared(text, LATE))

    assert [one.sentence for one in draft.evidence] == [2, 3]


@pytest.mark.parametrize(
    ("left", "right", "stem"),
    [
        (
            "Then 90 village schools closed.",
            "In all, 90 village schools closed.",
            "Which text speaks of 90 village schools?",
        ),
        (
            "Peru has lost 90 schools a year.",
            "There, 90 schools a year are closed.",
            "Which text speaks of 90 schools a year?",
        ),
        (
            "Ana Diaz found that the council of Peru closed 90 schools in June.",
            "It rained when the council of Peru closed 90 schools in June.",
            "Which text says that the council of Peru closed 90 schools in June?",
        ),
        (
            "Peru was given a $5 million grant for roads.",
            "Max Lind wants a $5 million grant for roads.",
            "Which text speaks of “a $5 million grant for roads”?",
        ),
    ],
)
def test_a_figure_of_all_texts_has_the_key_both(left: str, right: str, stem: str) -> None:
    (draft,) = derive(compared(f"{LATE} {left}", f"{LATE} {right}"))

    assert draft.stem == stem
    assert draft.key.text == "Both texts"
    assert [(one.letter, one.sentence) for one in draft.evidence] == [("A", 2), ("B", 2)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("In all, 90 village schools closed.", "In all, 90 village schools closed."),  # both leads
        (
            f"{LATE} The Skylark rocket flew for 86 minutes.",
            f"{LATE} There were 86 guests.",
        ),  # unsure
        (
            f"{LATE} In all, 90 village schools closed.",
            f"{LATE} In all, 90 iron bridges closed.",
        ),  # other things
        (f"{LATE} In all, 90 schools closed.", f"{LATE} They shut 90 schools."),  # too little
        (f"{LATE} Peru sold 6 miles.", f"{LATE} Peru sold 10 kilometres."),  # in another unit
        (f"{LATE} He closed 90 schools.", LATE),  # who?
        (
            f"{LATE} The long rocket flew for 86 minutes.",
            f"{LATE} The long rocket flew for 86 minutes.",
        ),  # times agree by chance
        (
            f"{LATE} Peru has 9 roads, 12 ports, 35 lakes and 90 towns in the north.",
            LATE,
        ),  # a table in words
        (
            f"{LATE} On Monday 9 members of the council of Peru voted for the new bridge.",
            f"{LATE} Members of the council of Peru voted on Monday for the new bridge.",
        ),  # a quibble
        (
            f"{LATE} Every year 90 schools of the wide north of Peru lose all of their pupils so.",
            f"{LATE} Every year 90 schools of the wide north of Peru lose all of their pupils so.",
        ),  # too long to be shown
    ],
)
def test_a_figure_that_would_make_a_bad_question_is_not_asked_for(left: str, right: str) -> None:
    assert stems(left, right) == []


def test_two_figures_of_one_clause_are_asked_for_once() -> None:
    text = f"{LATE} The council of Peru closed 90 schools and 12 town libraries."

    assert len(stems(text, LATE)) == 1


def test_no_stem_names_an_outlet() -> None:
    told = f"{LATE} Ana Diaz told Hill News she had closed 90 schools."
    shared = f"{LATE} In Hill News, 90 village schools of Hill News closed."

    assert derive(compared(told, LATE, outlets=("Hill News", "Lake Post"))) == ()
    assert derive(compared(shared, shared, outlets=("Village Schools", "Lake Post"))) == ()


def test_a_figure_that_some_of_three_texts_have_is_not_asked_for() -> None:
    text = f"{LATE} In all, 90 village schools closed."

    assert stems(text, text, LATE) == []


def test_each_wrong_option_detects_a_misconception() -> None:
    (draft,) = derive(compared(FLIGHT, NO_TIME, outlets=("Hill News", "Lake Post")))

    assert [(option.text, option.letters, option.misconception) for option in draft.options] == [
        ("Hill News only", "A", None),
        ("Lake Post only", "B", Misconception.SAME_TOPIC),
        ("Both texts", "AB", Misconception.MENTIONED_BY_BOTH),
        ("Neither text", "", Misconception.STOPPED_EARLY),
    ]


def test_the_key_and_the_reason_say_what_was_searched() -> None:
    (draft,) = derive(compared(FLIGHT, NO_TIME, outlets=("Hill News", "Lake Post")))

    assert draft.key.rationale == (
        "Only Hill News has it, in sentence A2. "
        "We searched all 2 sentences of Lake Post and found no mention of it."
    )
    assert draft.reason == (
        "made because only text A has the figure 86 minutes; "
        "all 2 sentences of text B were searched"
    )


def test_of_many_texts_three_are_offered_alone() -> None:
    (draft,) = derive(compared(LATE, LATE, LATE, FLIGHT))

    assert [option.text for option in draft.options] == [
        "Text A only",
        "Text B only",
        "Text D only",
        "All the texts",
        "None of the texts",
    ]


def test_a_figure_without_a_hedge_is_trusted_most() -> None:
    (plain,) = derive(compared(FLIGHT, NO_TIME))
    (hedged,) = derive(compared(f"{LATE} The rocket flew roughly 620 miles.", LATE))

    assert plain.confidence > hedged.confidence


@pytest.mark.parametrize(
    ("sentence", "other", "doubt"),
    [
        ("Ana Diaz has sold the tower of Ulm for $5 million.", LATE, ""),
        ("The tower was sold for $5 million.", LATE, "Check what it points to"),
        (
            "A friend of the town has sold its tower for $5 million.",
            LATE,
            "Check what it points to",
        ),
        ("The government has paid $5 million for paint.", LATE, ""),
        (
            "Ana Diaz closed nine schools of Ulm.",
            "Bo Lind, Cy Roe and Eva Roth closed schools. It was late.",
            "Told in other words?",
        ),
    ],
)
def test_what_may_point_elsewhere_waits_for_the_teacher(
    sentence: str, other: str, doubt: str
) -> None:
    assert [it.doubt for it in derive(compared(f"{LATE} {sentence}", other))] == [doubt]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Diaz closed 90 schools, 80 shops and 70 homes.",
        "Ana Diaz closed 90 schools in 12 towns.",  # text B has 12, too
        "If she wins, Ana Diaz closed 90 schools.",
    ],
)
def test_what_is_not_one_plain_statement_is_not_asked_for(sentence: str) -> None:
    found = stems(f"{LATE} {sentence}", f"{LATE} Rain fell on 12 days.")

    assert [stem for stem in found if "12" in stem or "80" in stem or "90" in stem] == []


def test_a_text_about_something_else_is_neither_asked_about_nor_offered() -> None:
    other = "Rain fell. A mine was sold for $5 million. Snow fell."
    texts = (f"{FLIGHT} It fell. It rose.", f"{NO_TIME} It fell. It rose.", other, NO_TIME)

    (draft,) = derive(compared(*texts))

    assert [option.text for option in draft.options][:2] == ["Text A only", "Text B only"]


def test_what_one_text_joins_to_another_thing_is_not_asked_for() -> None:
    other = "In all, 90 village schools and shops closed."

    assert stems("Then 90 village schools shut.", f"{LATE} {other}") == []


def test_another_hedge_waits_for_the_teacher() -> None:
    other = "In all, more than 90 village schools closed."

    (draft,) = derive(compared("Then 90 village schools shut.", f"{LATE} {other}"))

    assert draft.doubt == "Check the hedge"


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        (
            "Last year, Ana Diaz sold 90 towers in Ulm.",
            "says that last year, Ana Diaz sold 90 towers in Ulm",
        ),
        (
            "Ana Diaz paid 90 painters of Ulm, in part with the money of a fund.",
            "says that Ana Diaz paid 90 painters of Ulm, in part with the money of a fund",
        ),
    ],
)
def test_a_whole_sentence_is_asked_for_where_a_clause_is_half_of_it(
    sentence: str, asked: str
) -> None:
    other = f"{LATE} Towers fell in Ulm."

    (draft,) = derive(compared(f"{LATE} {sentence}", other))

    assert (draft.stem, draft.doubt) == (f"Which text {asked}?", "")
