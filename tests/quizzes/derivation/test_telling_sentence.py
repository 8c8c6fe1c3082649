"""Family 17: which sentence of a text gives a figure of some kind, or reports the same?"""

from dataclasses import replace

import pytest

from coverage_app.analysis import Document, compare
from quizzes.derivation.drafts import Kind, Misconception
from quizzes.derivation.families.telling_sentence import derive
from tests.coverage_app.analysis.compared import compared

BEFORE = "The old bridge in the town fell today. Nobody saw it come down."
AFTER = "Ann Roe promised it to us. The old bridge was much loved. A ferry will run for now."


def story(sentence: str) -> str:
    return f"{BEFORE} {sentence} {AFTER}"


@pytest.mark.parametrize(
    ("sentence", "stem"),
    [
        ("The town will pay $4 million for it.", "an amount of money"),
        ("Only 20 percent of the stones are left.", "a percentage or a share"),
        ("Its middle part was 90 meters long.", "a distance or a length"),
        ("It was built of some 3,000 tons of stone.", "a weight"),
        ("It was crossed by 90 trucks on Monday.", "the number of trucks"),
    ],
)
def test_the_only_figure_of_a_kind_is_asked_for(sentence: str, stem: str) -> None:
    (draft,) = derive(compared(story(sentence), f"It rained for a long time. {sentence}"))

    assert draft.stem == f"Tap the sentence in text A that gives {stem}."
    assert (draft.kind, draft.key.text, draft.key.sentence) == (Kind.SENTENCE, sentence, 3)
    assert draft.doubt == "Check that it is worth asking"


def test_the_other_sentences_stand_around_it_in_the_order_of_the_text() -> None:
    (draft,) = derive(compared(story("The town will pay $4 million for it.")))

    assert [(option.sentence, option.misconception) for option in draft.options] == [
        (1, Misconception.OTHER_SENTENCE),
        (2, Misconception.OTHER_SENTENCE),
        (3, None),
        (4, Misconception.OTHER_SENTENCE),
        (5, Misconception.OTHER_SENTENCE),
    ]
    assert [option.rationale for option in draft.options[1:3]] == [
        "Not here. A3 has it: “$4 million”.",
        "A3 has it: “$4 million”.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The town will pay $4 million for it. It has $3 million.",  # two sentences give one
        "The town will pay $4 million for it. The cost is no secret now.",  # the other might
        "The town will pay $4 million for it. It has € and hope.",
        "The town will pay two million dollars for it.",  # in words
        "Only 100 percent of the stones will do.",  # a way of speaking
        "It was crossed by three trucks on Monday.",  # too few
        "It was crossed by 90 Trucks on Monday.",  # a name
        "It was crossed by 90 people on Monday.",  # they may be called otherwise
        "It was one of the top 90 bridges on earth.",  # a rank
        "We heard it on Hill 90 weeknights.",  # a label
        "The town had 911 calls on Monday.",
        "It was hit by 8 of 10 trucks on Monday.",  # a share
        "It was crossed by 90 heavy trucks on Monday. Heavy loads cross it by the hundreds now.",
        "It was crossed by 90 trucks on Monday. All trucks must stop now.",
        "It was crossed by 90 drivers on Monday. Now 20 wait in town.",
        "It was crossed for 90 hours on Monday.",
        "It was crossed by 90 trucks and cars on Monday.",  # nobody knows how many of each
        "It was crossed by 90 trucks a day.",  # a rate
        "It was crossed by 20 to 30 trucks on Monday.",
        "It had a 90-foot middle part on Monday.",  # a kind of part
        "The town will pay $4 million of the $9 million for it.",  # which one?
        "This corrected report says it cost $4 million.",
        "BRIDGE LOST FOREVER The town will pay $4 million for it.",  # another headline
        "The town will pay $4 million for\n\nit. The rest is late.",  # broken off
    ],
)
def test_a_figure_that_another_sentence_may_give_is_not_asked_for(sentence: str) -> None:
    assert derive(compared(story(sentence))) == ()


def test_a_figure_of_the_headline_is_asked_for_before_a_detail() -> None:
    text = story("It was crossed by 90 trucks on Monday. It was hit by 40 boats.")

    (detail,) = derive(compared(text))
    (headed,) = derive(compared(f"Boats on old bridge in town\n\n{text}"))

    assert detail.stem == "Tap the sentence in text A that gives the number of trucks."
    assert headed.stem == "Tap the sentence in text A that gives the number of boats."


