"""The sample story, from its lines to its quiz."""

from functools import cache
from pathlib import Path

import pytest

from coverage_app.analysis import Comparison, Document, Span, compare
from quizzes.derivation import derive_items, select_items
from quizzes.derivation.drafts import ItemDraft

FOLDER = Path(__file__).resolve().parent.parent / "seeds" / "north-korean-troops-kursk"
FILES = {"A": "advanced-business-reports.txt", "B": "turan.txt"}
OUTLETS = {"A": "Advanced Business Reports", "B": "TURAN"}
HEADLINE_OF_A = (
    "US says 8,000 North Korean soldiers to begin combat operations in war with Ukraine "
    "‘in coming days’"
)
REMOVED = {
    "A": [
        "Connect with us",
        "Hi, what are you looking for?",
        "Advanced Business ReportsAdvanced Business Reports",
        "Politics",
        "This post appeared first on FOX NEWS",
        "You May Also Like",
        "World",
        "WASHINGTON\u00a0–\u00a0Boeing said",
        "World",
        "The International Atomic Energy Agency",
        "World",
        "TRIPOLI – The United Nations",
        "World",
        "TOKYO — Shigeru Ishiba",
        "Disclaimer: AdvancedBusinessReports.com",
        "Copyright © 2024",
    ],
    "B": [
        "Photo TURAN",
        "Photo TURAN",
        "Leave a review",
        "Politics",
        "Follow us on social networks",
        "News Line",
    ],
}
# fmt: off
SENTENCES = {
    "A": [
        (211, 410), (412, 621), (623, 848), (851, 1200), (1202, 1448), (1450, 1576), (1577, 1670),
        (1673, 1928), (1930, 2126), (2129, 2262), (2264, 2472), (2473, 2537), (2539, 2634),
        (2636, 2880), (2882, 3098), (3099, 3195), (3197, 3314), (3315, 3394), (3397, 3548),
    ],
    "B": [
        (26, 286), (288, 649), (651, 1005), (1007, 1141), (1142, 1257), (1259, 1347), (1348, 1441),
        (1443, 1585), (1587, 1821), (1823, 2004), (2006, 2341),
    ],
}
# fmt: on
SAME_FACT = ["A1 B1", "A4 B2", "A6 B6", "A7 B7", "A8 B5", "A12 B8", "A14 B11"]
WHO_REPORTED = (1, 2)
SURELY_ONLY_IN_ONE = ["A3", "A10", "A13", "A15", "A16", "A17", "A18", "A19", "B3"]


def text_of(letter: str) -> str:
    return (FOLDER / FILES[letter]).read_bytes().decode()


@cache
def sample_comparison() -> Comparison:
    documents = [
        Document.from_text(text_of(letter), letter=letter, outlet=OUTLETS[letter])
        for letter in FILES
    ]
    return compare(tuple(documents))


@cache
def sample_drafts() -> tuple[ItemDraft, ...]:
    return derive_items(sample_comparison())


def draft_asking(words: str) -> ItemDraft:
    (draft,) = [draft for draft in sample_drafts() if words in draft.stem]
    return draft


@pytest.mark.parametrize("letter", FILES)
def test_page_furniture_is_removed_and_nothing_else(letter: str) -> None:
    text = text_of(letter)
    lines = sample_comparison().document(letter).document.lines

    removed = [line.span.slice(text) for line in lines if line.span and not line.kept]

    starts = [line[: len(start)] for line, start in zip(removed, REMOVED[letter], strict=True)]
    assert starts == REMOVED[letter]


def test_the_headline_of_a_is_found_and_none_is_invented_for_b() -> None:
    comparison = sample_comparison()

    headline = comparison.document("A").document.headline

    assert headline is not None
    assert headline.slice(text_of("A")) == HEADLINE_OF_A
    assert comparison.document("B").document.headline is None


@pytest.mark.parametrize("letter", FILES)
def test_sentences_have_their_exact_offsets(letter: str) -> None:
    sentences = sample_comparison().document(letter).sentences

    assert [(sentence.span.start, sentence.span.end) for sentence in sentences] == SENTENCES[letter]


def test_the_page_of_a_says_who_published_it_first() -> None:
    first_publisher = sample_comparison().document("A").provenance.first_publisher

    assert first_publisher is not None
    assert first_publisher.value == "FOX NEWS"
    assert first_publisher.span.slice(text_of("A")) == "This post appeared first on FOX NEWS"
    assert sample_comparison().document("B").provenance.first_publisher is None


def test_sentences_that_report_the_same_fact_are_aligned_and_no_others() -> None:
    facts = sample_comparison().alignment.facts

    assert [" ".join(one.ref for one in fact.sentences) for fact in facts] == SAME_FACT


def test_what_is_surely_only_in_one_text_is_so() -> None:
    lone = [fact for fact in sample_comparison().facts if len(fact.letters) == 1]

    sure = [fact.sentences[0].ref for fact in lone if fact.is_sure and not fact.is_detail]

    assert sure == SURELY_ONLY_IN_ONE


