"""Family 17, quotations: which sentence of a text quotes somebody word for word?"""

from dataclasses import replace

import pytest

from coverage_app.analysis import Document, compare
from quizzes.derivation.drafts import Kind, Misconception
from quizzes.derivation.families.quoting_sentence import derive
from tests.coverage_app.analysis.compared import compared

OPENING = "Mayor Ana Diaz wants to close the old library on the hill in May."
QUOTED = "“We have no money left for it this year,” Diaz said on Monday."
NAMED = "Diaz has been the mayor of the town for some nine years now."
OTHER = "“I have read every book that they have in there,” Senator Bo Lind said."
PAGE = f"{OPENING} {QUOTED} {NAMED} {OTHER}"


def test_the_sentence_that_quotes_somebody_is_asked_for() -> None:
    (draft,) = derive(compared(PAGE))

    assert draft.stem == "Which of these sentences in text A quotes Ana Diaz word for word?"
    assert (draft.kind, draft.doubt) == (Kind.SENTENCE, "")
    assert [(option.text, option.misconception) for option in draft.options] == [
        (OPENING, Misconception.NAMED_SO_QUOTED),
        (QUOTED, None),
        (NAMED, Misconception.NAMED_SO_QUOTED),
        (OTHER, Misconception.NEAREST_NAME),
    ]


def test_each_wrong_sentence_says_what_it_has() -> None:
    (draft,) = derive(compared(PAGE))

    assert [option.rationale for option in draft.options[1:]] == [
        "A2 has words of Ana Diaz in quotation marks.",
        "A3 names Diaz, but has nothing in quotation marks. "
        "A2 has words of Ana Diaz in quotation marks.",
        "The words in quotation marks in A4 are not by Diaz. "
        "A2 has words of Ana Diaz in quotation marks.",
    ]


@pytest.mark.parametrize(
    ("part", "instead"),
    [
        (QUOTED, "“We have no money left for it this year,” the mayor said on Monday."),  # a title
        (QUOTED, "“We have no money left for it this year,” she said on Monday."),
        (QUOTED, "“We are poor,” Diaz said to the old council on Monday."),  # a few words
        (QUOTED, "“We have [no] money left for it this year,” Diaz said on Monday."),  # changed
        (QUOTED, "“We have no money left for it this year,” Diaz said, “and no time.”"),
        (QUOTED, "“We have no money left for it this year, Diaz said on Monday."),  # no end
        (QUOTED, "“We have no money. The town is poor this year,” Diaz said on Monday."),  # two
        (QUOTED, "“We have no money left for it this year,” Diaz and Senator Bo Lind said."),
        (OTHER, "“Diaz has read every book that they have in there,” Senator Bo Lind said."),
        (OTHER, "Senator Bo Lind said that the people of the town love the old library."),
        (OTHER, "“I have read every book that they have in there.”"),  # by whom?
        (OTHER, "Dogs ran. “I have read every book that they have in there,” he said."),
        (f"{OPENING} {NAMED}", "Mayor Ana Diaz."),  # too short
        (NAMED, "Diaz calls herself “the mayor” of a town in the hills now."),  # are they hers?
        (NAMED, "Diaz: I have been the mayor of the town for some nine years."),  # in a transcript
        (NAMED, "Diaz has been the mayor of the town for some nine years now.”"),  # who begins?
        (QUOTED, "“" + QUOTED),
        (NAMED, "The town has had the same mayor for some nine years now."),
    ],
)
def test_what_is_not_sure_is_not_asked_for(part: str, instead: str) -> None:
    page = PAGE if part in PAGE else f"{QUOTED} {OPENING} {NAMED} {OTHER}"
    if part not in page:
        page = page.replace(f"{OPENING} {NAMED}", part)

    assert derive(compared(page.replace(part, instead))) == ()


def test_a_text_is_asked_about_once_and_three_texts_of_a_story() -> None:
    drafts = derive(compared(PAGE, PAGE, PAGE, PAGE))

    assert [draft.key.letters for draft in drafts] == ["A", "B", "C"]


def test_texts_in_other_languages_are_passed_over() -> None:
    document = replace(Document.from_text(PAGE), language="fr")

    assert derive(compare((document,))) == ()
