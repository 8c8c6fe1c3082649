"""Family 15: which line of the page is not part of the report?"""

import pytest

from quizzes.derivation.drafts import Kind, Misconception
from quizzes.derivation.families.page_anatomy import DOUBT, derive
from tests.coverage_app.analysis.compared import compared

REPORT = (
    "The town council voted on Monday to close the old library in May.",
    "Mayor Ana Diaz said that the building had become far too expensive.",
    "Readers said on Tuesday that they would keep on fighting the plan.",
)
TEASER = "The river rose again on Sunday and cut off the road to the..."
NOTICE = "Disclaimer: Hill News and its owners do not make any guarantee about what is advertised."


def page(*lines: str) -> str:
    return "\n\n".join(lines)


def test_a_line_that_is_not_part_of_the_report_is_the_key() -> None:
    text = page(*REPORT, "You may also like", TEASER)

    (draft,) = derive(compared(text))

    assert draft.kind is Kind.SENTENCE
    assert draft.key.text == "The river rose again on Sunday and cut off the road to the…"
    assert [(one.excerpt, one.sentence) for one in draft.evidence] == [(TEASER, None)]
    assert [(one.sentence, one.misconception) for one in draft.options if not one.is_key] == [
        (1, Misconception.ON_THE_PAGE),
        (2, Misconception.ON_THE_PAGE),
        (3, Misconception.ON_THE_PAGE),
    ]


def test_two_kinds_of_lines_have_other_wrong_options() -> None:
    more = (sentence.replace("on", "once more on", 1) for sentence in REPORT)
    text = page(
        *REPORT, *more, "You may also like", TEASER, TEASER.replace("river", "lake"), NOTICE
    )

    teaser, notice = derive(compared(text))

    assert teaser.key.rationale == (
        "This line is a teaser of another story, not a part of the report."
    )
    assert notice.key.rationale == (
        "This line is a legal notice of the site, not a part of the report."
    )
    shown = [
        {option.sentence for option in draft.options if not option.is_key}
        for draft in (teaser, notice)
    ]
    assert shown[0].isdisjoint(shown[1])


def test_a_long_line_is_cut_at_a_space() -> None:
    text = page(*REPORT, "You may also like", f"The river rose {'again and ' * 12}again ...")

    (draft,) = derive(compared(text))

    assert draft.key.text.endswith("and again …")
    assert len(draft.key.text) <= 120


def test_a_short_report_has_no_wrong_options() -> None:
    assert derive(compared(page(REPORT[0], REPORT[1], "You may also like", TEASER))) == ()


def test_an_address_alone_is_no_line_to_read() -> None:
    address = "https://www.hill-news.com/the-river-rose-again-on-sunday/..."

    assert derive(compared(page(*REPORT, "You may also like", address))) == ()


def test_a_page_without_other_lines_is_not_asked_about() -> None:
    assert derive(compared(page(*REPORT))) == ()


@pytest.mark.parametrize(
    ("teaser", "second", "doubt"),
    [
        (TEASER, REPORT[1], ""),
        # the line may be of the report
        ("Breaking news, more follows on the river that rose again ...", REPORT[1], DOUBT),
        ("The council and its library: what the vote on Monday means ...", REPORT[1], DOUBT),
        # a sentence may stand outside it
        (TEASER, "More of how the council voted on the library last Monday.", DOUBT),
        (TEASER, "A sailor of Ulm won the great autumn race for the third time.", DOUBT),
    ],
)
def test_a_line_waits_for_the_teacher_when_it_may_be_of_the_report(
    teaser: str, second: str, doubt: str
) -> None:
    text = page(
        "Council closes library building\n",
        REPORT[0],
        second,
        "Readers of the library said that they would keep on fighting.",
        "You may also like",
        teaser,
    )

    (draft,) = derive(compared(text))

    assert draft.doubt == doubt
