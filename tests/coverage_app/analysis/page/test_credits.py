"""Lines that say who wrote, took, owns or first published something, and when."""

import pytest

from coverage_app.analysis.page.credits import is_biography, recognize_credit
from coverage_app.analysis.page.line_kinds import LineKind
from coverage_app.analysis.page.readings import read

CREDITS = [
    ("This post appeared first on SAMPLE NEWS", "says who published it first"),
    ("Copyright © 2024 Example.com | All Rights Reserved", "owner of the page"),
    ("© 2024 Daily Example", "owner of the page"),
    ("(c) Daily Example 2024", "owner of the page"),
    ("All rights reserved.", "owner of the page"),
    ("Disclaimer: no guarantee of any kind", "legal notice"),
    ("Disclaimer", "legal notice"),
    ("By using this site you agree to our Privacy Policy and Terms of Use.", "legal notice"),
    (
        "When you purchase through links on our site, we may earn a commission, which helps to pay "
        "for the work of the newsroom and does not change what you have to pay yourself in a shop "
        "that you choose. Affiliate links are marked, and the newsroom does not know of them when "
        "it writes what it thinks of a product.",
        "legal notice",
    ),
    ("By Jane Roe", "author"),
    ("By", "author"),
    ("Staff Writer", "author"),
    ("Daily Example Editorial Staff", "author"),
    ("Jane Roe is a staff writer living in Oslo", "about the author"),
    ("Bo Doe contributed to this report.", "about the author"),
    ("She can be reached at roe@example.com.", "about the author"),
    ("Write to Jane Roe at jane.roe@example.com", "about the author"),
    ("Email Jane Roe at roe@example.com or follow her @janeroe.", "about the author"),
    ("Jane Roe @janeroe", "about the author"),
    ("Reporting by Jane Roe; editing by Bo Doe", "who reported and edited"),
    ("(Reporting and writing by Jane Roe)", "who reported and edited"),
    ("Contributing: Bo Doe", "who reported and edited"),
    ("With Example wires", "who reported and edited"),
    ("Published 4 November 2024", "date"),
    ("Updated: 9:38 pm, Nov. 4, 2024", "date"),
    ("Photo SAMPLE", "photo credit"),
    ("Photo Jane Roe", "photo credit"),
    ("Photo: Jane Roe / Example", "photo credit"),
    ("Image Credit: Example", "photo credit"),
    ("Photograph by Jane Roe", "photo credit"),
    ("Getty Images", "photo credit"),
    ("AP Photo/Jane Roe", "photo credit"),
    ("© Jane Roe", "photo credit"),
    ("(Image: Example)", "photo credit"),
    ("Courtesy Example Museum", "photo credit"),
    ("(Image credit: Example Corp.)", "photo credit"),
    ("(Jane Roe / Associated Press)", "photo credit"),
    ("(Example Museum)", "photo credit"),
    ("Image 2 of 5", "picture counter"),
    ("3 / 12", "picture counter"),
    ("Above: A bus in the old town.", "picture caption"),
    ("In this Nov. 4, 2024 photo, a bus stops in the old town.", "picture caption"),
    ("Image caption A bus in the old town", "picture caption"),
    ("This undated photo provided by the police shows the bus.", "picture caption"),
    ("A bus in the old town. Photograph: Jane Roe/Example", "picture caption"),
    ("A bus in the old town (Image: EXAMPLE)", "picture caption"),
    ("A bus in the old town.Credit...Jane Roe/Example", "picture caption"),
    ("A bus in the old town. (Jane Roe/AP)", "picture caption"),
    ("A bus in the old town.Reuters", "picture caption"),
    ("A bus in the old townCredit: Example or licensors", "picture caption"),
    ("A bus stops in the old town [File: Reuters]", "picture caption"),
    ("A bus in the old town, courtesy of Example Museum", "picture caption"),
    ("A bus in the old town via Getty Images", "picture caption"),
    ("A bus in the old ... more", "picture caption"),
]


@pytest.mark.parametrize(("line", "reason"), CREDITS)
def test_credit_is_recognized_by_its_words(line: str, reason: str) -> None:
    found = recognize_credit(read(line))

    assert found is not None
    assert found.reason == reason


@pytest.mark.parametrize(
    "line",
    [
        "The council voted on Monday.",
        "Photo shows the bus that the police had looked for since May",
        "Reuters reporter wins a prize",
        "(He did not say when.)",
        "He wrote to Jane Roe at the town hall.",
        "Copyright fight goes on",
        "Disclosure of papers shows what the mayor knew",
        "They said the notice reads “all rights reserved” in very small letters.",
        "The site uses personal data, the court said.",
        "A picture caption would end in a name. " + "This is a long paragraph. " * 20 + "(AP)",
        "A notice of 2024. " * 20 + "Jane Roe contributed to this report.",
    ],
)
def test_what_an_article_may_say_is_no_credit(line: str) -> None:
    assert recognize_credit(read(line)) is None


def test_one_phrase_does_not_make_a_notice_of_a_long_paragraph() -> None:
    line = (
        "The museum says of its pictures that they may not be reproduced. " + "So it goes on. " * 20
    )

    assert recognize_credit(read(line)) is None


def test_notice_of_rights_is_of_its_kind() -> None:
    found = recognize_credit(read("© 2024 Daily Example"))

    assert found is not None
    assert (found.kind, found.closes) == (LineKind.COPYRIGHT, True)


@pytest.mark.parametrize(
    ("line", "introduces"),
    [
        ("Jane Roe is a reporter at the Daily Example.", True),
        ("Jane Roe (@janeroe) is the Daily Example’s Oslo correspondent.", True),
        ("Jane Roe is the mayor of the town.", False),
        ("Jane Roe is a reporter at the Daily Example." + " She lives in Oslo." * 20, False),
    ],
)
def test_biography_introduces_an_author(line: str, introduces: bool) -> None:
    assert is_biography(line) is introduces
