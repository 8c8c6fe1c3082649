"""Family 3: what does only one text tell that bears on a question of the other?"""

from quizzes.derivation.drafts import Misconception, Step
from quizzes.derivation.families.consequential_omission import derive
from tests.coverage_app.analysis.compared import compared

START = "The mayor of Ulm has met the council of the town on Monday."
GATES = "Ana Diaz said the flood gates of the Ulm bridge had been checked in June."
BAKERY = "The bakery in the market square was sold to Eva Roth in spring."
ORGAN = "Max Lind has played the organ of Saint Paul for half his life."
OPEN = "It is unclear who looks after the gates of the bridge."


def text(*sentences: str) -> str:
    return " ".join(sentences)


def test_what_bears_on_an_open_question_is_the_key() -> None:
    (draft,) = derive(compared(text(START, GATES, BAKERY, ORGAN), text(START, OPEN)))

    assert draft.step is Step.JUDGE
    assert draft.stem == (
        "Read B2 in text B. What does only text A tell that a reader should know to judge it?"
    )
    assert [(option.text, option.misconception) for option in draft.options] == [
        (START.rstrip("."), Misconception.TOLD_BY_BOTH),
        ("The flood gates of the Ulm bridge had been checked in June", None),
        (BAKERY.rstrip("."), Misconception.BESIDE_THE_POINT),
        (ORGAN.rstrip("."), Misconception.BESIDE_THE_POINT),
    ]
    assert [one.sentence for one in draft.evidence] == [2]
    assert [(one.letter, one.sentence) for one in draft.contrast] == [("B", 2)]


def test_it_always_waits_for_the_teacher() -> None:
    (draft,) = derive(compared(text(START, GATES, BAKERY, ORGAN), text(START, OPEN)))

    assert draft.doubt == "Does it bear on it?"


def test_nothing_open_is_nothing_to_ask() -> None:
    told = "Somebody looks after the gates of the bridge."

    assert derive(compared(text(START, GATES, BAKERY, ORGAN), text(START, told))) == ()


def test_what_speaks_of_other_things_does_not_bear_on_it() -> None:
    asked = "It is unclear who looks after the lake."

    assert derive(compared(text(START, GATES, BAKERY, ORGAN), text(START, asked))) == ()


def test_without_wrong_options_it_is_not_asked() -> None:
    assert derive(compared(text(START, GATES), text(START, OPEN))) == ()


def test_a_sentence_without_a_clause_of_its_own_is_no_option() -> None:
    said = "He has seen it himself."

    (draft,) = derive(compared(text(START, GATES, said, BAKERY, ORGAN), text(START, OPEN)))

    assert said.rstrip(".") not in [option.text for option in draft.options]


def test_what_both_tell_is_offered_only_in_a_clause_of_its_own() -> None:
    start = "He has met the council of the town on Monday."

    (draft,) = derive(compared(text(start, GATES, BAKERY, ORGAN), text(start, OPEN)))

    assert [option.misconception for option in draft.options] == [
        None,
        Misconception.BESIDE_THE_POINT,
        Misconception.BESIDE_THE_POINT,
    ]


def test_of_a_story_two_are_asked() -> None:
    more = (OPEN.replace("looks after", f"{verb} all") for verb in ("oils", "paints", "closes"))

    drafts = derive(compared(text(START, GATES, BAKERY, ORGAN), text(START, OPEN, *more)))

    assert len(drafts) <= 2


def test_what_another_sentence_may_tell_too_is_no_option() -> None:
    near = "Max Lind needs an organ."

    (draft,) = derive(compared(text(START, GATES, BAKERY, ORGAN), text(START, OPEN, near)))

    assert ORGAN.rstrip(".") not in [option.text for option in draft.options]
