"""Names in invented news sentences: who and what they name, and which mentions are the same."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.names import NameKind, find_names
from tests.coverage_app.analysis.hand_made import article


def names_of(*paragraphs: str | tuple[str, ...], headline: str = "") -> list[str]:
    """Write each name as "full, role: mention | mention", people and organizations marked."""
    document, _ = article(*paragraphs, headline=headline)
    marks = {NameKind.PERSON: "", NameKind.ORGANIZATION: "the ", NameKind.PLACE: "in "}
    return [
        f"{marks[name.kind]}{name.full}{', ' if name.role else ''}{name.role}: "
        + " | ".join(span.slice(document.text) for span in name.mentions)
        for name in find_names(document)
    ]


PEOPLE = [
    # Introduced by a title before the name
    ("Mayor Ana Diaz spoke. Diaz smiled.", ["Ana Diaz, Mayor: Mayor Ana Diaz | Diaz"]),
    (
        "The plan of prime minister Tove Lind failed.",
        ["Tove Lind, prime minister: prime minister Tove Lind"],
    ),
    (
        "Secretary of State Ruth Cole left.",
        ["Ruth Cole, Secretary of State: Secretary of State Ruth Cole"],
    ),
    (
        "Minister for Foreign Affairs Olu Ade left.",
        ["Olu Ade, Minister for Foreign Affairs: Minister for Foreign Affairs Olu Ade"],
    ),
    (
        "King of the Belgians Philip Marsh fell.",
        ["Philip Marsh, King of the Belgians: King of the Belgians Philip Marsh"],
    ),
    (
        "Bishop of Rochester John Moor prayed.",
        ["John Moor, Bishop of Rochester: Bishop of Rochester John Moor"],
    ),
    (
        "Later Sen. Eva Holm and Dr. Max Roth met.",
        ["Eva Holm: Sen. Eva Holm", "Max Roth: Dr. Max Roth"],
    ),
    (
        "Peruvian President Rosa Paz met [Chilean President Juan] Soto.",
        [
            "Rosa Paz, Peruvian President: Peruvian President Rosa Paz",
            "Juan Soto, Chilean President: [Chilean President Juan] Soto",
        ],
    ),
    # Introduced by an apposition
    ("Ana Diaz, a marine biologist, dived.", ["Ana Diaz, marine biologist: Ana Diaz"]),
    (
        "Ana Diaz, 40, the mayor of Lima, dived.",
        ["Ana Diaz, mayor of Lima: Ana Diaz | the mayor of Lima"],
    ),
    ("Ana Diaz, mayor since May, dived.", ["Ana Diaz, mayor: Ana Diaz"]),
    ("Dr Ana Diaz, deputy mayor, dived.", ["Ana Diaz, deputy mayor: Dr Ana Diaz"]),
    ("Ana Diaz, speaking to a doctor, dived.", ["Ana Diaz: Ana Diaz"]),
    ("Ana Diaz, a big old red cold wet grey dry blue mayor, dived.", ["Ana Diaz: Ana Diaz"]),
    ("Ana Diaz, who is not a mayor, dived.", ["Ana Diaz: Ana Diaz"]),
    # First and family name
    ("On Monday Ana Diaz dived.", ["Ana Diaz: Ana Diaz"]),
    (
        "The cup went to John F. Kelly and to J.K. Marlow.",
        ["John F. Kelly: John F. Kelly", "J.K. Marlow: J.K. Marlow"],
    ),
    (
        "The car of Ursula von der Berg and Omar bin Saleh broke.",
        ["Ursula von der Berg: Ursula von der Berg", "Omar bin Saleh: Omar bin Saleh"],
    ),
    ("The tune is by Maha al-Sayed.", ["Maha al-Sayed: Maha al-Sayed"]),
    ("The aunt of Theresa May called in May 2019.", ["Theresa May: Theresa May"]),
    ("The uncle of Oskar Grimm ran.", ["Oskar Grimm: Oskar Grimm"]),
    ("The book of Kim Jong-su was read. Kim smiled.", ["Kim Jong-su: Kim Jong-su | Kim"]),
    ("The book of Wang Li Mei was read. Wang smiled.", ["Wang Li Mei: Wang Li Mei | Wang"]),
    ("The book of Martin Luther Jr. was read.", ["Martin Luther Jr: Martin Luther Jr"]),
    # Short forms
    ("Diaz won. Judge Ana Diaz thanked all.", ["Ana Diaz, Judge: Diaz | Judge Ana Diaz"]),
    ("Ana Diaz sang. Ana was glad.", ["Ana Diaz: Ana Diaz | Ana"]),
    ("John Kelly rode. John F. Kelly fell.", ["John F. Kelly: John Kelly | John F. Kelly"]),
    ("President Moreno left. Moreno wept.", ["Moreno, President: President Moreno | Moreno"]),
    ("The flute was Tanaka’s. Tanaka said so.", ["Tanaka: Tanaka | Tanaka"]),
    # Two of one family
    (
        "Bill Kent and Hilda Kent sang. Kent bowed.",
        ["Bill Kent: Bill Kent", "Hilda Kent: Hilda Kent | Kent"],
    ),
    (
        "Bill Kent and Anna Kent sang. Mr Kent bowed.",
        ["Bill Kent: Bill Kent | Mr Kent", "Anna Kent: Anna Kent"],
    ),
    (
        "Bill Kent and Anna Kent sang. Bill bowed. Kent left.",
        ["Bill Kent: Bill Kent | Bill | Kent", "Anna Kent: Anna Kent"],
    ),
    (
        "Mayor Bill Kent and Anna Kent sang. Mayor Kent bowed.",
        ["Bill Kent, Mayor: Mayor Bill Kent | Mayor Kent", "Anna Kent: Anna Kent"],
    ),
    ("Bill Kent sang. Later Mrs Kent bowed.", ["Bill Kent: Bill Kent", "Kent: Mrs Kent"]),
    (
        "Spokeswoman Robin Kent sang. Mr Kent bowed.",
        ["Robin Kent, Spokeswoman: Spokeswoman Robin Kent", "Kent: Mr Kent"],
    ),
    ("Ana Diaz and Ana Ruiz sang. Ana bowed.", ["Ana Diaz: Ana Diaz", "Ana Ruiz: Ana Ruiz"]),
    # Offices
    ("Mayor Ana Diaz spoke. The mayor smiled.", ["Ana Diaz, Mayor: Mayor Ana Diaz | The mayor"]),
    (
        "Prime Minister Ana Diaz met Health Minister Bo Roth. The prime minister left.",
        [
            "Ana Diaz, Prime Minister: Prime Minister Ana Diaz | The prime minister",
            "Bo Roth, Health Minister: Health Minister Bo Roth",
        ],
    ),
    (
        "Secretary of State Ana Diaz met Secretary of Health Bo Roth. The secretary spoke, "
        "the secretary of health slept.",
        [
            "Ana Diaz, Secretary of State: Secretary of State Ana Diaz | The secretary",
            "Bo Roth, Secretary of Health: Secretary of Health Bo Roth | the secretary of health",
        ],
    ),
    (
        "In Lima we met Judge Ana Diaz and Judge Bo Roth. The judge slept.",
        [
            "in Lima: Lima",
            "Ana Diaz, Judge: Judge Ana Diaz | The judge",
            "Bo Roth, Judge: Judge Bo Roth",
        ],
    ),
    (
        "French President Ana Diaz met President Bo Roth. The French president left.",
        [
            "Ana Diaz, French President: French President Ana Diaz | The French president",
            "Bo Roth, President: President Bo Roth",
        ],
    ),
    (
        "Mayor Ana Diaz met the pilot and the mayor Bo Roth.",
        ["Ana Diaz, Mayor: Mayor Ana Diaz", "Bo Roth, mayor: mayor Bo Roth"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_are_found_and_their_mentions_grouped(text: str, expected: list[str]) -> None:
    assert names_of(text) == expected


OTHERS = [
    # Countries, their people, and capitals that stand for the government
    ("Swiss cows and Switzerland’s lakes", ["in Switzerland: Swiss | Switzerland"]),
    (
        "North Korean and South Korean teams",
        ["in North Korea: North Korean", "in South Korea: South Korean"],
    ),
    ("We met as the US and the UK voted.", ["in United States: US", "in United Kingdom: UK"]),
    (
        "Paris has refused, and Lima and Rome agreed.",
        ["in France: Paris", "in Peru: Lima", "in Italy: Rome"],
    ),
    ("A fair in Paris and a Rome correspondent", ["in Paris: Paris", "in Rome: Rome"]),
    ("OSLO – Rain fell.", []),
    ("Oslo, Norway, is wet.", ["in Oslo: Oslo", "in Norway: Norway"]),
    ("Rain fell on Oslo. And on Oslo Bay.", ["in Norway: Oslo", "in Oslo Bay: Oslo Bay"]),
    ("The Kremlin denied it to Russia.", ["in Russia: Kremlin | Russia"]),
    # Places
    (
        "Sails on Lake Garda, the East Sea and Mill Street.",
        ["in Lake Garda: Lake Garda", "in East Sea: East Sea", "in Mill Street: Mill Street"],
    ),
    ("It rained in Ulmfeld. The Ulmfeld mill closed.", ["in Ulmfeld: Ulmfeld | Ulmfeld"]),
    ("It rained on the Ulmfeld province.", ["in Ulmfeld: Ulmfeld"]),
    ("It rained near Baton Vert.", ["in Baton Vert: Baton Vert"]),
    ("It rained on Texas and Gaza.", ["in Texas: Texas", "in Gaza: Gaza"]),
    # Organizations
    (
        "The Health Ministry and the Bank of Peru met.",
        ["the Health Ministry: Health Ministry", "the Bank of Peru: Bank of Peru"],
    ),
    (
        "A boat of the University of the West sank.",
        ["the University of the West: University of the West"],
    ),
    (
        "The Pentagon and the White House and Nato met.",
        ["the Pentagon: Pentagon", "the White House: White House", "the Nato: Nato"],
    ),
    (
        "The Global Energy Agency (GEA) met. Then GEA left.",
        ["the Global Energy Agency: Global Energy Agency | GEA | GEA"],
    ),
    (
        "It is in the World Health Herald, says WHH.",
        ["the World Health Herald: World Health Herald"],
    ),
    ("Then ARKO said no.", ["the ARKO: ARKO"]),
    ("It was ARKO’s plan.", ["the ARKO: ARKO"]),
    ("The fans of the Blue Tigers sang.", ["the Blue Tigers: Blue Tigers"]),
    ("The shop of Marsh & Sons closed.", ["the Marsh & Sons: Marsh & Sons"]),
    ("The Republican Party met.", ["the Republican Party: Republican Party"]),
    (
        "Japanese Defence Agency ships sailed.",
        ["the Japanese Defence Agency: Japanese Defence Agency"],
    ),
    # Neither
    ("Residents said so. Another fell. New rules help.", []),
    ("The World Cup, the Peace Prize and the DNA test", []),
    ("On Monday, in May, at Easter, a Catholic prayed.", []),
    ("A Boxer barked. An ICBM flew.", []),
    ("The Police Chief slept.", []),
    ("I think I’m right. A. B.", []),
    ("The FOX TRADING lot", []),
    ("Wildfires in the hills. Many wildfires. Wildfires Threaten it.", []),
    ("Russia Russia Wolf", ["in Russia: Russia | Russia"]),
    ("The Ana Bo Ci Do Fe Gu Ha Li list", []),
    ("Mayor Ana Bo Ci Do Fe Gu", []),
]


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_places_and_organizations_are_found(text: str, expected: list[str]) -> None:
    assert names_of(text) == expected


def test_a_title_case_headline_gives_only_names_that_the_body_gives() -> None:
    names = names_of(
        "Mayor Ana Diaz left Peru.", headline="Angry Farmers Greet Ana Diaz And Diaz Aides In Peru"
    )

    assert names == ["Ana Diaz, Mayor: Ana Diaz | Diaz | Mayor Ana Diaz", "in Peru: Peru | Peru"]


def test_a_headline_comes_first_although_it_has_the_short_form() -> None:
    names = names_of(
        ("Mayor Ana Diaz left.", "She is ill."), headline="Diaz leaves the old town hall"
    )

    assert names == ["Ana Diaz, Mayor: Diaz | Mayor Ana Diaz"]


PARTS = (
    "Ana Diaz Kent Mr Mrs Mayor mayor Secretary of State the The Bank for US Peru Paris Russian in "
    "said . , [ ] ( ) ’s & May Monday J. al- van ARKO Sea Ministry “ ” 40 IAEA – Kim Jong-un Jr"
)
WORDS = st.lists(st.sampled_from(PARTS.split()), max_size=40)


@given(st.one_of(st.text(), WORDS.map(" ".join), WORDS.map("".join)))
def test_any_text_gives_names_with_mentions_inside_it(text: str) -> None:
    document, _ = article(text, headline=text.replace("\n", " "))

    names = find_names(document)

    for name in names:
        assert name.full
        assert name.mentions == tuple(sorted(name.mentions))
        assert all(len(span) > 0 and span.end <= len(document.text) for span in name.mentions)
    assert list(names) == sorted(names, key=lambda name: name.mentions[0])


@pytest.mark.parametrize(
    "part",
    [
        "Ana Diaz ",
        "Russia ",
        "Bank of ",
        "Secretary of State ",
        "Ana van ",
        "May ",
        "Ana [",
        "U.S. ",
    ],
)
def test_reading_names_takes_time_in_proportion_to_the_text(part: str) -> None:
    started = time.perf_counter()
    names_of(part * 5_000)

    assert time.perf_counter() - started < 5