def test_the_changed_quote_differs_in_two_words_and_an_editorial_bracket() -> None:
    pair = sample_comparison().alignment.quotes[0]

    told = [
        (one.left.slice(text_of("A")) if one.left else "", one.right, one.kind.value)
        for one in pair.differences
    ]

    assert told == [
        ("Russian President Vladimir", None, "editorial"),
        ("and more", None, "wording"),
    ]


def test_quotes_pair_and_one_is_paraphrased() -> None:
    alignment = sample_comparison().alignment

    pairs = [
        (one.left.sentences, one.right.sentences, one.relation.value) for one in alignment.quotes
    ]
    (told,) = alignment.paraphrases

    assert pairs == [
        ((6, 7), (6, 7), "reworded"),
        ((1,), (1,), "trimmed"),
        ((12,), (8,), "same point"),
    ]
    assert (told.letters, told.quote.sentences, told.sentence.ref) == ("AB", (4,), "B2")
    assert [one.kind.value for one in told.differences] == ["editorial", "spelling"]


def test_the_headline_reports_what_the_lead_of_the_other_text_does() -> None:
    strong = [
        (pair.left.ref, pair.right.ref)
        for pair in sample_comparison().alignment.headlines
        if pair.strength.value == "strong"
    ]

    assert strong == [("A0", "B1")]


@pytest.mark.parametrize(
    ("words", "key", "refs"),
    [
        (
            "86-minute period in the direction of the East Sea?",
            "Advanced Business Reports only",
            ["A14"],
        ),
        ("roughly 620 miles?", "Advanced Business Reports only", ["A14"]),
        ("460 square miles?", "Advanced Business Reports only", ["A3"]),
        ("speaks of 1,200 casualties", "Both texts", ["A8", "B5"]),
        ("speaks of “the 10,000 North Korean", "Both texts", ["A2", "B2", "B8"]),
        ("legitimate military targets", "TURAN only", ["B9", "B10"]),
        ("What differs", "Only Advanced Business Reports has “and more”", ["A6", "B6"]),
        ("published text A first", "FOX NEWS", ["Anone"]),
    ],
)
def test_an_item_has_its_key_and_its_proof(words: str, key: str, refs: list[str]) -> None:
    draft = draft_asking(words)

    assert draft.key.text == key
    assert [f"{one.letter}{one.sentence}".replace("None", "none") for one in draft.evidence] == refs


def test_every_evidence_excerpt_equals_its_slice() -> None:
    evidence = [one for draft in sample_drafts() for one in (*draft.evidence, *draft.contrast)]

    assert [one.excerpt for one in evidence] == [
        one.span.slice(text_of(one.letter)) for one in evidence
    ]
    assert all(one.focus is None or one.span.contains(one.focus) for one in evidence)


@pytest.mark.parametrize(
    "unsafe",
    [
        "coming days",  # both have it, of different things
        "8,000",  # both have it, in the lead
        "biased",
        "left out",
        "Boeing",
        "Zaporizhzhia",
        "Libya",
        "Japan",
        "2024",
        "what date",
        "in total",
    ],
)
def test_no_item_asks_who_reported_what_the_texts_cannot_answer(unsafe: str) -> None:
    asked = [draft.stem for draft in sample_drafts() if draft.family in WHO_REPORTED]

    assert [stem for stem in asked if unsafe in stem] == []


def test_no_outlet_is_the_key_of_most_items_that_ask_who_reported_it() -> None:
    keys = [draft.key.letters for draft in sample_drafts() if draft.family in WHO_REPORTED]

    assert set(keys) == {"A", "B", "AB"}
    assert max(keys.count("A"), keys.count("B")) <= 0.6 * len(keys)


def sample_quiz() -> tuple[ItemDraft, ...]:
    return select_items(tuple(draft for draft in sample_drafts() if draft.is_ready))


def test_the_sample_quiz_is_balanced() -> None:
    quiz = sample_quiz()

    assert len(quiz) == 8
    assert len({draft.skill for draft in quiz}) == 7
    assert len({draft.fact for draft in quiz}) == 8


@pytest.mark.parametrize("words", ["86-minute", "What differs", "first?"])
def test_the_sample_quiz_asks_what_the_story_is_known_for(words: str) -> None:
    assert [words in draft.stem for draft in sample_quiz()].count(True) == 1


def test_derivation_gives_the_same_items_twice() -> None:
    assert derive_items(sample_comparison()) == sample_drafts()
    assert len({draft.fingerprint for draft in sample_drafts()}) == len(sample_drafts())


def test_spans_of_all_mentions_lie_in_sentences_or_headline() -> None:
    for one in sample_comparison().documents:
        searched = [sentence.span for sentence in one.sentences]
        searched += [one.document.headline] if one.document.headline else []
        ends = [Span(figure.span.start, figure.span.end) for figure in one.figures]
        assert all(any(span.contains(end) for span in searched) for end in ends)
