"""The parts of a sentence that no other text has."""

import pytest

from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.searching.corpus import read_corpus
from coverage_app.analysis.searching.details import Telling, find_details
from tests.coverage_app.analysis.compared import annotated
from tests.notation import bracketed

VOTED = "The council voted to close the old library"
CLOSED = "The council voted on Monday to close the old library."

# What the first sentence of A tells alone, when B reports the same fact otherwise.
BESIDE_A_COUNTERPART = [
    # a clause of three words that stand nowhere else
    (f"{VOTED} [because angry bakers had signed petitions in vain].", CLOSED),
    # words that another text may see denied, or that break off
    (f"{VOTED} after doubts that angry bakers had signed petitions in vain.", CLOSED),
    (f"{VOTED} after a petition that bakers signed.", CLOSED),
    # words that stand in another sentence of B
    (
        f"{VOTED} after a petition that angry bakers had signed in vain.",
        f"{CLOSED} Bakers signed a petition.",
    ),
    # a phrase with a name
    (f"{VOTED} [at the Riverside Assembly].", CLOSED),
    (f"{VOTED} at the Riverside Assembly.", f"{CLOSED} The Riverside Assembly was full."),
    (f"{VOTED} [with Petra Aldous]. Petra Aldous smiled.", CLOSED),
    (f"{VOTED} with Petra Aldous. Petra Aldous smiled.", f"{CLOSED} Mayor Aldous smiled."),
    (f"{VOTED} with the World Food Program.", f"{CLOSED} The WFP smiled."),
    # a figure with its hedge and what it counts
    (f"{VOTED} for [more than 86 days].", CLOSED),
    (f"{VOTED} for 86 days.", f"{CLOSED} It took eighty-six days."),
    (f"{VOTED} with two clerks.", CLOSED),
    (f"{VOTED} and 12 schools.", f"{CLOSED} It voted to close 15 schools."),
    # neighbors are one detail, a figure inside it no other
    (
        f"{VOTED} [because angry bakers had signed petitions for 86 days, "
        "while stubborn fishermen burned barricades].",
        CLOSED,
    ),
    # a clause with a figure that B has too
    (
        f"{VOTED} because angry bakers had signed petitions for 86 days.",
        f"{CLOSED} It was closed for 86 days.",
    ),
    # the outlet speaks of itself
    (f"{VOTED}, the Valley Herald’s correspondent reports from Riverside.", CLOSED),
]


@pytest.mark.parametrize(("marked", "other"), BESIDE_A_COUNTERPART)
def test_a_part_without_counterpart_is_a_detail(marked: str, other: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    one = annotated(text, outlet="Valley Herald")
    another = annotated(other, letter="B")
    telling = Telling(one, one.sentences[0], (another.sentences[0],))

    details = find_details(telling, read_corpus(read_texts((one, another))))

    assert bracketed(text, [detail.statement for detail in details]) == marked


def test_a_figure_in_doubt_names_the_counterpart() -> None:
    one = annotated(f"{VOTED} for 86 days.")
    other = annotated(f"{CLOSED} There were 86 guests.", letter="B")
    telling = Telling(one, one.sentences[0], (other.sentences[0],))

    (detail,) = find_details(telling, read_corpus(read_texts((one, other))))

    assert [absence.nearest for absence in detail.absences] == [other.sentences[0]]


def test_a_figure_in_doubt_without_counterpart_is_no_detail() -> None:
    one = annotated(f"{VOTED} for 86 days.")
    other = annotated(f"{CLOSED} There were 86 guests.", letter="B")
    corpus = read_corpus(read_texts((one, other)))

    details = find_details(Telling(one, one.sentences[0], ()), corpus)

    assert details == ()


def test_a_detail_tells_how_much_of_every_other_text_was_searched() -> None:
    one = annotated(f"{VOTED} at the Riverside Assembly.")
    others = annotated(CLOSED, letter="B"), annotated("Rain fell. Dogs ran.", letter="C")

    telling = Telling(one, one.sentences[0], (others[0].sentences[0],))

    (detail,) = find_details(telling, read_corpus(read_texts((one, *others))))

    assert [(it.letter, it.searched, it.is_sure) for it in detail.absences] == [
        ("B", 1, True),
        ("C", 2, True),
    ]
