"""Bearers: which names of several texts mean one person, country or organization."""

import pytest

from coverage_app.analysis.annotation import AnnotatedDocument, annotate
from coverage_app.analysis.bearers import Bearer, find_bearers, stand_ins
from coverage_app.analysis.documents import Document


def annotated(*texts: str) -> tuple[AnnotatedDocument, ...]:
    return tuple(
        annotate(Document.from_text(text, letter=letter))
        for letter, text in zip("ABCD", texts, strict=False)
    )


def bearers(*texts: str) -> tuple[Bearer, ...]:
    return find_bearers(annotated(*texts))


def found(*texts: str) -> list[tuple[str, str]]:
    return [
        (bearer.full, "".join(letter for letter, _ in bearer.names)) for bearer in bearers(*texts)
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Mayor Ana Diaz left.", "Mayor Diaz left."), [("Ana Diaz", "AB")]),
        (("Mayor Diaz left.", "Mayor Ana Diaz left."), [("Ana Diaz", "AB")]),
        (("Ana Diaz left.", "Maria Diaz left."), [("Ana Diaz", "A"), ("Maria Diaz", "B")]),
        (
            ("Ana Diaz met Maria Diaz.", "Mayor Diaz left."),
            [("Ana Diaz", "A"), ("Maria Diaz", "A"), ("Diaz", "B")],
        ),
        (
            ("Ana Diaz came. Diaz left.", "Maria Diaz came.", "Mayor Diaz left."),
            [("Ana Diaz", "AC"), ("Maria Diaz", "B")],
        ),
        (
            ("Ana Diaz met Maria Diaz. Diaz left.", "Mayor Diaz left."),
            [("Ana Diaz", "A"), ("Maria Diaz", "A"), ("Diaz", "A"), ("Diaz", "B")],
        ),
        (("Peru agreed.", "Lima agreed."), [("Peru", "AB")]),
    ],
)
def test_names_of_one_bearer_are_joined(
    texts: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert found(*texts) == expected


@pytest.mark.parametrize(
    ("text", "serves"),
    [
        ("Peruvian President Ana Diaz left.", "Peru"),
        ("South Korean President Kim Lee left.", "South Korea"),
        ("Mayor Ana Diaz left.", ""),
        ("Ana Diaz left.", ""),
    ],
)
def test_an_office_tells_which_country_it_serves(text: str, serves: str) -> None:
    assert [bearer.serves for bearer in bearers(text) if not bearer.is_country] == [serves]


def test_titles_of_several_texts_are_kept_each_once() -> None:
    texts = (
        "Mayor Ana Diaz left.",
        "Senator Ana Diaz left.",
        "The mayor Ana Diaz left.",
        "Ana Diaz.",
    )
    [bearer] = bearers(*texts)

    assert bearer.roles == ("Mayor", "Senator")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Russia agreed. Moscow said so, and the Kremlin too.", ["Moscow", "Kremlin"]),
        ("The U.S. agreed. Americans left. Washington said so.", ["Washington"]),
        ("Mayor Ana Diaz left.", []),
    ],
)
def test_what_stands_for_a_country(text: str, words: list[str]) -> None:
    (one,) = annotated(text)

    spans = [span for bearer in find_bearers((one,)) for span in stand_ins(bearer, one)]

    assert [span.slice(text) for span in spans] == words


def test_what_stands_for_a_country_is_looked_up_in_one_text() -> None:
    left, right = annotated("Moscow refused.", "The Kremlin refused.")
    [bearer] = find_bearers((left, right))

    spans = stand_ins(bearer, right)

    assert [span.slice(right.document.text) for span in spans] == ["Kremlin"]
