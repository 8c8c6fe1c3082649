"""Lines of a printed page: where a paragraph ends, and what a hyphen at the end of a line is."""

import pytest

from coverage_app.imports.line_joining import join_lines

WIDE = "The council of Marsby voted seven to two on Monday to mend the bridge"


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        ([], []),
        (["Rain."], ["Rain."]),
        (["Rain fell", "", "on Monday."], ["Rain fell", "on Monday."]),
        ([WIDE, "of the town."], [f"{WIDE} of the town."]),
        ([WIDE, "It was late.", WIDE], [f"{WIDE} It was late.", WIDE]),
        (["Council votes", WIDE, "again."], ["Council votes", f"{WIDE} again."]),
        (["Council votes", "for buses", WIDE], ["Council votes for buses", WIDE]),
        (["  Heavy   rain. "], ["Heavy rain."]),
    ],
)
def test_lines_are_joined_to_paragraphs(lines: list[str], paragraphs: list[str]) -> None:
    assert join_lines("\n".join(lines)) == "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["They voted on Mon-", "day."], "They voted on Monday."),
        (["They voted on Mon\xad", "day."], "They voted on Monday."),
        (["A well-known, well-", "known mayor."], "A well-known, well-known mayor."),
        (["They voted -", "again."], "They voted - again."),
    ],
)
def test_a_hyphen_stays_where_the_text_writes_it_elsewhere(lines: list[str], joined: str) -> None:
    assert join_lines("\n".join(lines)) == joined
