"""Terms: what sentences are compared by, however it is written."""

import pytest

from coverage_app.analysis.aligning.terms import story_terms
from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.annotation import annotate
from tests.coverage_app.analysis.compared import annotated
from tests.coverage_app.analysis.hand_made import article


def telling(text: str, *others: str) -> frozenset[str]:
    """Read the telling terms of the first sentence, in a story with other texts."""
    documents = [annotated(text)]
    documents += [
        annotated(other, letter=letter) for other, letter in zip(others, "BCD", strict=False)
    ]
    return story_terms(read_texts(tuple(documents)))["A"][1].telling


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Wardens mended boats.", {"warden", "mend", "class of ship"}),
        # a country by whatever stands for it
        ("Norwegian boats sank.", {"country Norway", "class of ship", "sank"}),
        (
            "Oslo refused to mend boats.",
            {"country Norway", "mend", "class of ship"},
        ),
        # numbers by value, signs by their unit
        ("Twenty-four boats sank.", {"24", "class of ship", "sank"}),
        ("24% of boats sank.", {"24", "percent", "class of ship", "sank"}),
        # small numbers and frequent words tell nothing
        ("Two boats sank on Monday.", {"class of ship", "sank"}),
        ("In.", set()),
    ],
)
def test_telling_terms(text: str, terms: set[str]) -> None:
    assert telling(text) == terms


@pytest.mark.parametrize(
    ("text", "other", "is_one_word"),
    [
        ("The cease-fire held.", "A ceasefire was called.", True),
        ("The front line moved.", "The frontline moved.", True),
        ("The front line moved.", "The front moved.", False),
        ("The front, line by line, moved.", "The frontline moved.", False),
        ("They came in to mend it.", "They went into it.", False),
        ("It came to the front", "Afront", False),
    ],
)
def test_a_compound_is_one_word_when_the_story_writes_it_so(
    text: str, other: str, is_one_word: bool
) -> None:
    terms = telling(text, other)

    assert any(term in {"ceasefir", "frontlin", "into"} for term in terms) is is_one_word


def test_the_speaker_of_a_sentence_is_one_of_its_terms() -> None:
    document = annotated("“We will mend the boats,” Ann Roe said. “It is a matter of pride.”")

    terms = story_terms(read_texts((document,)))["A"]

    assert "roe" in terms[2].whole


def test_clauses_have_enough_words_to_state_something() -> None:
    text = (
        "The flood destroyed nine wooden barns in the valley, and the council promised farmers"
        " money, cement and timber, while rain fell"
    )

    (terms,) = story_terms(read_texts((annotated(text),)))["A"].values()

    assert len(terms.clauses) == 2
    assert "barn" in terms.clauses[0]
    assert {"timber", "rain"} <= terms.clauses[1].keys() | {"class of rain", "rain"}


def test_the_topic_of_a_story_tells_nothing_of_one_sentence() -> None:
    text = "The ferry sank. The ferry burned. The ferry broke. The ferry leaked. Rain came."

    terms = story_terms(read_texts((annotated(text),)))["A"]

    assert "ferri" in terms[1].whole
    assert "ferri" not in terms[1].telling


def test_names_and_what_is_frequent_are_no_rare_terms() -> None:
    text = (
        "Mayor Ann Roe launched a ferry. A ferry sank. A goat jumped. Dogs barked. Snow melted."
        " Hens slept. Bees swarmed. Grass withered. Clouds gathered. Crows quarreled."
    )

    first = story_terms(read_texts((annotated(text),)))["A"][1]

    assert first.telling == {"roe", "ann", "mayor", "class of begin", "ferri"}
    assert first.plain == {"class of begin", "ferri"}
    assert first.rare == {"class of begin"}


def test_the_headline_is_sentence_0() -> None:
    document, _ = article("Dogs ran across the frozen lake.", headline="Wardens mend boats")

    terms = story_terms(read_texts((annotate(document),)))["A"]

    assert terms[0].telling == {"warden", "mend", "class of ship"}
