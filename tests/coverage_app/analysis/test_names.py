"""Names in invented news sentences: who and what they name, and which mentions are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.names import NameKind, find_names
from coverage_app.analysis.passages import tokenize_document
from tests.coverage_app.analysis.compared import annotated
from tests.coverage_app.analysis.hand_made import article


def names_of(*paragraphs: str | tuple[str, ...], headline: str = "") -> list[str]:
    """Write each name as "full, role: mention | mention", what is no person marked.

    A question mark tells that several bearers can be meant.
    """
    document, _ = article(*paragraphs, headline=headline)
    marks = {
        NameKind.PERSON: "",
        NameKind.ORGANIZATION: "the ",
        NameKind.PLACE: "in ",
        NameKind.OTHER: "a ",
    }
    return [
        f"{marks[name.kind]}{name.full}{', ' if name.role else ''}{name.role}"
        f"{'?' if name.may_be else ''}: "
        + " | ".join(span.slice(document.text) for span in name.mentions)
        for name in find_names(tokenize_document(document))
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
        [
            "Philip Marsh, King of the Belgians: King of the Belgians Philip Marsh",
            "in Belgium: Belgians",
        ],
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
            "in Peru: Peruvian",
            "Rosa Paz, Peruvian President: Peruvian President Rosa Paz",
            "Juan Soto, Chilean President: [Chilean President Juan] Soto",
            "in Chile: Chilean",
        ],
    ),
    # Introduced by an apposition
    ("Ana Diaz, a marine biologist, dived.", ["Ana Diaz, marine biologist: Ana Diaz"]),
    (
        "Ana Diaz, 40, the mayor of Lima, dived.",
        ["Ana Diaz, mayor of Lima: Ana Diaz | the mayor of Lima", "in Lima: Lima"],
    ),
    (
        "Mayor Ana Diaz dived. The mayor of Ulmfeld left.",
        ["Ana Diaz, Mayor: Mayor Ana Diaz"],
    ),
    (
        "Ana Diaz, mayor of Ulmfeld, dived. The mayor of Ulmfeld left.",
        ["Ana Diaz, mayor of Ulmfeld: Ana Diaz | The mayor of Ulmfeld"],
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
        ["Bill Kent: Bill Kent", "Hilda Kent: Hilda Kent", "Kent?: Kent"],
    ),
    (
        "Bill Kent and Anna Kent sang. Mr Kent bowed.",
        ["Bill Kent: Bill Kent | Mr Kent", "Anna Kent: Anna Kent"],
    ),
    (
        "Bill Kent and Anna Kent sang. Bill bowed. Kent left.",
        ["Bill Kent: Bill Kent | Bill", "Anna Kent: Anna Kent", "Kent?: Kent"],
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
    # Whom a family name alone means
    (
        "Bill Kent sang. Kent bowed. Hilda Kent came. Kent left.",
        ["Bill Kent: Bill Kent | Kent | Kent", "Hilda Kent: Hilda Kent"],
    ),
    (
        "Bill Kent sang with his wife Hilda Kent. Kent bowed.",
        ["Bill Kent: Bill Kent | Kent", "Hilda Kent: Hilda Kent"],
    ),
    (
        "Bill Kent sang with Hilda Kent, his sister. Kent bowed.",
        ["Bill Kent: Bill Kent | Kent", "Hilda Kent: Hilda Kent"],
    ),
    (
        "Bill Kent and Hilda Kent and Eva Kent sang. Kent bowed. Kent left.",
        [
            "Bill Kent: Bill Kent",
            "Hilda Kent: Hilda Kent",
            "Eva Kent: Eva Kent",
            "Kent?: Kent | Kent",
        ],
    ),
    # Couples
    ("Bill and Hilda Kent sang. Bill bowed.", ["Bill Kent: Bill | Bill", "Hilda Kent: Hilda Kent"]),
    ("Bill and Mayor Hilda Kent sang.", ["Hilda Kent, Mayor: Mayor Hilda Kent"]),
    ("Bill met Hilda Kent.", ["Hilda Kent: Hilda Kent"]),
    # Father and son
    (
        "Donald Marsh and Donald Marsh Jr. met. Marsh Jr. left. Marsh slept.",
        [
            "Donald Marsh: Donald Marsh",
            "Donald Marsh Jr: Donald Marsh Jr | Marsh Jr",
            "Marsh?: Marsh",
        ],
    ),
    (
        "Donald Marsh and Donald Marsh III met. Marsh II left.",
        ["Donald Marsh: Donald Marsh", "Donald Marsh III: Donald Marsh III", "Marsh II?: Marsh II"],
    ),
    (
        "Donald Marsh and Donald Marsh Jr. met. The elder Marsh left.",
        ["Donald Marsh: Donald Marsh | Marsh", "Donald Marsh Jr: Donald Marsh Jr"],
    ),
    (
        "Donald Marsh and Donald Marsh Jr. met. The younger Marsh left.",
        [
            "Donald Marsh: Donald Marsh",
            "Donald Marsh Jr: Donald Marsh Jr",
            "Marsh?: Marsh",
        ],
    ),
    (
        "George Marsh the elder met George Marsh the younger. The elder Marsh left.",
        [
            "George Marsh the elder: George Marsh the elder | Marsh",
            "George Marsh the younger: George Marsh the younger",
        ],
    ),
    # Two family names
    (
        "Otto Perez Molina left. Perez Molina wept. Molina slept.",
        ["Otto Perez Molina: Otto Perez Molina | Perez Molina | Molina"],
    ),
    (
        "Otto Paul Marsh left. Paul Marsh wept.",
        ["Otto Paul Marsh: Otto Paul Marsh", "Paul Marsh: Paul Marsh"],
    ),
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
            "in France: French | French",
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
    (
        "Talks between Oslo and Rome failed. Both Lima and Paris agreed.",
        ["in Norway: Oslo", "in Italy: Rome", "in Peru: Lima", "in France: Paris"],
    ),
    ("It is Tokyo’s decision.", ["in Japan: Tokyo"]),
    ("It rained on Tokyo’s busy streets.", ["in Tokyo: Tokyo"]),
    ("She takes a train to Paris.", ["in Paris: Paris"]),
    ("She sends a warning to Paris.", ["in France: Paris"]),
    ("She has ties with Paris.", ["in France: Paris"]),
    ("The talk is against Paris’s mayor.", ["in Paris: Paris"]),
    ("She accused Paris of it.", ["in France: Paris"]),
    ("Now Paris is a safe town.", ["in Paris: Paris"]),
    ("Now Paris is angry.", ["in France: Paris"]),
    ("Now Paris firmly refused.", ["in France: Paris"]),
    ("Now Paris was hit by rain.", ["in Paris: Paris"]),
    ("Now Paris, however, refused.", ["in France: Paris"]),
    ("Now Paris and its suburbs slept.", ["in Paris: Paris"]),
    (
        "Rain in Oslo and Rome. It is not here or Paris.",
        [
            "in Oslo: Oslo",
            "in Rome: Rome",
            "in Paris: Paris",
        ],
    ),
    ("Downing Street refused.", ["in United Kingdom: Downing Street"]),
    ("She lives in Downing Street.", ["in Downing Street: Downing Street"]),
    ("Brussels refused. The EU agreed.", ["the European Union: Brussels | EU"]),
    ("A fair in Brussels", ["in Brussels: Brussels"]),
    ("The Washington state fair", ["in Washington: Washington"]),
    ("A fair in Paris and a Rome correspondent", ["in Paris: Paris", "in Rome: Rome"]),
    ("OSLO – Rain fell.", []),
    ("Oslo, Norway, is wet.", ["in Oslo: Oslo", "in Norway: Norway"]),
    ("Rain fell on Oslo. And on Oslo Bay.", ["in Oslo: Oslo", "in Oslo Bay: Oslo Bay"]),
    ("The Kremlin denied it to Russia.", ["in Russia: Kremlin | Russia"]),
    # Places
    (
        "Sails on Lake Garda, the East Sea and Mill Street.",
        ["in Lake Garda: Lake Garda", "in East Sea: East Sea", "in Mill Street: Mill Street"],
    ),
    ("It rained in Ulmfeld. The Ulmfeld mill closed.", ["in Ulmfeld: Ulmfeld | Ulmfeld"]),
    ("It rained on the Ulmfeld province.", ["in Ulmfeld: Ulmfeld"]),
    ("It rained on the Ulmfeld border region.", ["in Ulmfeld: Ulmfeld"]),
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
    (
        "The Global Aid Mission in Peru (GAMIP) met. Then GAMIP left.",
        [
            "the Global Aid Mission in Peru: Global Aid Mission in Peru | GAMIP | GAMIP",
            "in Peru: Peru",
        ],
    ),
    ("He saw Peru and Lake Garda (LOL).", ["in Peru: Peru", "in Lake Garda: Lake Garda"]),
    (
        "The Peruvian Health Ministry met. The Health Ministry left.",
        ["the Peruvian Health Ministry: Peruvian Health Ministry | Health Ministry"],
    ),
    (
        "The Peruvian Health Ministry met the Chilean Health Ministry. The Health Ministry left.",
        [
            "the Peruvian Health Ministry: Peruvian Health Ministry",
            "the Chilean Health Ministry: Chilean Health Ministry",
            "the Health Ministry: Health Ministry",
        ],
    ),
    (
        "The Marlow Industries plant closed. Then Marlow said no.",
        ["the Marlow Industries: Marlow Industries | Marlow"],
    ),
    (
        "The Marlow Industries plant of Ana Marlow closed. Then Marlow said no.",
        ["the Marlow Industries: Marlow Industries", "Ana Marlow: Ana Marlow | Marlow"],
    ),
    (
        "The American Airlines jet (UK) landed. An American sat in it.",
        [
            "the American Airlines: American Airlines",
            "in United Kingdom: UK",
            "in United States: American",
        ],
    ),
    (
        "The Dallas Tea Party met the Tea Party.",
        ["the Dallas Tea Party: Dallas Tea Party", "the Tea Party: Tea Party"],
    ),
    # Products, and what capitals make look like a person
    ("Here is Google Drive.", ["a Google Drive: Google Drive"]),
    ("Here are Google Drives.", []),
    ("We stand by Open Source. An open source is good.", []),
    ("We stand by Log Democrats.", []),
    (
        "The FBI came. The Federal Bureau of Investigation left.",
        ["the Federal Bureau of Investigation: FBI | Federal Bureau of Investigation"],
    ),
    (
        "Pentagon Chief Ana Diaz slept.",
        ["the Pentagon: Pentagon", "Ana Diaz, Pentagon Chief: Pentagon Chief Ana Diaz"],
    ),
    ("Here London Tramway slept.", ["the London Tramway: London Tramway"]),
    # Events, works and products
    (
        "It has the World Cup, the Peace Prize and World War II.",
        ["a World Cup: World Cup", "a Peace Prize: Peace Prize", "a World War II: World War II"],
    ),
    (
        "It is after Hurricane Ana and Brexit.",
        ["a Hurricane Ana: Hurricane Ana", "a Brexit: Brexit"],
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
    ("He met the", []),
    (". It rained.", []),
    ("City says so. Report finds it.", []),
    ("Residents said so. Another fell. New rules help.", []),
    ("The DNA test", []),
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

    names = find_names(tokenize_document(document))

    for name in names:
        assert name.full
        assert name.mentions == tuple(sorted(name.mentions))
        assert all(len(span) > 0 and span.end <= len(document.text) for span in name.mentions)
    assert list(names) == sorted(names, key=lambda name: name.mentions[0])


# Measured, the long text takes three times as long.
@pytest.mark.parametrize("times", [100, pytest.param(5_000, marks=pytest.mark.no_cover)])
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
def test_names_of_long_hostile_text_lie_inside_it(part: str, times: int) -> None:
    text = part * times

    names = annotated(text).names

    assert all(mention.end <= len(text) for name in names for mention in name.mentions)
