"""The quotations and figures of the sample story, by hand: nothing missed, nothing more."""

from functools import cache
from pathlib import Path

import pytest

from coverage_app.analysis.annotation import AnnotatedDocument, annotate
from coverage_app.analysis.documents import Document

FOLDER = Path(__file__).parents[3] / "seeds" / "north-korean-troops-kursk"
FILES = {"A": "advanced-business-reports.txt", "B": "turan.txt"}

# How it begins and ends, who says it, as written, the verb, the sentences.
QUOTES = {
    "A": [
        ("in coming … days", "United States", "US", "says", (0,)),
        (
            "in the … days.",
            "Antony Blinken",
            "U.S. Secretary of State Antony Blinken",
            "confirmed",
            (1,),
        ),
        ("fully intend[s] … operations.", "Antony Blinken", "Blinken", "said", (4,)),
        ("strongly indicates … Ukraine.", "Lloyd Austin", "Austin", "said", (5,)),
        ("[Russian President … weakness,", "Antony Blinken", "Blinken", "said", (6, 7)),
        ("Yes. … Yes.", "Lloyd Austin", "Austin", "said", (10,)),
        ("If you … numbers,", "Lloyd Austin", "Austin", "said", (11,)),
        ("Ten thousand … casualties.", "Lloyd Austin", "Austin", None, (12,)),
        ("the coming … days.", "Antony Blinken", "Blinken", "said", (13,)),
        ("embolden … embolden", "Lloyd Austin", "Austin", "warned", (16,)),
        ("[North Korea] … exchange,", "Lloyd Austin", "Austin", "said", (17,)),
        ("This is … closely.", "Lloyd Austin", "Austin", None, (18,)),
        ("It will… … recently,", "Lloyd Austin", "he", "added", (19,)),
    ],
    "B": [
        ("coming days, … days,", "United States", "The United States", "said", (1,)),
        ("Putin has … weakness,", "Antony Blinken", "Blinken", "said", (6, 7)),
        ("won't come … close", "Lloyd Austin", "Austin", "said", (8,)),
        ("legitimate military … targets", "United States", "the U.S.", "making it clear", (9,)),
        ("Make no … targets.", "Lloyd Austin", "Austin", "warned", (10,)),
    ],
}
# As written, value, unit, bound, rate, what is counted, sentence.
FIGURES = {
    "A": [
        ("8,000", 8_000, "person", "exact", "", "North Korean soldiers", 0),
        ("8,000", 8_000, "person", "exact", "", "North Korean soldiers", 1),
        ("10,000", 10_000, "person", "exact", "", "North Korean soldiers", 2),
        ("80%", 80, "percent", "exact", "", "that force", 2),
        ("460 square miles", 460, "square mile", "about", "", None, 3),
        ("1,200", 1_200, "person", "about", "day", "casualties", 8),
        ("two and half years", 2.5, "year", "more than", "", None, 8),
        ("100 years", 100, "year", "exact", "", None, 9),
        ("Ten thousand", 10_000, "person", "exact", "", None, 12),
        ("620 miles", 620, "mile", "about", "", None, 14),
        ("86-minute", 86, "minute", "exact", "", "period", 14),
    ],
    "B": [
        ("8,000", 8_000, "person", "about", "", "North Korean troops", 1),
        ("10,000", 10_000, "person", "about", "", "North Koreans", 2),
        ("1,200", 1_200, "person", "exact", "day", "casualties", 5),
        ("10,000", 10_000, "person", "exact", "", "North Korean soldiers", 8),
    ],
}


@cache
def annotated(letter: str) -> AnnotatedDocument:
    text = (FOLDER / FILES[letter]).read_bytes().decode()
    return annotate(Document.from_text(text, letter=letter))


@pytest.mark.parametrize("letter", QUOTES)
def test_every_quotation_of_the_sample_has_its_speaker_and_verb(letter: str) -> None:
    one = annotated(letter)
    text = one.document.text

    found = []
    for quote in one.quotes:
        words = quote.words.slice(text).split()
        extract = (
            " ".join([*words[:2], "…", words[-1]]) if len(words) > 1 else f"{words[0]} … {words[0]}"
        )
        assert quote.speaker is not None
        cue = quote.cue.slice(text) if quote.cue else None
        written = quote.speaker.span.slice(text)
        found.append((extract, quote.speaker.name, written, cue, quote.sentences))

    assert found == QUOTES[letter]


@pytest.mark.parametrize("letter", FIGURES)
def test_every_figure_of_the_sample_has_its_value_and_what_it_counts(letter: str) -> None:
    one = annotated(letter)
    text = one.document.text

    found = [
        (
            figure.span.slice(text),
            figure.value,
            figure.unit,
            figure.bound.value,
            figure.rate,
            figure.counted.slice(text) if figure.counted else None,
            figure.sentence,
        )
        for figure in one.figures
    ]

    assert found == FIGURES[letter]


def test_the_secretary_is_the_one_who_was_introduced_as_subject() -> None:
    one = annotated("A")

    mentions = {
        name.full: [span.slice(one.document.text) for span in name.mentions] for name in one.names
    }

    assert mentions["Antony Blinken"].count("The secretary") == 2
    assert "The secretary" not in mentions["Lloyd Austin"]
    assert mentions["Vladimir Putin"] == ["[Russian President Vladimir] Putin"]
