"""Numbers that name and do not count, in invented sentences: none of them is a figure."""

import pytest

from coverage_app.analysis.figures import find_figures
from tests.coverage_app.analysis.hand_made import tokenized_article

NOT_FIGURES = [
    "The vote is on November 5, 2024, in the hall.",
    "They met on 5 November 2024 and on the 3rd of May.",
    "It closed on Nov. 5 and opened on 5 of June.",
    "The war of 1812 began in June.",
    "He was born in 1066 and died in 1999.",
    "The 2016 elections and the 1988 film were alike.",
    "Music of the 1990s and the ’80s was loud.",
    "School starts at 8:30 and ends at 3 p.m. or at 4pm.",
    "Dinner is at 7.",
    "The second world war and the first snow came early.",
    "The 22nd amendment is old.",
    "An old Boeing 737 landed beside an F-16 and an A320.",
    "The Covid-19 wave hit the G20 and the B-52 crew.",
    "They watched Apollo 11 and Channel 4.",
    "Article 5 says so, and page 12 repeats it.",
    "She lives at No. 10 and drives bus 66.",
    "Call 555-0199 or 020 7946 0958 or 555-123-4567.",
    "The final ended 7-2 after a 2-2 draw.",
    "The years 1939-45 and 2019-20 were hard.",
    "Version 3.11.2 came on 9/11 or 2024-11-05.",
    "1. Wash your hands.",
    "(2) Dry your hands.",
    "Note (3) explains it.",
    "One in 2019 was enough, and then it fell to minus.",
    "One of them said no one knew, and the other one agreed.",
    "A week ago a friend left.",
    "One day they will see.",
    "A two-party system needs three-dimensional thinking.",
    "The Group of Seven met.",
    "The 5G network and the 3D film failed.",
    "Zero tolerance is the rule.",
    "Agent 007 is back.",
    "The second half of the game was dull.",
    "The S&P 500 fell.",
    "A grain weighs 2×10−5 of that.",
    "The #3 seed lost.",
    "Between 2014 and 2017 it rained.",
    "Shot number 99999999999999999999 was a code.",
    "half a loaf is better than none",
    "The party of 49 Mill Road moved to 16-18 Industrial Avenue in the 90210 ZIP code.",
    "The FTSE 100 and the Fortune 500 fell.",
    "The 737 Max and a 747 jet landed.",
    "They called 911 on lap 20 and on level 2.5.",
    "The PS5 has a 4K screen with 1080p.",
    "It happens by 2120, and between 1600 and 1900.",
    "At one point they met one another, one way or the other.",
    "It was one of the best films and one of Spain’s.",
    "It was one of",
    "Formula One was one involving many, the one thing.",
    "The top three won.",
    "In Game 6, the boats sank, and in Game 7 for all the boats.",
    "Half-time came.",
    "The bill of MH17 and x5 was paid.",
]


@pytest.mark.parametrize("text", NOT_FIGURES)
def test_numbers_that_only_name_are_no_figures(text: str) -> None:
    figures = find_figures(*tokenized_article(text))

    assert [figure.span.slice(text) for figure in figures] == []