def test_the_hedge_of_a_figure_is_told_with_it() -> None:
    (draft,) = derive(compared(story("The town will pay roughly $4 million for it.")))

    assert draft.key.rationale == "A3 has it: “roughly $4 million”."


def test_a_headline_is_no_sentence_to_tap() -> None:
    text = story("Ann Roe spoke at length.")

    assert derive(compared(f"Old bridge in town costs $4 million\n\n{text}")) == ()


def test_a_text_of_few_sentences_has_nothing_to_choose_from() -> None:
    assert derive(compared("The bridge fell. The town will pay $4 million for it.")) == ()


def test_a_converted_measure_is_asked_for_in_both_texts() -> None:
    cost = "It cost us $4 million."
    left = story(f"{cost} Its middle part was 10 miles long.")
    right = f"Rain fell for a long time. Its middle part was 16 km long. {cost} {AFTER}"

    drafts = derive(compared(left, f"{right} It was 16 km long."))

    assert [draft.stem for draft in drafts if "another unit" in draft.stem] == [
        "Text B gives 16 km. Tap the sentence in text A that gives the same in another unit."
    ]


@pytest.mark.parametrize(
    "told",
    ["16 km (10 miles) long.", "16 km long. It is marked 10 on maps."],
)
def test_a_measure_that_a_text_gives_in_both_units_is_not_asked_for(told: str) -> None:
    left = story(f"Its middle part was {told}")
    right = f"Rain fell for a long time. Its middle part was 10 miles long. {AFTER}"

    drafts = derive(compared(left, right))

    assert [
        draft.stem for draft in drafts if "in text A that gives the same in" in draft.stem
    ] == []


SAME = "Mayor Ann Roe promised to build a new stone bridge over the river by May."


def test_a_sentence_that_reports_the_same_waits_for_the_teacher() -> None:
    other = (
        f"It rained for days in the valley. Dogs ran in the street. {SAME} We shall see. {AFTER}"
    )

    found = [draft for draft in derive(compared(story(SAME), other)) if not draft.is_ready]

    assert [(draft.stem, draft.key.sentence) for draft in found] == [
        ("Tap the sentence in text B that reports the same as A3.", 3)
    ]


TOLD = "Mayor Ann Roe promised to build a new stone bridge over the old river by May."
RETOLD = "By May the old river will have the new stone bridge, as Mayor Ann Roe promised."


def test_what_is_plainly_told_again_is_quoted_and_for_the_teacher_to_check() -> None:
    other = f"It rained for days in the valley. Dogs ran in the street. {RETOLD} We shall see."

    found = derive(compared(story(TOLD), f"{other} {AFTER}"))

    assert [(draft.stem, draft.key.text, draft.doubt) for draft in found] == [
        (
            f"Text B says: “{RETOLD}” Tap the sentence in text A that reports the same.",
            TOLD,
            "Check that no other sentence reports it",
        )
    ]
    assert found[0].options[0].rationale == "Not here. A3 reports what B3 says."


def test_of_words_running_in_both_only_the_place_is_named() -> None:
    again = TOLD.replace("promised to build", "spoke of plans for") + " Rain fell on the valley."
    other = f"It rained for days. Dogs ran in the street. {again} We shall see. {AFTER}"

    found = [draft.stem for draft in derive(compared(story(TOLD), other))]

    assert "Tap the sentence in text B that reports the same as A3." in found


def test_the_first_sentence_is_no_test_of_reading() -> None:
    assert derive(compared(f"{SAME} {BEFORE}", f"{SAME} It rained. Dogs ran. {BEFORE}")) == ()


def test_of_three_texts_each_two_are_asked_about_once() -> None:
    text = f"It rained for days in the valley. Dogs ran about. {SAME} We shall see. {AFTER}"

    found = derive(compared(story(SAME), text, text))

    assert [draft.fact[:6] for draft in found] == ["same A", "same A", "same B"]
    assert [draft.key.letters for draft in found] == ["B", "C", "C"]


def test_sentences_of_one_text_that_report_one_fact_leave_no_one_answer() -> None:
    again = SAME.replace("promised", "vowed")
    left = f"It rained for days. Dogs ran about. {SAME} Cats slept."
    right = f"It rained for days. {SAME} We shall see. {again} Cats slept."

    found = derive(compared(left, right))

    assert [draft.stem for draft in found if "A3" in draft.stem] == []


def test_texts_in_other_languages_are_passed_over() -> None:
    text = story("The town will pay $4 million for it.")
    document = replace(Document.from_text(text), language="fr")

    assert derive(compare((document,))) == ()
