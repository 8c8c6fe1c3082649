"""Which sentences report the same: a table of invented pairs, each amid other sentences."""

from dataclasses import replace

import pytest

from coverage_app.analysis.aligning.sentence_pairs import SentencePair, Strength, pair_sentences
from coverage_app.analysis.aligning.similarity import Likeness
from coverage_app.analysis.aligning.texts import read_texts
from coverage_app.analysis.aligning.witnesses import Reason, Witnesses
from coverage_app.analysis.alignment import align
from coverage_app.analysis.annotation import annotate
from tests.coverage_app.analysis.compared import annotated
from tests.coverage_app.analysis.hand_made import article

LEFT = "Rain fell on the hills for a week. The mayor opened a school in spring. "
RIGHT = "Snow lay on the roofs at dawn. A choir sang in the market hall. "

STRONG = [
    (
        "The council voted seven to two to close the old library.",
        "By seven votes to two, the council decided to close the library.",
    ),
    # other words of one class, and an alias of a country
    (
        "Soldiers killed 40 villagers near the border, the army said.",
        "Near the frontier 40 villagers died at the hands of troops, according to the military.",
    ),
    (
        "Engineers measured cracks in the dam wall after the quake.",
        "After the earthquake, cracks were found in the wall of the dam by engineers.",
    ),
    # number words and digits, one word and two
    (
        "Twenty-four guards watched over the cease-fire on the bridge.",
        "On the bridge 24 guards kept watch over the ceasefire.",
    ),
    (
        "Paris will pay for the repair of the lighthouse.",
        "France will pay for repairs to the lighthouse, its ministry said.",
    ),
    # the words quoted in one text are a part of those in the other
    (
        "“We will not sell a single tree,” Ana Diaz told farmers.",
        "Ana Diaz promised that they “will not sell a single tree” of the orchard.",
    ),
    # one figure of one thing
    (
        "The plant will shut its doors in June and 600 people lose their jobs.",
        "Some 600 people lose their jobs when the plant is shut in June.",
    ),
]
PARTIAL = [
    (
        "The plant will shut in June, and its owner blames the price of power for years of losses.",
        "The plant will shut in June after a dispute with its neighbors about noise at night.",
    ),
    # only the name and the title of one person
    (
        "Ana Diaz, a former judge, won the vote by a wide margin after a long count.",
        "Ana Diaz, a former judge, lives alone on a farm by the lake with nine goats.",
    ),
    # different people
    (
        "Ana Diaz slid across the track and hit the wall in the third lap.",
        "Bob Dale slid across the track and hit the wall in the tenth lap.",
    ),
    # the age of one person is no figure of one fact
    (
        "Ana Diaz, 41, heard a crash from her kitchen.",
        "Ana Diaz, 41, ran along the beach with a torch in her hand and called for help.",
    ),
]
RELATED = [
    (
        "The ferry had sailed twice a day since it was launched, and nurses used it to reach the"
        " clinic on the far shore.",
        "Inspectors found rust under the deck of the ferry soon after it was launched, in a survey"
        " that its owner kept quiet.",
    ),
]
UNRELATED = [
    ("The council voted to close the library.", "Dogs ran across the frozen lake."),
    # numbers that stand in any text
    ("It left two people hurt.", "The town has two bridges."),
]


def third_pair(left: str, right: str) -> SentencePair | None:
    alignment = align(read_texts((annotated(LEFT + left), annotated(RIGHT + right, letter="B"))))
    numbers = ((pair, pair.left.number, pair.right.number) for pair in alignment.pairs)
    return next((pair for pair, one, other in numbers if one == other == 3), None)


@pytest.mark.parametrize(
    ("left", "right", "strength"),
    [
        *((*pair, Strength.STRONG) for pair in STRONG),
        *((*pair, Strength.PARTIAL) for pair in PARTIAL),
        *((*pair, Strength.RELATED) for pair in RELATED),
        *((*pair, None) for pair in UNRELATED),
    ],
)
def test_how_two_sentences_stand_to_each_other(
    left: str, right: str, strength: Strength | None
) -> None:
    for pair in third_pair(left, right), third_pair(right, left):
        assert (pair.strength if pair else None) is strength


@pytest.mark.parametrize(
    ("left", "right", "reasons"),
    [
        (*STRONG[0], (Reason.WORDS,)),
        (*STRONG[5], (Reason.WORDS, Reason.NAMES, Reason.QUOTE, Reason.SPEAKER)),
        (*STRONG[6], (Reason.WORDS, Reason.FIGURE)),
        (*PARTIAL[1], (Reason.WORDS, Reason.NAMES)),
    ],
)
def test_a_pair_says_why(left: str, right: str, reasons: tuple[Reason, ...]) -> None:
    pair = third_pair(left, right)

    assert pair is not None
    assert pair.reasons == reasons


FAINT = Likeness(
    score=0.1,
    closeness=0.2,
    likeness=0.2,
    of_left=1.0,
    of_right=1.0,
    left_held=0.2,
    right_held=0.2,
    elsewhere=0.0,
    telling=2,
    plain=1,
    rare=0,
    share=0.2,
)


@pytest.mark.parametrize(
    ("likeness", "strengths"),
    [
        (FAINT, []),
        # enough terms in common, or enough of a short sentence
        (replace(FAINT, telling=3), [Strength.PARTIAL]),
        (replace(FAINT, share=0.3), [Strength.PARTIAL]),
        (replace(FAINT, telling=3, score=0.05), []),
        # a single term is no proof, unless the sentences are alike besides
        (replace(FAINT, telling=1, share=0.5), []),
        (replace(FAINT, telling=1, share=0.5, score=0.15), [Strength.PARTIAL]),
        # a third text has a sentence like both
        (replace(FAINT, elsewhere=0.1), [Strength.PARTIAL]),
        (replace(FAINT, score=0.2), [Strength.PARTIAL]),
    ],
)
def test_what_two_sentences_need_to_have_in_common(
    likeness: Likeness, strengths: list[Strength]
) -> None:
    left, right = annotated("The council met."), annotated("They met again.", letter="B")
    none = frozenset[tuple[int, int]]()
    witnesses = Witnesses(none, none, none, none, none, none)

    pairs = pair_sentences(left, right, {(1, 1): likeness}, witnesses)

    assert [pair.strength for pair in pairs] == strengths


def test_a_sentence_that_another_one_tells_far_better_is_only_related() -> None:
    told = "The council voted seven to two to close the old library by the river in June."
    left = annotated(LEFT + told)
    right = annotated(
        f"{RIGHT}{told} The library by the river had been in need of repair since the flood.",
        letter="B",
    )

    pairs = align(read_texts((left, right))).pairs

    found = [(pair.left.ref, pair.right.ref, pair.strength, pair.reasons) for pair in pairs]
    assert found == [
        ("A3", "B3", Strength.STRONG, (Reason.WORDS,)),
        ("A3", "B4", Strength.RELATED, (Reason.WORDS, Reason.BETTER)),
    ]


def test_a_headline_is_paired_apart_from_the_body() -> None:
    headline = "Council closes the old library by the river"
    told = "The council voted on Monday to close the old library by the river."
    left = annotate(article("Dogs ran across the frozen lake all night.", headline=headline)[0])
    right = annotated(f"{RIGHT}{told}", letter="B")

    alignment = align(read_texts((left, right)))

    assert alignment.pairs == ()
    assert alignment.facts == ()
    assert [(pair.left.ref, pair.right.ref) for pair in alignment.headlines] == [("A0", "B3")]
    assert alignment.headlines[0].left.span == left.document.headline
    assert alignment.headlines[0].strength is Strength.STRONG
