"""Who may be offered as the one who says something."""

import pytest

from quizzes.derivation.people import full_name
from quizzes.derivation.speakers import Cast
from tests.coverage_app.analysis.compared import compared

SAID = "Mayor Ana Diaz said no."


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (SAID, ["Ana Diaz"]),
        ("Mayor Diaz said no.", []),  # no first name
        ("Ana Diaz said no.", []),  # a person or a paper: no title, and never "Diaz"
        ("Ana Diaz said no. Diaz left.", ["Ana Diaz"]),
        ("Ana Diaz left. Diaz had been ill. Diaz was old.", ["Ana Diaz"]),
        ("Ana Diaz left. Diaz had been ill.", []),
        ("The mayor met Peru in Lima.", []),
    ],
)
def test_people_have_two_names_and_are_called_by_title_or_last_name(
    text: str, people: list[str]
) -> None:
    cast = Cast.of(compared(text, "It rained."))

    assert [full_name(person) for person in cast.people] == people


def test_a_name_with_a_title_in_the_plural_is_nobody() -> None:
    cast = Cast.of(compared("Senators Ana Diaz and Bo Lind said no. Diaz left.", "It rained."))

    assert "Senators Ana Diaz" not in [full_name(person) for person in cast.people]


def test_a_shortened_junior_has_its_point() -> None:
    cast = Cast.of(compared("Mayor Ana Diaz Jr. said no.", "It rained."))

    assert [full_name(person) for person in cast.people] == ["Ana Diaz Jr."]


@pytest.mark.parametrize(("told", "people"), [("The nation left.", []), ("", ["Quillish Nation"])])
def test_a_plain_word_is_no_last_name_of_somebody_without_a_first_name(
    told: str, people: list[str]
) -> None:
    cast = Cast.of(compared(f"Mayor Quillish Nation said no. {told}", "It rained."))

    assert [full_name(person) for person in cast.people] == people


def test_what_has_members_is_nobody_without_a_first_name() -> None:
    text = "Mayor Quillish Ulmtel said no. A Quillish co-founder, Ana Diaz, left."
    cast = Cast.of(compared(text, "It rained."))

    assert "Quillish Ulmtel" not in [full_name(person) for person in cast.people]


def test_a_junior_is_called_by_his_last_name() -> None:
    cast = Cast.of(compared("James Lind Jr. said no. Lind left.", "It rained."))

    assert [full_name(person) for person in cast.people] == ["James Lind Jr."]


def test_a_name_with_neither_a_title_nor_a_first_name_may_be_no_person() -> None:
    text = "Quillish Ulmtel said no. Ulmtel said so. Ana Diaz said yes. Diaz left."
    cast = Cast.of(compared(text, "It rained."))

    assert [full_name(person) for person in cast.people] == ["Ana Diaz"]


def test_the_silent_fill_up_only_when_too_few_speak() -> None:
    text = (
        "Mayor Ana Diaz said no. Mayor Bo Lind left. Lind was ill. Mayor Cy Holm left. Holm was "
        "ill. Mayor Eva Roth left. Roth was ill."
    )
    cast = Cast.of(compared(text, "It rained."))

    assert [person.full for person in cast.plausible(cast.people, 3)] == ["Ana Diaz", "Bo Lind"]


def test_nobody_speaks_in_contrast_who_speaks_in_the_sentence_alone() -> None:
    comparison = compared(SAID, "It rained.")
    cast = Cast.of(comparison)

    assert cast.words_of(cast.people, comparison.documents[0].sentences) == ()


def test_a_quote_without_a_speaker_has_none() -> None:
    comparison = compared(f"{SAID}\n\n“It is late.”\n\nIt rained.")
    (quote,) = comparison.documents[0].quotes

    assert Cast.of(comparison).speaker("A", quote) is None
