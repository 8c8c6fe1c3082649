"""The shortest clause of a sentence that can be read and understood without the rest of it."""

import pytest

from coverage_app.analysis.claims import find_claim
from coverage_app.analysis.spans import Span
from tests.coverage_app.analysis.compared import annotated


def claim_in(text: str) -> str | None:
    """Return the clause around the first figure of a text."""
    one = annotated(text)
    start = text.index("90")
    end = start + len("90 schools" if "90 schools" in text else "90")
    found = find_claim(one, one.sentences[0], Span(start, end))
    return found.slice(text) if found else None


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # what stands before it and after it belongs to somebody's speech
        (
            "Ana Diaz said on Monday that the council of Peru closed 90 schools.",
            "the council of Peru closed 90 schools",
        ),
        (
            "The council of Peru closed 90 schools, according to Ana Diaz.",
            "The council of Peru closed 90 schools",
        ),
        # an opening phrase
        (
            "And last year, the council of Peru closed 90 schools.",
            "the council of Peru closed 90 schools",
        ),
        (
            "Facing a flood, the council of Peru closed 90 schools.",
            "the council of Peru closed 90 schools",
        ),
        # another clause before it
        (
            "The river rose, and the council of Peru closed 90 schools.",
            "the council of Peru closed 90 schools",
        ),
        (
            "The river rose; the council of Peru closed 90 schools.",
            "the council of Peru closed 90 schools",
        ),
        (
            "The river rose, the council of Peru closed 90 schools.",
            "the council of Peru closed 90 schools",
        ),
        (
            "But the council of Peru closed 90 schools.",
            "the council of Peru closed 90 schools",
        ),
        # another figure after it
        (
            "The council of Peru closed 90 schools in 12 towns.",
            "The council of Peru closed 90 schools",
        ),
        # an aside before the verb
        (
            "The council of Peru, elected in June, closed 90 schools.",
            "The council of Peru, elected in June, closed 90 schools",
        ),
        # what goes on, and what turns
        (
            "The council of Peru closed 90 schools, leaving Ana Diaz without work.",
            "The council of Peru closed 90 schools",
        ),
        (
            "The council of Peru closed 90 schools but opened two of them again.",
            "The council of Peru closed 90 schools",
        ),
        (
            "The council of Peru closed 90 schools, which is a record.",
            "The council of Peru closed 90 schools",
        ),
        # a pronoun with somebody to stand for
        (
            "Ana Diaz said she had closed 90 schools of her town.",
            "Ana Diaz said she had closed 90 schools of her town",
        ),
        (
            "The town of Ulm has closed 90 of its schools.",
            "The town of Ulm has closed 90 of its schools",
        ),
        # a preposition that opens the sentence
        (
            "In Peru the council closed 90 schools on Monday.",
            "In Peru the council closed 90 schools on Monday",
        ),
        (
            "Those who met Ana Diaz found that 90 of those who voted stayed away.",
            None,
        ),
        # a plain subject
        ("Storms on Monday have closed 90 schools.", "Storms on Monday have closed 90 schools"),
        # a whole quotation inside
        (
            "The council of Peru has closed 90 “bad schools” on Monday.",
            "The council of Peru has closed 90 “bad schools” on Monday",
        ),
        # signs belong to their number
        (
            "It rained when $90 million was given to the schools of Peru.",
            "$90 million was given to the schools of Peru",
        ),
    ],
)
def test_a_claim_is_the_shortest_clause_that_stands_alone(text: str, claim: str | None) -> None:
    assert claim_in(text) == claim


@pytest.mark.parametrize(
    "text",
    [
        "He closed 90 schools in the town.",  # who?
        "The council of Peru heard that we closed 90 schools.",  # who are we?
        "The council of Peru closed another 90 schools.",  # beside which?
        "The council saw his 90 schools in Peru closed down.",  # whose?
        "Of that 90 million, most schools of Peru had none.",  # which?
        "That 90 schools of Peru were closed pained Ana Diaz.",  # no statement of its own
        "The 90 closed schools in the north of Peru",  # a label
        "Gabon, the Congo and 90 towns of Peru have lost schools.",  # the end of a list
        "The Peru-educated head of 90 schools in the town.",  # no verb
        "The nearly hundred teachers of 90 schools of Peru.",  # no verb
        "The council of Peru “closed 90 schools” and towns” it said",  # a quotation is cut
        "The schools (90 of them in Peru were closed on Monday.",  # a bracket is cut
        "The council of Peru argued that after 90 years.",  # nothing is said
        "The 90 schools, the council of Peru says, were closed.",  # somebody's speech within
        "Peru closed 90.",  # too short
        "The council of Peru closed 90 schools of the",  # breaks off
    ],
)
def test_what_does_not_stand_alone_is_no_claim(text: str) -> None:
    assert claim_in(text) is None


@pytest.mark.parametrize("turned", ["denied that", "did not believe", "never said that"])
def test_what_somebody_denied_is_not_told_without_the_denial(turned: str) -> None:
    text = f"Ana Diaz {turned} the council of Peru closed 90 schools."

    assert claim_in(text) == text.rstrip(".")


def test_a_run_of_two_sentences_is_no_claim() -> None:
    text = "The council of Peru closed 90 schools * The river of Peru rose again."

    assert claim_in(text) is None


def test_a_clause_too_long_for_one_sight_is_no_claim() -> None:
    text = f"The council of Peru closed 90 schools {'of the town ' * 20}on Monday."

    assert claim_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "While it previously said the council of Peru closed 90 schools, this was wrong.",
        "If it rains, the council of Peru closed 90 schools.",
    ],
)
def test_what_holds_on_a_condition_or_no_longer_is_no_claim(text: str) -> None:
    assert claim_in(text) is None
