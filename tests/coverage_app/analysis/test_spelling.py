"""Which words look like a slip of the pen."""

import pytest

from coverage_app.analysis import looks_misspelled


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("govrnment", True),  # one letter too few
        ("govxernment", True),  # one too many
        ("goevrnment", True),  # two in the wrong order
        ("thsrd", True),
        ("ofthe", True),
        ("government", False),
        ("governed", False),
        ("gorilla", False),
        ("governmenk", False),  # its end may be anything
        ("zovernment", False),  # and so may its first letter
        ("e-mail", False),
        ("xbout", False),  # too short to tell
    ],
)
def test_a_slip_is_a_rare_word_one_letter_from_a_common_one(form: str, expected: bool) -> None:
    assert looks_misspelled(form) is expected
