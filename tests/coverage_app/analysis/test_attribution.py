"""Whose word invented news sentences are, and how sure they make it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coverage_app.analysis.attribution import Attribution, Voice, find_attribution
from coverage_app.analysis.figures import find_figures
from coverage_app.analysis.names import find_names
from coverage_app.analysis.passages import tokenize_document
from coverage_app.analysis.quotes import find_quotes
from coverage_app.analysis.spans import Span
from tests.coverage_app.analysis.hand_made import article
from tests.notation import marked


def attributions_of(
    *paragraphs: str | tuple[str, ...], headline: str = ""
) -> tuple[str, tuple[Attribution, ...]]:
    document, sentences = article(*paragraphs, headline=headline)
    names = find_names(tokenize_document(document))
    quotes = find_quotes(tokenize_document(document), sentences, names)
    figures = find_figures(tokenize_document(document), sentences)
    return document.text, find_attribution(
        tokenize_document(document), sentences, names, quotes, figures
    )


def told(*paragraphs: str | tuple[str, ...], headline: str = "") -> list[str]:
    """Write each attribution as "who, verb, how sure: what [hedge]"; nobody is the outlet.

    A source without a name is written in brackets, "(?)" if the text does not say who.
    """
    text, found = attributions_of(*paragraphs, headline=headline)
    return [
        f"{_who(one)}, {one.cue.slice(text) if one.cue else '-'}, {one.certainty.name.lower()}: "
        + marked(
            one.span.slice(text),
            [
                Span(hedge.span.start - one.span.start, hedge.span.end - one.span.start)
                for hedge in one.hedges
                if one.span.contains(hedge.span)
            ],
            "[",
            "]",
        )
        for one in found
    ]


def _who(one: Attribution) -> str:
    if one.sources:
        return " and ".join(
            source.name if source.named else f"({source.name})" for source in one.sources
        )
    return "outlet" if one.voice is Voice.OUTLET else "(?)"


CASES = [
    # The outlet's own voice
    ("The bridge fell at night.", ["outlet, -, stated: The bridge fell at night."]),
    (
        "The bridge may fall, engineers or not.",
        ["outlet, -, possible: The bridge [may] fall, engineers or not."],
    ),
    (
        "The bridge apparently fell and could fall again.",
        ["outlet, -, possible: The bridge [apparently] fell and [could] fall again."],
    ),
    # A source before what it says
    ("Mayor Ana Diaz said the bridge is safe.", ["Ana Diaz, said, stated: the bridge is safe."]),
    (
        "Mayor Ana Diaz also said on Monday that the bridge is safe.",
        ["Ana Diaz, said, stated: on Monday that the bridge is safe."],
    ),
    (
        "Ana Diaz, speaking on Monday, confirmed that the bridge fell.",
        ["Ana Diaz, confirmed, confirmed: that the bridge fell."],
    ),
    (
        "Officials say the bridge may be shut.",
        ["(Officials), say, stated: the bridge [may] be shut."],
    ),
    (
        "The company said in a statement that the bridge is safe.",
        ["(company), said, stated: in a statement that the bridge is safe."],
    ),
    ("Experts expect the bridge to fall.", ["(Experts), expect, believed: the bridge to fall."]),
    (
        "The ministry estimates that repairs cost about $5 million.",
        ["(ministry), estimates, assessed: that repairs cost [about] $5 million."],
    ),
    ("Critics claim the mayor lied.", ["(Critics), claim, alleged: the mayor lied."]),
    (
        "Two witnesses, however, told police the bridge shook.",
        ["(Two witnesses), told, stated: police the bridge shook."],
    ),
    (
        "The mayor wondered whether the bridge was safe.",
        ["(mayor), wondered, possible: whether the bridge was safe."],
    ),
    (
        "A poll by the Marlow Institute found that most people walk.",
        ["Marlow Institute, found, confirmed: that most people walk."],
    ),
    (
        "The study showed cracks in the bridge.",
        ["(study), showed, confirmed: cracks in the bridge."],
    ),
    ("Moscow denied the report.", ["Russia, denied, stated: the report."]),
    (
        "The union's leader, Max Lind, accused the city of lying.",
        ["Max Lind, accused, alleged: the city of lying."],
    ),
    ("The mayor said it.", ["(mayor), said, stated: it."]),
    # After what it says
    ("The bridge is safe, the mayor said.", ["(mayor), said, stated: The bridge is safe"]),
    (
        "The bridge is safe, said Mayor Ana Diaz on Monday.",
        ["Ana Diaz, said, stated: The bridge is safe"],
    ),
    (
        "The bridge is safe, police said on Tuesday in a short note.",
        ["(police), said, stated: The bridge is safe"],
    ),
    (
        "The bridge fell, reported local authorities.",
        ["(local authorities), reported, stated: The bridge fell"],
    ),
    (
        "The bridge is safe, according to the mayor.",
        ["(mayor), according to, stated: The bridge is safe"],
    ),
    (
        "The bridge fell according to early reports.",
        ["(early reports), according to, alleged: The bridge fell"],
    ),
    (
        "According to the mayor, the bridge is safe.",
        ["(mayor), According to, stated: the bridge is safe."],
    ),
    (
        "The bridge, the mayor said, is safe.",
        ["(mayor), said, stated: The bridge, the mayor said, is safe."],
    ),
    (
        "The fall, first confirmed by the Pentagon, is the second, said Ana Diaz.",
        [
            "Pentagon, confirmed, confirmed: The fall, first",
            "Ana Diaz, said, stated: The fall, first confirmed by the Pentagon, is the second",
        ],
    ),
    ("The plan was praised by Ana Diaz.", ["Ana Diaz, praised, stated: The plan was"]),
    (
        "The fall was confirmed by the Pentagon a week ago.",
        ["Pentagon, confirmed, confirmed: The fall was"],
    ),
    # Words that are a verb here and none there
    ("Moscow claims the bridge is safe.", ["Russia, claims, alleged: the bridge is safe."]),
    ("Marlow Bank claims were paid.", ["outlet, -, stated: Marlow Bank claims were paid."]),
    ("Officials act according with it.", ["outlet, -, stated: Officials act according with it."]),
    (
        ("You made it clear that it rains.", "You issued a warning."),
        [
            "outlet, -, stated: You made it clear that it rains.",
            "outlet, -, stated: You issued a warning.",
        ],
    ),
    (
        "Ana Diaz thinks now the bridge also is safe.",
        ["Ana Diaz, thinks, believed: now the bridge also is safe."],
    ),
    (
        "Ana Diaz said it is safe and has also warned that it shakes.",
        [
            "Ana Diaz, said, stated: it is safe",
            "Ana Diaz, warned, stated: that it shakes.",
        ],
    ),
    # Nobody says who
    (
        "The bridge is believed to be safe.",
        ["(?), believed, believed: The bridge is [believed] to be safe."],
    ),
    ("It is said that the bridge fell.", ["(?), said, alleged: It is said that the bridge fell."]),
    ("The bridge reportedly fell.", ["(?), reportedly, alleged: The bridge [reportedly] fell."]),
    ("The bridge was criticized often.", ["outlet, -, stated: The bridge was criticized often."]),
    ("The city is known to be old.", ["outlet, -, stated: The city is known to be old."]),
    # Two at once
    (
        "Ana Diaz and Bo Roth said the bridge is safe.",
        ["Ana Diaz and Bo Roth, said, stated: the bridge is safe."],
    ),
    (
        "The bridge is safe, Ana Diaz, Bo Roth and Eva Holm told reporters.",
        ["Ana Diaz and Bo Roth and Eva Holm, told, stated: The bridge is safe"],
    ),
    (
        "He met Ana Diaz and Bo Roth said so.",
        ["outlet, -, stated: He met Ana Diaz and", "Bo Roth, said, stated: so."],
    ),
    # Several clauses
    (
        "Ana Diaz said the bridge is safe, but Bo Roth warned that it may fall.",
        [
            "Ana Diaz, said, stated: the bridge is safe,",
            "Bo Roth, warned, stated: that it [may] fall.",
        ],
    ),
    (
        "Ana Diaz said the bridge is safe and warned that the road is not.",
        [
            "Ana Diaz, said, stated: the bridge is safe",
            "Ana Diaz, warned, stated: that the road is not.",
        ],
    ),
    (
        "Ana Diaz said she believes the bridge is safe.",
        ["Ana Diaz, believes, believed: the bridge is safe."],
    ),
    (
        "Ana Diaz claimed that she knew it was safe.",
        ["Ana Diaz, claimed, alleged: that she knew it was safe."],
    ),
    (
        "Ana Diaz said Bo Roth believes the bridge is safe.",
        [
            "Ana Diaz, said, stated: Bo Roth believes the bridge is safe.",
            "Bo Roth, believes, believed: the bridge is safe.",
        ],
    ),
    (
        "The bridge is shut in what Ana Diaz called a scandal.",
        ["outlet, -, stated: The bridge is shut in what", "Ana Diaz, called, stated: a scandal."],
    ),
    (
        "The bridge fell, Ana Diaz said, and Bo Roth agreed that it was old.",
        ["Ana Diaz, said, stated: The bridge fell", "Bo Roth, agreed, stated: that it was old."],
    ),
    (
        "Ana Diaz left the hall, saying the bridge is safe.",
        ["Ana Diaz, saying, stated: the bridge is safe."],
    ),
    (
        "The city said on Monday it believes that nine boats sank, a paper reports.",
        [
            "(paper), reports, stated: The city said on Monday it believes that nine boats sank",
            "(city), believes, believed: that nine boats sank,",
        ],
    ),
    (
        "It rained all night, indicating that spring was near.",
        ["outlet, -, assessed: It rained all night, [indicating] that spring was near."],
    ),
    # What the outlet adds
    (
        "Ana Diaz said the bridge is safe, which many doubt.",
        ["Ana Diaz, said, stated: the bridge is safe", "outlet, -, stated: which many doubt."],
    ),
    (
        "Ana Diaz said the bridge, which is old, is safe.",
        ["Ana Diaz, said, stated: the bridge, which is old, is safe."],
    ),
    (
        "Ana Diaz expected a long fight over the bridge, which could cost millions.",
        [
            "Ana Diaz, expected, believed: a long fight over the bridge",
            "outlet, -, possible: which [could] cost millions.",
        ],
    ),
    (
        "Ana Diaz said the bridge is safe, which many say is wrong.",
        ["Ana Diaz, said, stated: the bridge is safe", "(many), say, stated: is wrong."],
    ),
    # Quotations
    (
        ("“It is safe,” Ana Diaz said.", "“It may shake."),
        ["Ana Diaz, said, stated: “It is safe,”", "Ana Diaz, -, stated: “It [may] shake."],
    ),
    (
        ("“It is safe.", "Nobody need worry,” said Ana Diaz."),
        ["Ana Diaz, -, stated: “It is safe.", "Ana Diaz, said, stated: Nobody need worry,”"],
    ),
    ("Asked about it, Ana Diaz said, “Yes.”", ["Ana Diaz, said, stated: “Yes.”"]),
    (
        "Ana Diaz called it “a scandal” and left.",
        ["Ana Diaz, called, stated: it “a scandal” and left."],
    ),
    # Other ways to say it
    (
        "The ministry issued a stern warning to drivers.",
        ["(ministry), issued a stern warning, stated: to drivers."],
    ),
    (
        "The ministry issued a stern letter to drivers.",
        ["outlet, -, stated: The ministry issued a stern letter to drivers."],
    ),
    (
        ("It wants to issue a warning.", "A new warning was given a call."),
        [
            "outlet, -, stated: It wants to issue a warning.",
            "outlet, -, stated: A new warning was given a call.",
        ],
    ),
    (
        "The ministry issued a stern new warm letter.",
        ["outlet, -, stated: The ministry issued a stern new warm letter."],
    ),
    ("The ministry issued 40 warnings.", ["outlet, -, stated: The ministry issued 40 warnings."]),
    ("The warning issued a call.", ["outlet, -, stated: The warning issued a call."]),
    (
        "Ana Diaz made it clear that the bridge is shut.",
        ["Ana Diaz, made it clear, stated: that the bridge is shut."],
    ),
    ("Ana Diaz made a plan.", ["outlet, -, stated: Ana Diaz made a plan."]),
    (
        ("Ana Diaz called for calm.", "She declined to comment.", "She declined slightly."),
        [
            "Ana Diaz, called, stated: for calm.",
            "Ana Diaz, declined, stated: to comment.",
            "outlet, -, stated: She declined slightly.",
        ],
    ),
    (
        ("Ana Diaz called them liars.", "A man, called Bo, came."),
        ["Ana Diaz, called, stated: them liars.", "outlet, -, stated: A man, called Bo, came."],
    ),
    (
        ("Ana Diaz spoke of a scandal.", "She spoke well."),
        ["Ana Diaz, spoke, stated: of a scandal.", "outlet, -, stated: She spoke well."],
    ),
    (
        ("Ana Diaz this week announced a plan.", "She has long said so."),
        ["Ana Diaz, announced, stated: a plan.", "Ana Diaz, said, stated: so."],
    ),
    # No attribution
    ("The court ruling helped.", ["outlet, -, stated: The court ruling helped."]),
    (
        ("You say the bridge is safe.", "Which says a lot."),
        ["outlet, -, stated: You say the bridge is safe.", "outlet, -, stated: Which says a lot."],
    ),
    (
        ("The bridge has noted cracks.", "Its claims fell."),
        ["outlet, -, stated: The bridge has noted cracks.", "outlet, -, stated: Its claims fell."],
    ),
    (
        ("The storm threatened the town.", "A thousand reports came."),
        [
            "outlet, -, stated: The storm threatened the town.",
            "outlet, -, stated: A thousand reports came.",
        ],
    ),
    ("The men said to be safe left.", ["(?), said, alleged: The men [said to be] safe left."]),
    # Where a verb is none, and what stands around an attribution in the middle
    (
        "Ana Diaz denied reports that the bridge fell.",
        ["Ana Diaz, denied, stated: reports that the bridge fell."],
    ),
    (
        "Here is the Ulm Club, a group that vowed to save it, on a boat.",
        ["outlet, -, stated: Here is the Ulm Club, a group that vowed to save it, on a boat."],
    ),
    (
        "The plan was praised by some officials and many.",
        ["(some officials), praised, stated: The plan was"],
    ),
    (
        "Progress, the mayor told the union on Monday, is slow.",
        ["(mayor), told, stated: Progress, the mayor told the union on Monday, is slow."],
    ),
    ("Progress, the mayor said in May, not in June.", ["(mayor), said, stated: Progress"]),
    (
        "After the release of the general report on it, rain fell.",
        ["outlet, -, stated: After the release of the general report on it, rain fell."],
    ),
    ("Ulmfeld Tulip Growers said so.", ["Ulmfeld Tulip Growers, said, stated: so."]),
]


@pytest.mark.parametrize(("paragraph", "expected"), CASES)
def test_each_sentence_has_a_source_or_is_the_outlets_own_word(
    paragraph: str | tuple[str, ...], expected: list[str]
) -> None:
    assert told(paragraph) == expected


def test_a_pronoun_means_who_was_named_before() -> None:
    assert told("Mayor Ana Diaz spoke.", "She said the bridge is safe.") == [
        "outlet, -, stated: Mayor Ana Diaz spoke.",
        "Ana Diaz, said, stated: the bridge is safe.",
    ]


def test_a_pronoun_that_means_nobody_named_is_a_source_without_a_name() -> None:
    assert told("They said the bridge is safe.", "The city said they believe it.") == [
        "(They), said, stated: the bridge is safe.",
        "(city), believe, believed: it.",
    ]


def test_the_headline_has_number_0() -> None:
    _, found = attributions_of("The bridge fell.", headline="City says bridge is safe")

    assert [(one.sentence, one.voice) for one in found] == [
        (0, Voice.UNNAMED),
        (1, Voice.OUTLET),
    ]


def test_a_hedge_belongs_to_one_attribution_only() -> None:
    text, found = attributions_of("Ana Diaz said Bo Roth thinks that it may rain.")

    assert [[hedge.span.slice(text) for hedge in one.hedges] for one in found] == [[], ["may"]]


HEDGES = [
    "It [may] rain in May, and May knows.",
    "It is [likely], [perhaps] [highly likely], to rain more than expected.",
    "[About] 90 and [some] 40 boats, more than 30 of them old, [would] sail.",
    "An [apparent] thief, [allegedly] a [suspected] one, [appears to] [indicate] so.",
    "They are [expected] to go, [as] expected.".replace("[as]", "as"),
    "It fell, [according to media reports].",
]


@pytest.mark.parametrize("expected", HEDGES)
def test_hedges_are_found(expected: str) -> None:
    text, found = attributions_of(expected.replace("[", "").replace("]", ""))

    assert marked(text, [hedge.span for one in found for hedge in one.hedges], "[", "]") == (
        f"{expected}\n"
    )


def test_every_sentence_has_an_attribution_and_their_spans_stand_inside() -> None:
    document, sentences = article(
        ("Ana Diaz said “no. ", "We may go,” and left.", "It rained."), "Bo said so."
    )
    names = find_names(tokenize_document(document))
    quotes = find_quotes(tokenize_document(document), sentences, names)

    found = find_attribution(tokenize_document(document), sentences, names, quotes, ())

    assert {one.sentence for one in found} == {1, 2, 3, 4}
    assert all(sentences[one.sentence - 1].span.contains(one.span) for one in found)


PARTS = (
    "Ana Diaz She it officials reports Moscow said says told confirmed may likely reportedly "
    "according to that which who and but , . “ ” ‘ ’ believed is be to by the a issued warning "
    "made clear called for about 40 boats this week long his"
)
WORDS = st.lists(st.sampled_from(PARTS.split()), max_size=40)


@pytest.mark.no_cover  # measuring makes it three times as slow
@given(st.one_of(st.text(), WORDS.map(" ".join)))
def test_any_text_gives_attributions_inside_their_sentences(text: str) -> None:
    document, sentences = article(text or "x", headline=text.replace("\n", " "))
    names = find_names(tokenize_document(document))
    quotes = find_quotes(tokenize_document(document), sentences, names)

    found = find_attribution(
        tokenize_document(document),
        sentences,
        names,
        quotes,
        find_figures(tokenize_document(document), sentences),
    )

    spans = {0: document.headline, **{one.number: one.span for one in sentences}}
    for one in found:
        inside = spans[one.sentence]
        assert inside is not None
        assert inside.contains(one.span)
        assert one.cue is None or inside.contains(one.cue)
        assert all(inside.contains(hedge.span) for hedge in one.hedges)
    assert {one.sentence for one in found} >= {one.number for one in sentences}


# Measured, the long text takes three times as long.
@pytest.mark.parametrize("times", [100, pytest.param(4_000, marks=pytest.mark.no_cover)])
@pytest.mark.parametrize(
    "part",
    [
        "Ana Diaz said that ",
        "officials said they may ",
        ", said Ana Diaz ",
        "“no” he said ",
        ", which is old ",
        "it is said to ",
        "and Ana and Bo ",
        "X, Ana Diaz said, ",
    ],
)
def test_attributions_of_long_hostile_text_lie_inside_it(part: str, times: int) -> None:
    text, attributions = attributions_of(part * times)

    assert attributions
    assert all(one.span.end <= len(text) for one in attributions)
