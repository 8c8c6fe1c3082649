"""No text becomes a formula when a spreadsheet opens it."""

import pytest

from classrooms.tables.safe_text import safe_text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t'=1"),
        ("\rx", "'\rx"),
        ("\nx", "'\nx"),
        ("＝1+1", "'＝1+1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠SUM", "'＠SUM"),
        ("  =1", "'  =1"),
        ("\ufeff=1", "'\ufeff=1"),
        ("\u200b=1", "'\u200b=1"),
        ("seven;=1", "seven;'=1"),
        ('seven;"=1', "seven;'\"=1"),
        ("seven\n\n=1", "seven\n\n'=1"),
    ],
)
def test_an_apostrophe_stands_before_what_begins_a_formula(text: str, safe: str) -> None:
    assert safe_text(text) == safe


@pytest.mark.parametrize(
    "text", ["", "Quiet Otter", "seven to two", "a = b", "7-2", "A2, -3", "'=1", "–", "two; three"]
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert safe_text(text) == text
