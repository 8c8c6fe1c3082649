"""Quotations in invented news sentences: which marks belong together, who speaks, how sure."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.names import Name, NameKind, find_names
from coverage_app.analysis.passages import tokenize_document
from coverage_app.analysis.quotes import Quote, QuoteKind, Speaker, find_quotes
from coverage_app.analysis.spans import Span
from tests.coverage_app.analysis.compared import annotated
from tests.coverage_app.analysis.hand_made import article


def quotes_of(*paragraphs: str | tuple[str, ...], headline: str = "") -> tuple[Quote, ...]:
    document, sentences = article(*paragraphs, headline=headline)
    return find_quotes(
        tokenize_document(document), sentences, find_names(tokenize_document(document))
    )


def voices_of(*paragraphs: str | tuple[str, ...], headline: str = "") -> list[str]:
    """Write each quotation as "speaker (as written) cue: words"; a dash for what is not known."""
    document, sentences = article(*paragraphs, headline=headline)
    found = []
    for quote in find_quotes(
        tokenize_document(document), sentences, find_names(tokenize_document(document))
    ):
        name, written = "-", "-"
        if quote.speaker:
            name, written = quote.speaker.name, quote.speaker.span.slice(document.text)
        cue = quote.cue.slice(document.text) if quote.cue else "-"
        found.append(f"{name} ({written}) {cue}: {quote.words.slice(document.text)}")
    return found


VOICES = [
    # Speaker after
    ("“We won,” Ana Diaz said.", ["Ana Diaz (Ana Diaz) said: We won,"]),
    ("“We won,” said Mayor Ana Diaz.", ["Ana Diaz (Mayor Ana Diaz) said: We won,"]),
    (
        "“We won”, said the head of the union on Monday.",
        ["head of the union (the head of the union) said: We won"],
    ),
    (
        "“We won!” the mayor of Lima later said.",
        ["mayor of Lima (the mayor of Lima) said: We won!"],
    ),
    ("“We won,” according to the union.", ["union (the union) according to: We won,"]),
    ("“We won,” police said.", ["police (police) said: We won,"]),
    ("“We won,” Ana Diaz, a farmer, said.", ["Ana Diaz (Ana Diaz) said: We won,"]),
    ("“We won,” Ana Diaz, a farmer, later said.", ["Ana Diaz (Ana Diaz) said: We won,"]),
    ("“We won,” Ana Diaz (Lima) said.", ["Ana Diaz (Ana Diaz) said: We won,"]),
    ("“We won,” Ana Diaz, R-Ky., said.", ["Ana Diaz (Ana Diaz) said: We won,"]),
    ("“We won,” Ana Diaz of the union said.", ["Ana Diaz (Ana Diaz) said: We won,"]),
    ("“We won,” the letter reads.", ["letter (the letter) reads: We won,"]),
    ("“We won,” a man in the Diaz camp yelled.", ["man (a man) yelled: We won,"]),
    ("“We won,” Lima aide Ana Diaz said.", ["Ana Diaz (Lima aide Ana Diaz) said: We won,"]),
    ("“We won” – Ana Diaz", ["Ana Diaz (Ana Diaz) -: We won"]),
    ("“‘We won,’” she said.", ["she (she) said: ‘We won,’"]),
    ("The “big plan” is bad for the city, Ana Diaz said.", ["Ana Diaz (Ana Diaz) said: big plan"]),
    # Speaker before
    ("Ana Diaz warned: “We won.”", ["Ana Diaz (Ana Diaz) warned: We won."]),
    ("Ana Diaz said simply, “Yes.”", ["Ana Diaz (Ana Diaz) said: Yes."]),
    (
        "Ana Diaz told reporters that it was “a big day for us.”",
        ["Ana Diaz (Ana Diaz) told: a big day for us."],
    ),
    (
        "According to Ana Diaz, it was “a big day.”",
        ["Ana Diaz (Ana Diaz) According to: a big day."],
    ),
    (
        "Ana Diaz, speaking beside Judge Bo Roth in Lima on Monday, said it was “a big day.”",
        ["Ana Diaz (Ana Diaz) said: a big day."],
    ),
    (
        "On Monday, Ana Diaz, who met Bo Roth, said it was “late.”",
        ["Ana Diaz (Ana Diaz) said: late."],
    ),
    ("When asked by Bo Roth, Ana Diaz said “no, never.”", ["Ana Diaz (Ana Diaz) said: no, never."]),
    (
        "Ana Diaz left the room and called it “a big day.”",
        ["Ana Diaz (Ana Diaz) called: a big day."],
    ),
    ("Ana Diaz left, calling it “a big day.”", ["Ana Diaz (Ana Diaz) calling: a big day."]),
    (
        "The union issued a statement saying it was “a big day.”",
        ["union (The union) saying: a big day."],
    ),
    ("Ana Diaz, who said it was “a big day,” left.", ["Ana Diaz (Ana Diaz) said: a big day,"]),
    (
        "The deal, described by Ana Diaz as “a big day,” failed.",
        ["Ana Diaz (Ana Diaz) described by: a big day,"],
    ),
    (
        "Ana Diaz said the cows believed to be in Peru “won’t come home” soon.",
        ["Ana Diaz (Ana Diaz) said: won’t come home"],
    ),
    (
        "The union warned the shops, with Ana Diaz making it clear they are “closed for good.”",
        ["Ana Diaz (Ana Diaz) making it clear: closed for good."],
    ),
    (
        "The union made plain that it is “closed for good.”",
        ["union (The union) made plain: closed for good."],
    ),
    (
        "Peru said on Monday it assesses that shops are “closed,” the Lima correspondent reports.",
        ["Peru (Peru) said: closed,"],
    ),
    ("Ana Diaz was told that it was “too late.”", ["Ana Diaz (Ana Diaz) -: too late."]),
    ("Ana Diaz wrote in her reports of “a big day.”", ["Ana Diaz (Ana Diaz) wrote: a big day."]),
    ("The reports say “it is over.”", ["reports (The reports) say: it is over."]),
    ("He’s saying “it is over.”", ["He (He) saying: it is over."]),
    ("Peru’s claims of “a big day” fell flat.", ["Peru (Peru) claims: a big day"]),
    (
        "Though Ana Diaz also warned that it is likely to ‘embolden’ it.",
        ["Ana Diaz (Ana Diaz) warned: embolden"],
    ),
    ("Saying “no” is hard.", ["- (-) -: no"]),
    ("Ana Diaz said it; said “no”.", ["Ana Diaz (Ana Diaz) said: no"]),
    ("When Ana Diaz left, saying “no way,” it rained.", ["Ana Diaz (Ana Diaz) saying: no way,"]),
    ("Ana Diaz, saying “no way,” wept.", ["Ana Diaz (Ana Diaz) saying: no way,"]),
    ("In May, saying “no way,” was hard.", ["- (-) -: no way,"]),
    ("It rained, in May, said “no way”.", ["It (It) said: no way"]),
    ("But Ana Diaz, smiling, said it was “too late.”", ["Ana Diaz (Ana Diaz) said: too late."]),
    ("Ana Diaz made it a “big day.”", ["Ana Diaz (Ana Diaz) -: big day."]),
    ("“We won,” Ana Diaz (Lima said.", ["- (-) -: We won,"]),
    ("Peru sank under claims of “no way.”", ["- (-) -: no way."]),
    ("Also said “no way.”", ["- (-) -: no way."]),
    ("After the long deal the mayor said “no way.”", ["mayor (the mayor) said: no way."]),
    ("In Texas police said “no way.”", ["Texas police (Texas police) said: no way."]),
    # Before and after
    ("Ana Diaz said it rained, and “we won,” Bo Roth said.", ["Bo Roth (Bo Roth) said: we won,"]),
    (
        "“We know,” Ana Diaz said, “that we won.”",
        ["Ana Diaz (Ana Diaz) said: We know,", "Ana Diaz (Ana Diaz) said: that we won."],
    ),
    (
        "“No”, Ana Diaz said, adding it was “too late.”",
        ["Ana Diaz (Ana Diaz) said: No", "Ana Diaz (Ana Diaz) adding: too late."],
    ),
    # None
    ("The “big day” came.", ["- (-) -: big day"]),
    ("Ana Diaz saw the “big day” come.", ["Ana Diaz (Ana Diaz) -: big day"]),
    ("Ana Diaz saw “it” come.", ["- (-) -: it"]),
]


@pytest.mark.parametrize(("text", "expected"), VOICES)
def test_the_words_around_a_quotation_give_its_speaker(text: str, expected: list[str]) -> None:
    assert voices_of(text) == expected


CARRIED = [
    # In the same paragraph
    (
        [("“We won,” Ana Diaz said.", "“It was late.”")],
        ["Ana Diaz (Ana Diaz) said: We won,", "Ana Diaz (Ana Diaz) -: It was late."],
    ),
    (
        [("“We won.", "It was late,” Ana Diaz said.")],
        ["Ana Diaz (Ana Diaz) said: We won. It was late,"],
    ),
    (
        [("“We won.”", "“It was late,” Ana Diaz said.")],
        ["Ana Diaz (Ana Diaz) -: We won.", "Ana Diaz (Ana Diaz) said: It was late,"],
    ),
    (
        [("Bo Roth was late, Ana Diaz said.", "“We won.”")],
        ["Ana Diaz (Ana Diaz) -: We won."],
    ),
    (
        [("Ana Diaz wept.", "“We won.”")],
        ["Ana Diaz (Ana Diaz) -: We won."],
    ),
    ([("It rained in Lima.", "“We won.”")], ["- (-) -: We won."]),
    # Over the end of a paragraph
    (
        [("“We won,” Ana Diaz said.", "“It was late."), "“It was dark.”", "“And cold.”"],
        [
            "Ana Diaz (Ana Diaz) said: We won,",
            "Ana Diaz (Ana Diaz) -: It was late.",
            "Ana Diaz (Ana Diaz) -: It was dark.",
            "Ana Diaz (Ana Diaz) -: And cold.",
        ],
    ),
    (
        [("‘We won,’ Ana Diaz said.", "‘It isn’t late."), "‘It is dark,’ she added."],
        [
            "Ana Diaz (Ana Diaz) said: We won,",
            "Ana Diaz (Ana Diaz) -: It isn’t late.",
            "Ana Diaz (she) added: It is dark,",
        ],
    ),
    (
        ["Ana Diaz said:", "“We won.”"],
        ["Ana Diaz (Ana Diaz) said: We won."],
    ),
    (["All of it is here:", "“We won.”"], ["- (-) -: We won."]),
    (["Ana Diaz said no.", "“We won.”"], ["Ana Diaz (Ana Diaz) -: We won."]),
    (["It rained in Lima.", "“We won.”"], ["- (-) -: We won."]),
    (
        ["“We lost.", "“We won,” Ana Diaz said."],
        ["Ana Diaz (Ana Diaz) -: We lost.", "Ana Diaz (Ana Diaz) said: We won,"],
    ),
    (
        [("“We lost,” Ana Diaz said.", "“It was late."), "“We won,” she said."],
        [
            "Ana Diaz (Ana Diaz) said: We lost,",
            "Ana Diaz (Ana Diaz) -: It was late.",
            "Ana Diaz (she) said: We won,",
        ],
    ),
    (["“We lost.", "“We won."], ["- (-) -: We lost.", "- (-) -: We won."]),
    (["“We lost.”", "“We won.”"], ["- (-) -: We lost.", "- (-) -: We won."]),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CARRIED)
def test_a_speaker_is_carried_over_where_none_is_given(
    paragraphs: list[str | tuple[str, ...]], expected: list[str]
) -> None:
    assert voices_of(*paragraphs) == expected


ROLES = [
    # The name behind a role
    (
        "Its chief executive, Petra Aldous, said it was “a big day.”",
        ["Petra Aldous (Petra Aldous) said: a big day."],
    ),
    (
        "“We won,” said its chief executive, Petra Aldous.",
        ["Petra Aldous (Petra Aldous) said: We won,"],
    ),
    (
        "“We won,” the mayor, a friend of Ana Diaz, said.",
        ["mayor (the mayor) said: We won,"],
    ),
    ("“We won,” said the mayor, Ana Diaz added.", ["mayor (the mayor) said: We won,"]),
    # Two people, suffixes, nicknames
    ("“We won,” Ana Diaz and Bo Roth said.", ["Ana Diaz (Ana Diaz and Bo Roth) said: We won,"]),
    (
        "“We won,” actor and singer Bo Roth said.",
        ["Bo Roth (actor and singer Bo Roth) said: We won,"],
    ),
    ("“We won,” Ana Diaz and won.", ["- (-) -: We won,"]),
    ("“We won,” Bo Roth Jr. said.", ["Bo Roth Jr (Bo Roth Jr) said: We won,"]),
    ("“We won,” Bo Roth, D-N.Y., said.", ["Bo Roth (Bo Roth) said: We won,"]),
    ("“We won,” Maria “Mia” Roth said.", ["Roth (Maria “Mia” Roth) said: We won,"]),
    # Several, and nobody in particular
    ("“We won,” several farmers said.", ["several farmers (several farmers) said: We won,"]),
    ("“We won,” wrote another.", ["another (another) wrote: We won,"]),
    ("“We won,” the farm advocate said.", ["farm advocate (the farm advocate) said: We won,"]),
    # Who is blamed for saying it, or quoted as saying it
    (
        "Bo Roth accused Ana Diaz of calling it “a big mess.”",
        ["Ana Diaz (Ana Diaz) calling: a big mess."],
    ),
    ("Bo Roth accused her of calling it “a big mess.”", ["her (her) calling: a big mess."]),
    ("Bo Roth asked for calling it “a big mess.”", ["Bo Roth (Bo Roth) calling: a big mess."]),
    (
        "Ana Diaz was criticized for calling it “a big mess.”",
        ["Ana Diaz (Ana Diaz) calling: a big mess."],
    ),
    (
        "The Post quoted Ana Diaz as saying “it is a mess.”",
        ["Ana Diaz (Ana Diaz) saying: it is a mess."],
    ),
    (
        "Ana Diaz was quoted as saying “it is a mess.”",
        ["Ana Diaz (Ana Diaz) saying: it is a mess."],
    ),
    # Not said; said by the subject of the outer verb
    ("Ana Diaz did not say it was “a big mess.”", ["Ana Diaz (Ana Diaz) -: a big mess."]),
    (
        "Ana Diaz said she did not yet say it was “a big mess.”",
        ["Ana Diaz (Ana Diaz) said: a big mess."],
    ),
    ("Ana Diaz said she thinks it is “a mess.”", ["Ana Diaz (Ana Diaz) said: a mess."]),
    ("Ana Diaz wept when she said “no way.”", ["Ana Diaz (she) said: no way."]),
    # Phrases for verbs, and what the verb follows
    ("As Ana Diaz put it, “it is a mess.”", ["Ana Diaz (Ana Diaz) put it: it is a mess."]),
    ("“It is a mess,” as Ana Diaz put it.", ["Ana Diaz (Ana Diaz) put: It is a mess,"]),
    ("Ana Diaz went on: “It is a mess.”", ["Ana Diaz (Ana Diaz) went on: It is a mess."]),
    ("“It is a mess,” she smiled.", ["she (she) smiled: It is a mess,"]),
    ("After saying it was “a mess,” Ana Diaz left.", ["Ana Diaz (Ana Diaz) saying: a mess,"]),
    ("The hall is a “big mess,” per the union.", ["union (the union) per: big mess,"]),
    (
        "Lima sank, where the mayor won and calling it “a mess” helped.",
        ["mayor (the mayor) calling: a mess"],
    ),
    (
        "Ana Diaz left in May – in the end calling it “a mess.”",
        ["Ana Diaz (Ana Diaz) calling: a mess."],
    ),
    (
        "The study -- which notes it is “a mess” -- failed.",
        ["study (The study) notes: a mess"],
    ),
    ("Ana Diaz herself said “no way.”", ["Ana Diaz (Ana Diaz) said: no way."]),
    # A verb on each side
    ("Ana Diaz said it is “a mess,” Bo Roth said.", ["Bo Roth (Bo Roth) said: a mess,"]),
    ("Ana Diaz said it is “a mess,” the Post reported.", ["Ana Diaz (Ana Diaz) said: a mess,"]),
    ("The mayor, calling it “a mess,” told Bo Roth no.", ["mayor (The mayor) calling: a mess,"]),
    ("Calling it “a mess,” Bo Roth said it rained.", ["Bo Roth (Bo Roth) Calling: a mess,"]),
    (
        "Two days later, Ana Diaz wept, calling it “a mess.”",
        ["Ana Diaz (Ana Diaz) calling: a mess."],
    ),
    ("In the hall, last week, Ana Diaz, smiling, said “no.”", ["Ana Diaz (Ana Diaz) said: no."]),
    # Nouns of speech
    (
        "Ana Diaz’s claim that the city is “a mess” fell flat.",
        ["Ana Diaz (Ana Diaz) claim: a mess"],
    ),
    ("The critics’ view that it is “a mess” won.", ["critics (The critics) view: a mess"]),
    ("Ana Diaz liked her promise of “big days.”", ["Ana Diaz (her) promise: big days."]),
    ("Ana Diaz’s slogan “we won it” stuck.", ["Ana Diaz (Ana Diaz) slogan: we won it"]),
    ("Ana Diaz’s speech “we won it” stuck.", ["Ana Diaz (Ana Diaz) -: we won it"]),
    ("Ana Diaz’s latest post: “we won it”", ["Ana Diaz (Ana Diaz) post: we won it"]),
    ("After Ana Diaz’s claim that “we won,” it rained.", ["Ana Diaz (Ana Diaz) -: we won,"]),
    ("In a letter from the union, “we won” stood.", ["union (the union) letter: we won"]),
    ("A letter from the union: “We won.”", ["union (the union) letter: We won."]),
    ("A letter from the union burned “in the hall.”", ["- (-) -: in the hall."]),
    ("A letter from “the union” burned.", ["- (-) -: the union"]),
    (
        "Ana Diaz made the following comment: “We won.”",
        ["Ana Diaz (Ana Diaz) comment: We won."],
    ),
    ("A short note was posted in one comment: “We won.”", ["- (-) -: We won."]),
    ("The girl was sent the comment “we won.”", ["- (-) -: we won."]),
    ("The big long old green wide red comment: “We won.”", ["- (-) -: We won."]),
    # Names before a colon, datelines
    ("Ana Diaz: “We won.”", ["Ana Diaz (Ana Diaz) -: We won."]),
    ("LIMA (AP) — Ana Diaz, smiling, said “no way.”", ["Ana Diaz (Ana Diaz) said: no way."]),
    ("LIMA -- Ana Diaz, smiling, said “no way.”", ["Ana Diaz (Ana Diaz) said: no way."]),
    ("LIMA burned as Ana Diaz said “no way.”", ["Ana Diaz (Ana Diaz) said: no way."]),
    ("LIMA, Peru, Lima, Peru, Lima, Peru, Lima said “no way.”", ["Peru (Lima) said: no way."]),
    ("LIMA", []),
    ("LIMA —", []),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_the_speaker_is_whoever_the_sentence_makes_say_it(text: str, expected: list[str]) -> None:
    assert voices_of(text) == expected


def test_a_headline_gives_the_speaker_before_its_colon() -> None:
    assert voices_of(
        "Ana Diaz spoke in Lima.", headline="Diaz: City needs to “get away from it”"
    ) == ["Ana Diaz (Diaz) -: get away from it"]
    assert voices_of("It rained.", headline="Breaking: City “got away from it”") == [
        "- (-) -: got away from it"
    ]
    assert voices_of(
        "Ana Diaz beat Bo Roth in Lima.", headline="Ana Diaz Beats Bo Roth In Final: “We Won”"
    ) == ["Ana Diaz (Ana Diaz Beats Bo Roth In Final) -: We Won"]


def test_labels_inside_the_marks_give_the_speakers_of_a_transcript() -> None:
    assert voices_of(
        "Ana Diaz spoke to a reporter.",
        '"DIAZ: We won.',
        '"And it was late.',
        '"REPORTER (off screen): Who won?',
    ) == [
        "Ana Diaz (DIAZ) -: We won.",
        "Ana Diaz (DIAZ) -: And it was late.",
        "REPORTER (REPORTER) -: Who won?",
    ]


def test_marks_that_contradict_the_words_make_less_sure() -> None:
    quotes = quotes_of(("“We lost,” Ana Diaz said.", "“It was late."), "“We won,” added Bo Roth.")

    assert [quote.has_sure_speaker for quote in quotes] == [True, False, True]


SAME_PERSON = [
    # Pronouns go to the person named last at the beginning of a sentence, or to the last speaker
    (["Ana Diaz met Bo Roth.", "“We won,” she said."], ["Ana Diaz (she) said: We won,"]),
    (["Ana Diaz met Paul Roth.", "“We won,” he said."], ["he (he) said: We won,"]),
    (["Paul Roth wept.", "Ana Diaz wept.", "“We won,” he said."], ["Paul Roth (he) said: We won,"]),
    (["Spokeswoman Kai Roth wept.", "“We won,” he said."], ["he (he) said: We won,"]),
    (["Spokesman Kai Roth wept.", "“We won,” she said."], ["she (she) said: We won,"]),
    (["The Bank of Peru fell.", "“We won,” it said."], ["Bank of Peru (it) said: We won,"]),
    (["Ana Diaz fell.", "“We won,” they said."], ["they (they) said: We won,"]),
    (["Ana Diaz fell.", "“We won,” I said."], ["I (I) said: We won,"]),
    (
        ["Ana Diaz rose.", "“No,” said Lea Roth.", "“Yes,” she added."],
        ["Lea Roth (Lea Roth) said: No,", "Lea Roth (she) added: Yes,"],
    ),
    # Not to a name behind a preposition, "he" or "she", or with "'s"; the role beats the first name
    (
        ["Ana Diaz won.", "With Lea Roth, she lost.", "“No,” she said."],
        ["Ana Diaz (she) said: No,"],
    ),
    (["Ana Diaz won.", "She met Lea Roth.", "“No,” she said."], ["Ana Diaz (she) said: No,"]),
    (["With Lea Roth, Ana Diaz won.", "“No,” she said."], ["Ana Diaz (she) said: No,"]),
    (["Lea Roth’s aide met Ana Diaz.", "“No,” she said."], ["Ana Diaz (she) said: No,"]),
    (["Ana Diaz’s aide wept as she sang.", "“No,” she said."], ["Ana Diaz (she) said: No,"]),
    (["The prize went to Ana Diaz.", "“No,” she said."], ["Ana Diaz (she) said: No,"]),
    (["Widow Paul Roth won.", "“No,” she said."], ["Paul Roth (she) said: No,"]),
    (
        ["Ana Diaz won.", "Lea Roth accused her of saying “no way.”"],
        ["Ana Diaz (her) saying: no way."],
    ),
    # A role or an unknown name that spoke is meant before names further back
    (
        ["Ana Diaz won.", ("“We won,” a woman said.", "“No,” she added.")],
        ["woman (a woman) said: We won,", "woman (she) added: No,"],
    ),
    (
        ["Ana Diaz won.", ("“We won,” the senator said.", "“No,” she added.")],
        ["senator (the senator) said: We won,", "Ana Diaz (she) added: No,"],
    ),
    (
        ["Bo Roth won.", "“We won,” said Ib Roe Bal.", "“No,” he added."],
        ["Ib Roe Bal (Ib Roe Bal) said: We won,", "Ib Roe Bal (he) added: No,"],
    ),
    (
        ["Peru won.", "“We won,” the union said.", "“No,” it added."],
        ["union (the union) said: We won,", "union (it) added: No,"],
    ),
    # Offices: of two secretaries the one introduced as subject
    (
        [
            "Secretary of State Ana Diaz met Secretary of Health Bo Roth.",
            "The secretary also said it was “a big day.”",
            "Roth said “no.”",
            "“Yes,” the secretary said.",
        ],
        [
            "Ana Diaz (The secretary) said: a big day.",
            "Bo Roth (Roth) said: no.",
            "Ana Diaz (the secretary) said: Yes,",
        ],
    ),
    # Names by their country or organization
    (["The U.S. said it was “a big day.”"], ["United States (The U.S.) said: a big day."]),
    (["“We won,” a Texas nurse said."], ["Texas nurse (a Texas nurse) said: We won,"]),
    (
        ["“We won,” Ana Diaz’s lawyer said."],
        ["Ana Diaz’s lawyer (Ana Diaz’s lawyer) said: We won,"],
    ),
    (["“We won,” police in Texas said."], ["police (police) said: We won,"]),
]


@pytest.mark.parametrize(("paragraphs", "expected"), SAME_PERSON)
def test_a_speaker_has_the_full_name_behind_pronouns_and_offices(
    paragraphs: list[str | tuple[str, ...]], expected: list[str]
) -> None:
    assert voices_of(*paragraphs) == expected


KINDS = [
    ("“We won,” Ana Diaz said.", QuoteKind.FULL),
    ("Ana Diaz said: “We won.”", QuoteKind.FULL),
    ("“Yes!” Ana Diaz said.", QuoteKind.FULL),
    ("‘[The mayor] won,’ Ana Diaz said.", QuoteKind.FULL),
    ("“10 boats won,” Ana Diaz said.", QuoteKind.FULL),
    ("Ana Diaz saw “The Big Apple” in Lima.", QuoteKind.PARTIAL),
    ("Ana Diaz said it was “a big day.”", QuoteKind.PARTIAL),
    ("“We won”", QuoteKind.FULL),
    ("“… –”", QuoteKind.PARTIAL),
    ("Ana Diaz called it “big”.", QuoteKind.SINGLE_WORD),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_quotation_is_full_partial_or_a_single_word(text: str, kind: QuoteKind) -> None:
    (quote,) = quotes_of(text)

    assert quote.kind is kind


def test_a_quotation_that_goes_on_is_continued() -> None:
    quotes = quotes_of(("“We won,” Ana Diaz said.", "“It was late."), "“It was dark.”")

    assert [quote.kind for quote in quotes] == [
        QuoteKind.FULL,
        QuoteKind.CONTINUED,
        QuoteKind.CONTINUED,
    ]
    assert [quote.closed for quote in quotes] == [True, False, True]


def test_the_confidence_falls_with_the_distance_between_speaker_and_quotation() -> None:
    links: list[list[str | tuple[str, ...]]] = [
        ["“We won,” Ana Diaz said."],
        ["Ana Diaz said on Monday that it was “a big day.”"],
        ["Ana Diaz said that the long wet night in the old hall was “a mess.”"],
        ["Ana Diaz, who said it was “a mess,” left."],
        ["Ana Diaz wept.", "“We won,” she said."],
        ["Ana Diaz wept.", "It rained.", "It was dark.", "“We won,” she said."],
        [("It rained, Ana Diaz said.", "“We won.”")],
        [("Ana Diaz wept.", "“We won.”")],
        ["“We won,” they said."],
        ["Ana Diaz saw the “big day” come."],
        ["The “big day” came."],
    ]

    found = [round(quotes_of(*paragraphs)[0].confidence, 4) for paragraphs in links]

    assert found == [0.97, 0.97, 0.9, 0.7, 0.9312, 0.8245, 0.95, 0.55, 0.388, 0.35, 0.0]


def test_a_quotation_knows_the_sentences_it_touches() -> None:
    quotes = quotes_of(
        ("It rained.", "“We won.", "It was late,” Ana Diaz said."), headline="Diaz says “we won”"
    )

    assert [quote.sentences for quote in quotes] == [(0,), (2, 3)]


def test_a_quotation_has_a_span_with_its_marks() -> None:
    document, sentences = article("She said “no” and “yes")

    quotes = find_quotes(tokenize_document(document), sentences, ())

    assert [quote.span.slice(document.text) for quote in quotes] == ["“no”", "“yes"]


def test_of_mentions_that_overlap_the_longest_speaks() -> None:
    document, sentences = article("Ana Diaz said “no way.”")
    short = Name("Ana", NameKind.PERSON, "", (Span(0, 3), Span(4, 8)))
    long = Name("Ana Diaz", NameKind.PERSON, "", (Span(0, 8),))

    (quote,) = find_quotes(tokenize_document(document), sentences, (short, long))

    assert quote.speaker == Speaker("Ana Diaz", Span(0, 8))


def test_a_headline_does_not_lend_its_colon() -> None:
    assert voices_of("“We won.”", headline="Diaz says:") == ["- (-) -: We won."]


PARTS = (
    "“ ” ‘ ’ \" ' '' « \u202e » „ , . ? : ; – — ( ) said says told adding according to by Ana Diaz "
    "Roth she he it they who the mayor US of in and that be made clear also quickly issued "
    "statement Monday her his claim accused not DIAZ: LIMA - put went on from per 's"
)
SPEECH = st.lists(st.sampled_from(PARTS.split()), max_size=40)


@given(
    st.lists(
        st.one_of(st.text(), SPEECH.map(" ".join), SPEECH.map("".join)), min_size=1, max_size=3
    )
)
def test_any_text_gives_quotations_inside_it_that_do_not_overlap(paragraphs: list[str]) -> None:
    lines = [paragraph.replace("\n", " ") for paragraph in paragraphs]
    document, sentences = article(*lines, headline=lines[0])

    quotes = find_quotes(
        tokenize_document(document), sentences, find_names(tokenize_document(document))
    )

    for before, after in pairwise(quotes):
        assert before.span.end <= after.span.start
    for quote in quotes:
        assert quote.span.end <= len(document.text)
        assert quote.span.contains(quote.words)
        assert len(quote.words) > 0
        assert quote.sentences
        assert 0.0 <= quote.confidence <= 1.0
        assert (quote.speaker is None) == (quote.confidence == 0.0)


# Measured, the long text takes three times as long.
@pytest.mark.parametrize("times", [100, pytest.param(5_000, marks=pytest.mark.no_cover)])
@pytest.mark.parametrize(
    "part",
    [
        "“",
        '"',
        "‘",
        "’",
        "'",
        "“”",
        '"a" ',
        "‘a’ ",
        "s’ a ",
        "“a”, ",
        "he said “x” ",
        "“a,” b, ",
        "he, a, ",
        "''",
        "“a “b” ",
        "\u202e“a\u202c ",
        "“ROTH: a” ",
        "His claim that “a” ",
        "accused her of saying “x” ",
        "Ana “Mia” Roth ",
        "Ana said she ",
    ],
)
def test_quotes_of_long_hostile_text_lie_inside_it(part: str, times: int) -> None:
    text = part * times

    assert all(quote.span.end <= len(text) for quote in annotated(text).quotes)


@pytest.mark.no_cover  # measuring makes it three times as slow
def test_a_hundred_thousand_marks_are_read() -> None:
    text = f"She said {'“‘' * 25_000}no{'’”' * 25_000} twice."

    assert all(quote.span.end <= len(text) for quote in annotated(text).quotes)
