"""What lines show themselves to be by their own words."""

import pytest

from coverage_app.analysis.page.furniture import recognize

FURNITURE = [
    ("* * *", "no words"),
    ("1 / 23", "number on its own"),
    ("12,345", "number on its own"),
    ("Leave a comment", "readers' comments"),
    ("[ 167 comments ]", "readers' comments"),
    ("Most Read", "heading of other stories"),
    ("You may also like", "heading of other stories"),
    ("More from the Daily Example", "heading of other stories"),
    ("Latest stories from London", "heading of other stories"),
    ("Hi, what are you looking for?", "search box"),
    ("ADVERTISEMENT", "advertisement"),
    ("Skip to main content", "menu"),
    ("Sign in", "menu"),
    ("Jump to comments", "menu"),
    ("Politics", "section"),
    ("Share on Facebook Twitter E-mail", "share buttons"),
    ("0shares", "share buttons"),
    ("Read more: Bridge to close", "link to another story"),
    ("RELATED | Bridge to close", "link to another story"),
    ("Tags: bridge, buses", "list of topics"),
    ("Tags Ann Roe buses", "list of topics"),
    ("Topics: transport", "list of topics"),
    ("Filed Under:Buses, Ann Roe", "list of topics"),
    ("Read more:", "heading of other stories"),
    ("Home | News | Sport | Weather", "list of links"),
    ("Bridge to close for a year Read more »", "teaser of another story"),
    ("Sign up for our morning newsletter.", "invitation to sign up"),
    ("Want more? Subscribe to our weekly newsletter now.", "invitation to sign up"),
    ("Follow the Daily Example on Twitter and Facebook", "invitation to sign up"),
    ("The best of the week in your inbox, every Friday.", "invitation to sign up"),
    ("Daily ExampleDaily Example", "site name, repeated"),
    ("Daily Example Daily Example", "site name, repeated"),
    ("SubscribeSubscribe", "menu"),
    ("TwitterTwitter", "share buttons"),
    (
        "Council votes for buses on Monday eveningCouncil votes for buses on Monday evening",
        "printed twice",
    ),
    ("https://www.example.com/news/1234", "left over from the page"),
    ("www.example.com", "left over from the page"),
    ("<script>load()</script>", "left over from the page"),
    ("&amp;lt;span style=“width: 0px;”&amp;gt;", "left over from the page"),
    ("You have successfully subscribed. Thank you!", "invitation to sign up"),
    (
        "The best buses of the year in one listThe best buses of the year in one list",
        "printed twice",
    ),
    ("@janeroe", "left over from the page"),
    ("3 hours ago", "date"),
    ("4 min read", "left over from the page"),
    ("Photo: Jane Roe", "photo credit"),
]

PROSE = [
    "The council voted on Monday.",
    "Video shows rescue of a girl in the old town",
    "More than 5,000 people flee the fire",
    "Sources say the mayor will go",
    "Credit crunch hits small towns",
    "Latest fire leaves thousands without a home",
    "Category Five storm nears the coast",
    "Updated figures show 12 dead",
    "By Monday the water had risen",
    "He was found liable for the crash.",
    "She entered the building without permission, the court heard.",
    "By Tuesday, Facebook had removed the video.",
    "Residents can sign up at the town hall, the mayor said.",
    "“Follow us on Twitter,” the minister told reporters.",
    "Facebook changed its terms of service, and “privacy policy” was a word of the year.",
    "Jamal Roe was a journalist and an author who fled his country in 2017.",
    "“Sign up for our newsletter,” it says on the page of the group.",
    "The hotline can be reached at 0800 1234567.",
    "He posted a picture by mistake.",
    "Published in 1999, the book sold well.",
    "Oldtown Newtown",
    "<The Bus: A Tale of Two Towns>",
    "Home 2 | Away 1 | Extra time",
    "Yes",
]


@pytest.mark.parametrize(("line", "reason"), FURNITURE)
def test_furniture_is_recognized_by_its_words(line: str, reason: str) -> None:
    found = recognize(line)

    assert found is not None
    assert found.reason == reason


@pytest.mark.parametrize("line", PROSE)
def test_what_an_article_may_say_is_not_furniture(line: str) -> None:
    assert recognize(line) is None


@pytest.mark.parametrize(
    ("line", "closes"),
    [
        ("Most read", True),
        ("12 comments", True),
        ("Tags: buses", True),
        ("Read more: Buses", False),
    ],
)
def test_headings_of_lists_close_an_article(line: str, closes: bool) -> None:
    found = recognize(line)

    assert found is not None
    assert found.closes is closes


def test_long_paragraph_is_no_invitation_and_no_link() -> None:
    line = f"Read more: {'the council voted on Monday and ' * 12}subscribe to our newsletter."

    assert recognize(line) is None
