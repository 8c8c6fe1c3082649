"""Family 11: do two texts make the same claim?"""

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.same_claim import derive
from tests.coverage_app.analysis.compared import compared

FIRST = "It is the first time in a century that the country invites foreign troops to its soil."
LARGEST = "The first large group of foreign troops from the north reached the country."
CLOSED = "The town council voted on Monday to close the library."
NO = "No, they are two claims"
SHUT = "On Monday the council of the town voted to close a library."


def test_two_firsts_are_two_claims() -> None:
    (draft,) = derive(compared(FIRST, LARGEST))

    assert draft.stem == "Sentences A1 and B1 both say “first”. Do they make the same claim?"
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("Yes, one claim in other words", Misconception.SAME_CLAIM),
        ("No, they are two claims", None),
        ("No, they contradict each other", Misconception.CONTRADICTION),
    ]


def test_one_fact_in_other_words_is_one_claim() -> None:
    (draft,) = derive(compared(CLOSED, SHUT))

    assert [(option.text, option.misconception) for option in draft.options] == [
        ("Yes, one claim in other words", None),
        ("No, they are two claims", Misconception.MISREAD_CHANGE),
        ("No, they contradict each other", Misconception.CONTRADICTION),
    ]


def test_what_is_not_plain_waits_for_the_teacher() -> None:
    drafts = derive(compared(f"{FIRST} {CLOSED}", f"{LARGEST} {SHUT}"))

    assert [draft.doubt for draft in drafts] == ["Check both sentences"] * 2


def test_what_is_plainly_told_again_is_one_claim() -> None:
    told = "The town council of Ulm voted on Monday to close the old library on the hill."
    again = "On Monday the hill's old library was closed by a vote of Ulm's town council."

    (draft,) = derive(compared(told, again))

    assert draft.stem == f"A1 says: “{told}” B1 says: “{again}” Do they make the same claim?"
    assert (draft.key.text, draft.confidence) == ("Yes, one claim in other words", 0.8)


def test_a_sentence_that_tells_much_more_makes_other_claims_too() -> None:
    told = "The town council of Ulm voted on Monday to close the old library on the hill."
    more = (
        "On Monday the hill's old library was closed by a vote of Ulm's town council, while rain "
        "fell on streets, roofs, parks, gardens, cows, sheep and children in boots."
    )

    assert [draft for draft in derive(compared(told, more)) if draft.is_ready] == []


def test_two_things_that_both_texts_tell_are_two_claims() -> None:
    sold = (
        "The town council of Ulm sold the old library in May, when people had asked for a new "
        "reading room with green lamps.",
        "In May the old library was sold by the town council of Ulm, when people had asked for a "
        "new reading room with green lamps.",
    )
    opened = (
        "The town council of Ulm opened a library of music beside the church, where children "
        "learn to sing and dance all winter.",
        "A library of music was opened beside the church by the town council of Ulm, where "
        "children learn to sing and dance all winter.",
    )

    first, *_ = derive(compared(f"{sold[0]} {opened[0]}", f"{sold[1]} {opened[1]}"))

    assert first.stem == f"A1 says: “{sold[0]}” B2 says: “{opened[1]}” Do they make the same claim?"
    assert (first.key.text, first.confidence) == (NO, 0.8)
    assert first.reason.endswith("claim two things: B1 tells what A1 tells, and A2 what B2 tells")


def test_sentences_that_point_to_others_are_not_compared() -> None:
    closed = "The town council voted on Monday to close the old library on the hill."
    fears = "She fears that a vote of the council would close the library."

    assert derive(compared(f"{closed} {fears}", closed)) == ()


def test_a_superlative_must_stand_before_a_thing() -> None:
    text = "When the country first invited foreign troops to its soil, nobody wrote of it."

    assert derive(compared(text, LARGEST)) == ()


def test_sentences_on_one_subject_are_two_claims_and_two_are_asked_for_at_most() -> None:
    closed = "The town council voted on Monday to close the old library on the hill."
    fears = "The mayor fears that a vote of the council would close the library."
    before = "The council had voted once before to close the library."
    readers = "The old library on the hill has old readers."
    drafts = derive(compared(f"{closed} {fears} {before} {readers}", closed))

    assert [(draft.stem, draft.key.text) for draft in drafts] == [
        (f"A2 says: “{fears}” B1 says: “{closed}” Do they make the same claim?", NO),
        (f"A3 says: “{before}” B1 says: “{closed}” Do they make the same claim?", NO),
    ]


def test_sentences_with_one_figure_are_not_taken_for_two_claims() -> None:
    closed = "The town council voted on Monday to close 90 old schools on the hill."
    fears = "The mayor fears that a vote of the council would close 90 schools."

    assert derive(compared(f"{closed} {fears}", closed)) == ()


def test_superlatives_of_one_text_are_not_compared() -> None:
    text = f"{FIRST} {LARGEST}"

    assert [draft.stem for draft in derive(compared(text, "The first rain fell."))] == []
