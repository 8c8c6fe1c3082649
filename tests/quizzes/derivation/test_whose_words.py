"""Family 10: who said these words?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.whose_words import derive
from tests.coverage_app.analysis.compared import compared

OTHERS = "Mayor Bo Lind said no. Senator Cy Holm said yes."
STORY = f"{OTHERS} Mayor Di Rask said it was late."
HOUSES = "“We will rebuild 90 old stone houses by May,” Mayor Ana Diaz said."
BRIDGE = "“We will rebuild the old stone bridge by May,” Mayor Ana Diaz said."
MANY = "stones and ropes and carts and men and tools " * 3 + "of its own"
ROAD = "“We will close the long mountain road in June,” Mayor Ana Diaz said."
SCHOOL = "“We will open the new village school in March,” Mayor Ana Diaz said."


def test_the_speaker_is_the_key_and_others_who_speak_are_wrong() -> None:
    (draft,) = derive(compared(BRIDGE, OTHERS))

    assert draft.stem == "Who said “We will rebuild the old stone bridge by May”?"
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("Ana Diaz", None),
        ("Bo Lind", Misconception.NEAREST_NAME),
        ("Cy Holm", Misconception.NEAREST_NAME),
    ]


@pytest.mark.parametrize(
    ("text", "other", "doubt"),
    [
        (HOUSES, STORY, ""),
        ("“We will rebuild 90 of the old houses,” Secretary of State Ana Diaz said.", STORY, ""),
        (HOUSES, OTHERS, ""),
        (HOUSES, "Mayor Bo Lind said no. Senator Cy Holm left. Holm was ill.",
         "Check that others could have said it"),
        (HOUSES, f"{STORY} “We will rebuild the 90 old stone houses by May,” Ana Diaz said.",
         "Check the words of each text"),
        (BRIDGE, STORY, "Check that it is worth asking"),
        (HOUSES.replace("We", "They"), STORY, "Check what the words point to"),
        (HOUSES.replace("We will rebuild", "It is the plan to rebuild"), STORY,
         "Check what the words point to"),
        ("Mayor Ana Diaz said she “believed in the 90 old stone houses by the lake.”", STORY,
         "Check what is left before the words"),
        ("Mayor Ana Diaz said that the “Old houses by the lake have 90 good rooms to let.”", STORY,
         "Check what is left before the words"),
        (HOUSES.replace("We will", "The council will"), STORY, ""),
        (HOUSES.replace("houses by May", "houses with this law"), STORY, ""),
        (HOUSES.replace("We will rebuild", "This is a plan to rebuild"), STORY, ""),
        (HOUSES.replace("We will rebuild", "This is their plan to rebuild"), STORY,
         "Check what the words point to"),
        (HOUSES.replace("houses by May", "houses like that"), STORY,
         "Check what the words point to"),
        (HOUSES.replace("We", "This council").replace("90", "#90"), STORY,
         "Check that it is worth asking"),
        (HOUSES.replace("We", "The council").replace("by May", f"now, but it needs {MANY}"), STORY,
         "Check what is left before the words"),
        (HOUSES.replace("We", "This council").replace("by May", "of course"), STORY,
         "Check that it is worth asking"),
        (HOUSES.replace("old", "damn old"), STORY, "Check that it is worth asking"),
        (HOUSES.replace("by May", "for the govxernment"), STORY, "Check how it is spelled"),
        (HOUSES.replace("houses", "houses with @BoLind"), STORY, "Check that it is worth asking"),
        (HOUSES.replace("We will rebuild", "There are dozens of plans for"), STORY,
         "Check that it is worth asking"),
        (HOUSES.replace("We", "Our team"), STORY,
         "Check that the words do not name the speaker"),
        (HOUSES.replace("houses", "houses of our Ulmfeld University"), STORY,
         "Check that the words do not name the speaker"),
        (HOUSES.replace("We", "Your mayor"), STORY,
         "Check that the words do not name the speaker"),
    ],
)  # fmt: skip
def test_words_are_ready_that_are_understood_alone_and_could_be_anybodys(
    text: str, other: str, doubt: str
) -> None:
    drafts = derive(compared(text, other))

    assert [draft.doubt for draft in drafts] == [doubt]


def test_a_part_that_is_understood_alone_goes_before_a_whole_that_is_not() -> None:
    text = (
        "“They have no money for this, and we will rebuild 90 old stone houses by May,” "
        "Mayor Ana Diaz said."
    )
    (draft,) = derive(compared(text, STORY))

    assert draft.stem == "Whose words are these: “we will rebuild 90 old stone houses by May”?"


def test_rationales_name_the_sentence() -> None:
    (draft,) = derive(compared(BRIDGE, OTHERS))

    assert [option.rationale for option in draft.options] == [
        "Ana Diaz said it, in sentence A1.",
        "The texts name Bo Lind, but sentence A1 gives these words to Ana Diaz.",
        "The texts name Cy Holm, but sentence A1 gives these words to Ana Diaz.",
    ]


def test_the_sentence_that_names_the_speaker_proves_it_too() -> None:
    text = f"{OTHERS} Mayor Ana Diaz rose. “We will rebuild the old stone bridge,” she said."
    (draft,) = derive(compared(text, OTHERS))

    assert [f"{one.letter}{one.sentence}" for one in draft.evidence] == ["A3", "A4"]
    assert [option.rationale for option in draft.options] == [
        "Ana Diaz said it, in sentence A4; A3 names the speaker.",
        "The texts name Bo Lind, but sentences A3 and A4 give these words to Ana Diaz.",
        "The texts name Cy Holm, but sentences A3 and A4 give these words to Ana Diaz.",
    ]


def test_of_one_speaker_words_that_are_ready_go_before_others() -> None:
    text = "\n\n".join([ROAD.replace("We", "They"), SCHOOL.replace("We", "They"), HOUSES])
    (first, _) = derive(compared(text, STORY))

    assert first.stem == "Who said “We will rebuild 90 old stone houses by May”?"


def test_all_sentences_with_the_words_prove_it_and_another_speaks_in_contrast() -> None:
    (draft,) = derive(compared(f"{BRIDGE} {OTHERS}", BRIDGE))

    assert [f"{one.letter}{one.sentence}" for one in draft.evidence] == ["A1", "B1"]
    assert [one.excerpt for one in draft.contrast] == ["Mayor Bo Lind said no."]


def test_words_that_go_on_in_a_sentence_are_asked_for_as_words() -> None:
    text = "Mayor Ana Diaz said the town “would never sell the old stone bridge to strangers.”"
    (draft,) = derive(compared(text, OTHERS))

    assert draft.stem == (
        "Whose words are these: “would never sell the old stone bridge to strangers”?"
    )


def test_a_speaker_is_asked_for_twice_at_most() -> None:
    drafts = derive(compared(f"{BRIDGE}\n\n{ROAD}\n\n{SCHOOL}", OTHERS))

    assert [draft.stem[:28] for draft in drafts] == [
        "Who said “We will rebuild th",
        "Who said “We will close the ",
    ]


def test_of_a_long_quote_a_part_is_asked_for() -> None:
    text = (
        "“The old stone bridge is a thing that this town has loved and used and painted and sung "
        "of for so many happy years, and we will rebuild it from the ground up with our own tired "
        "hands,” Mayor Ana Diaz said."
    )
    (draft,) = derive(compared(text, OTHERS))

    assert draft.stem == (
        "Who said “The old stone bridge is a thing that this town has loved and used and painted "
        "and sung of for so many happy years”?"
    )


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Mayor Ana Diaz rose. “We will rebuild 90 old stone houses by May,” she said.", ""),
        ("Mayor Ana Diaz saw Bo Lind. “We will rebuild 90 old stone houses by May,” she said.",
         "Check the speaker"),
        ("“We will rebuild the old stone bridge by May.\n\nMayor Ana Diaz said so.", None),
        ("Mayor Ana Diaz said: “We will rebuild the old stone bridge by May.\n\nIt rained.",
         "The quote has no closing mark"),
        ("Mayor Ana Diaz said that Dr. Eva Roth’s plan “would wreck the old stone bridge in May.”",
         "Check the speaker"),
        ("Mayor Ana Diaz rose. “We will rebuild the old stone bridge,” a Diaz spokesman said.",
         None),
        ("“We will rebuild the old stone bridge,” a spokesman for Mayor Ana Diaz said.", None),
        ("“We will rebuild the old stone bridge by May,” "
         "Mayor Ana Diaz, head of the council, and Dr. Eva Roth, head of the school, wrote.",
         None),
        ("“We will rebuild the old stone bridge by May,” Mayor Ana Diaz and Mayor Eva Roth said.",
         None),
        ("Mayor Ana Diaz said, “We will rebuild 90 old stone houses by May.”", ""),
    ],
)  # fmt: skip
def test_a_speaker_who_is_not_named_beside_the_words_leaves_a_doubt(
    text: str, doubt: str | None
) -> None:
    drafts = derive(compared(text, STORY))

    assert [draft.doubt for draft in drafts] == ([] if doubt is None else [doubt])


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (BRIDGE, "Mayor Bo Lind said no."),  # one other speaker only
        (BRIDGE, f"{OTHERS} “We will rebuild the old stone bridge by May,” Bo Lind said."),
        (BRIDGE, f"{OTHERS} The town will rebuild the old stone bridge by May."),
        ("“Yes, we will do it,” Mayor Ana Diaz said.", OTHERS),  # says too little
        ("“Old Songs of the River and the Hills,” Mayor Ana Diaz said.", OTHERS),  # a title
        ("“We will rebuild [the] old stone bridge by May,” Mayor Ana Diaz said.", OTHERS),
        ("“And we will rebuild the old stone bridge by May,” Mayor Ana Diaz said.", OTHERS),
        ("“We will rebuild the old stone bridge by May,” the mayor’s aide said.", OTHERS),
    ],
)
def test_words_that_would_make_a_bad_question_are_not_asked_for(left: str, right: str) -> None:
    assert derive(compared(left, right)) == ()
