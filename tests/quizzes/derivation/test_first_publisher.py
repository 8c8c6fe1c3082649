"""Family 14: where did it start?"""

import pytest

from quizzes.derivation.drafts import Misconception
from quizzes.derivation.families.first_publisher import derive
from tests.coverage_app.analysis.compared import compared

REPORT = "Mayor Ann Roe opened the bridge on Monday. Ann Roe spoke for an hour."
NOTICE = "This post appeared first on HILL NEWS"
OTHER = "It was late when the bridge was opened."


def test_a_notice_on_the_page_is_the_proof() -> None:
    text = f"{REPORT}\n\n{NOTICE}"

    (draft,) = derive(compared(text, OTHER, outlets=("Daily Copy", "Lake Post")))

    assert draft.key.text == "HILL NEWS"
    assert [(one.excerpt, one.sentence) for one in draft.evidence] == [(NOTICE, None)]


def test_each_wrong_option_detects_a_misconception() -> None:
    text = f"{REPORT}\n\n{NOTICE}"

    (draft,) = derive(compared(text, OTHER, outlets=("Daily Copy", "Lake Post")))

    assert [(option.text, option.misconception) for option in draft.options] == [
        ("Daily Copy", Misconception.SITE_IS_SOURCE),
        ("Lake Post", Misconception.OTHER_TEXT),
        ("HILL NEWS", None),
        ("Ann Roe", Misconception.SUBJECT_IS_SOURCE),
    ]


def test_where_a_page_credits_an_agency_two_others_are_offered() -> None:
    (draft,) = derive(
        compared(
            f"{REPORT}\n\nCopyright 2024 The Associated Press. All rights reserved.",
            OTHER,
            outlets=("Daily Copy", "Lake Post"),
        )
    )

    assert [option.text for option in draft.options] == [
        "Daily Copy",
        "Reuters",
        "Associated Press",
        "Agence France-Presse",
    ]


def test_without_a_name_to_offer_the_page_is_said_to_be_silent() -> None:
    text = f"It was late when the bridge was opened.\n\n{NOTICE}"

    (draft,) = derive(compared(text, outlets=("Daily Copy",)))

    assert [option.text for option in draft.options] == [
        "Daily Copy",
        "The page of text A does not say",
        "HILL NEWS",
    ]


@pytest.mark.parametrize("outlet", ["Daily Copy", "Hill News"])
def test_an_option_is_never_offered_twice(outlet: str) -> None:
    text = f"{REPORT}\n\n{NOTICE}"

    (draft,) = derive(compared(text, OTHER, outlets=("Daily Copy", outlet)))

    texts = [option.text.casefold() for option in draft.options]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("text", [REPORT, f"{REPORT}\n\nThis post appeared first on Daily Copy"])
def test_a_text_that_was_not_re_posted_is_not_asked_about(text: str) -> None:
    assert derive(compared(text, OTHER, outlets=("Daily Copy", "Lake Post"))) == ()


def test_a_page_that_credits_an_agency_is_asked_about() -> None:
    text = f"ULM (AP) — {REPORT}"

    (draft,) = derive(compared(text, OTHER, outlets=("Daily Copy", "Lake Post")))

    assert draft.stem == "Which news agency does the page of text A credit?"
    assert draft.key.text == "Associated Press"
    assert draft.key.rationale == "The page says: “AP”."


def test_an_organization_has_the_article_that_the_text_gives_it() -> None:
    text = f"The Pentagon said so. The Pentagon spoke for an hour.\n\n{NOTICE}"

    (draft,) = derive(compared(text, OTHER, outlets=("Daily Copy", "Lake Post")))

    assert "The Pentagon" in [option.text for option in draft.options]
