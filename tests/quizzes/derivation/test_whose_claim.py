"""Family 10: who is the source of a claim?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.whose_claim import derive
from tests.coverage_app.analysis.compared import compared

OTHERS = "Mayor Bo Lind said no. Senator Cy Holm said yes."
STORY = f"{OTHERS} Mayor Di Rask said it was late."
CLAIM = "The old stone bridge over the river will stay closed for 90 days"
DIAZ = f"{CLAIM}, Mayor Ana Diaz said."


def test_other_speakers_and_the_outlet_itself_are_wrong() -> None:
    (draft,) = derive(compared(DIAZ, OTHERS, outlets=("Hill News", "Lake Post")))

    assert draft.stem == f"Who is the source of this claim in text A: “{CLAIM}”?"
    assert [(option.text, option.misconception) for option in draft.options] == [
        ("Ana Diaz", None),
        ("Bo Lind", Misconception.NEAREST_NAME),
        ("Cy Holm", Misconception.NEAREST_NAME),
        ("Hill News itself", Misconception.OUTLET_IS_SOURCE),
    ]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (f"{CLAIM}, said Mayor Ana Diaz.", "Ana Diaz"),
        (f"{CLAIM}, according to Mayor Ana Diaz.", "Ana Diaz"),
        (f"{CLAIM}, local officials said on Monday.", "Local officials"),
        (f"{CLAIM}, reported Peruvian authorities.", "Peruvian authorities"),
        (f"Mayor Ana Diaz said on Monday that t{CLAIM[1:]}.", "Ana Diaz"),
        (f"Mayor Ana Diaz also said that t{CLAIM[1:]}.", "Ana Diaz"),
        (f"Mayor Ana Diaz said in a statement late Friday that t{CLAIM[1:]}.", "Ana Diaz"),
        (f"Mayor Ana Diaz said t{CLAIM[1:]}.", "Ana Diaz"),
        (f"{CLAIM}, Mayor Ana Diaz confirmed at a press conference.", "Ana Diaz"),
        (f"ULM, Peru (HN) — {CLAIM}, Mayor Ana Diaz said.", "Ana Diaz"),
        (f"ULM — {CLAIM}, Mayor Ana Diaz said.", "Ana Diaz"),
    ],
)
def test_the_source_stands_at_an_end_of_the_sentence(text: str, key: str) -> None:
    (draft,) = derive(compared(f"{text} {OTHERS}", STORY))

    assert f"{CLAIM[1:]}”?" in draft.stem
    assert "ULM" not in draft.stem
    members = "" if key == "Ana Diaz" else "Check that nobody offered belongs to them"
    assert (draft.key.text, draft.doubt) == (key, members)


def test_a_claim_that_speaks_of_an_incident_waits_for_the_teacher() -> None:
    claim = "Some 30 people of Ulm were killed in the incident on the old stone bridge"
    (draft,) = derive(compared(f"{claim}, Mayor Ana Diaz said. {OTHERS}", STORY))

    assert draft.doubt == "Check what the claim points to"


def test_a_claim_keeps_the_point_of_an_abbreviation() -> None:
    text = f"{CLAIM}, near Ulm, Va., Mayor Ana Diaz said. {OTHERS}"
    (draft,) = derive(compared(text, OTHERS))

    assert draft.stem.endswith("near Ulm, Va.”?")


@pytest.mark.parametrize(
    ("left", "right", "doubt"),
    [
        (f"{DIAZ} {OTHERS}", STORY, ""),
        (f"{DIAZ} {OTHERS}", OTHERS, ""),
        (f"{DIAZ} Mayor Bo Lind said no.", "It rained.", "Check that others could have said it"),
        (f"{DIAZ.replace('The', 'The bridge will fall, and the')} {OTHERS}", STORY,
         "Check what the claim points to"),
        (DIAZ, STORY, "Check that others could have said it"),  # of the other text alone
        (f"{DIAZ.replace('for 90 days', 'until further notice')} {OTHERS}", STORY,
         "Check that it is worth asking"),
    ],
)  # fmt: skip
def test_a_claim_is_ready_that_several_could_have_made(left: str, right: str, doubt: str) -> None:
    (draft,) = derive(compared(left, right))

    assert draft.doubt == doubt


def test_a_pronoun_leaves_a_doubt() -> None:
    (draft,) = derive(compared(f"Mayor Ana Diaz rose. {CLAIM}, she said.", OTHERS))

    assert draft.doubt == "Check the speaker"


def test_the_counterpart_in_the_other_text_is_the_contrast() -> None:
    other = f"{CLAIM}. {OTHERS}"
    (draft,) = derive(compared(DIAZ, other))

    assert [one.excerpt for one in draft.contrast] == [f"{CLAIM}."]


def test_without_a_counterpart_another_source_is_the_contrast() -> None:
    (draft,) = derive(compared(DIAZ, OTHERS))

    assert [one.excerpt for one in draft.contrast] == ["Mayor Bo Lind said no."]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (DIAZ, "Rain fell all day."),  # nobody to mistake for the source
        (f"{DIAZ}\n\n{CLAIM}.", OTHERS),  # the outlet says so too
        (f"{DIAZ}\n\n{CLAIM}, Mayor Bo Lind said.", OTHERS),
        (f"He said {CLAIM}.", OTHERS),
        (f"Mayor Ana Diaz left. {CLAIM}, a spokesman for Mayor Ana Diaz said.", OTHERS),
        (f"{CLAIM}, a letter said.", OTHERS),
        (f"{CLAIM}, Mayor Ana Diaz said in the hall of the town.", OTHERS),
        (f"{CLAIM}, Mayor Ana Diaz sang.", OTHERS),
        ("The bridge is shut, Mayor Ana Diaz said.", OTHERS),  # too short
        (f"{CLAIM} because of this, Mayor Ana Diaz said.", OTHERS),  # of what?
        (f"They know {CLAIM}, Mayor Ana Diaz said.", OTHERS),
        (f"{CLAIM} (or June…), Mayor Ana Diaz said.", OTHERS),
        (f"A lawyer, Mayor Ana Diaz, believed that {CLAIM}.", OTHERS),
        (f"In the end Mayor Ana Diaz said that {CLAIM}.", OTHERS),
        (f"Ulmfeld Tulip Growers said that {CLAIM}.", OTHERS),
    ],
)
def test_claims_that_would_make_a_bad_question_are_not_asked_for(left: str, right: str) -> None:
    assert [
        draft for draft in derive(compared(left, right)) if draft.evidence[0].sentence in (1, 2)
    ] == []
