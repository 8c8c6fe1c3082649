"""A story that no outlet wrote: up to eight long texts about one flood, as news texts are made."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.generated import invented_word

OUTLETS = (
    "Valley Herald",
    "Lake Post",
    "Hill Gazette",
    "Harbor Times",
    "River Mirror",
    "Northern Courier",
    "Evening Dispatch",
    "Morning Record",
)
_TOWNS = tuple(
    "Marsby Norvik Ellow Tarn Castledene Brimley Osterby Halden Quayside Wexcombe".split()
)
_PEOPLE = (
    *("Ann Rowe", "Petra Aldous", "Joan Lindqvist", "Ruth Marsh", "Carl Ferreira"),
    *("Peter Okafor", "Oscar Novak", "Maria Barlow", "Helen Castellan", "Simon Whitby"),
)
_OFFICES = (
    "the mayor",
    "a spokeswoman for the fire service",
    "the head of the water board",
    "a doctor at the county hospital",
    "the governor",
    "a teacher",
    "the owner of a mill",
    "the chief engineer",
)
_DAYS = "Monday Tuesday Wednesday Thursday".split()
_NOUNS = """
anchor bakery bank barn basement boat bridge cable canal cellar chapel church clinic clock cottage
court crane dam depot ditch dock door embankment engine farm fence ferry field forest garage garden
gate generator hall hangar harbor hedge hospital hotel kitchen ladder lake library lock market
meadow mill museum office orchard oven park pasture pier platform pond pump quarry railway reservoir
road roof school sewer shelter sluice stable staircase station street tank theater tower tractor
tunnel valley village wagon wall warehouse well wharf window workshop yard
""".split()
_VERBS = """
blocked broke carried checked cleared closed collapsed covered crossed damaged drained emptied
entered examined filled flooded guarded lifted lost moved opened passed rebuilt reached repaired
replaced
saved searched shut soaked swept tested tore warned washed
""".split()
_PLACES = "near behind above below beside opposite inside past across along".split()
_KINDS = (
    "old new wooden stone narrow empty northern lower main small public iron brick upper".split()
)


@dataclass(frozen=True, slots=True)
class _Fact:
    """Something that happened, and the sentences in which texts may tell it."""

    wordings: tuple[str, ...]


def invented_texts(count: int = 8, words: int = 1_000) -> tuple[str, ...]:
    """Make texts of about as many words; the same ones every time.

    A text has a headline, and sentences in paragraphs of three. Of its sentences about one in ten
    is told by every text, two in ten by some, the rest by this one alone, as in coverage of one
    event; what is shared is told in the same words or in others.
    """
    random = Random(8)  # noqa: S311 (no secret: the texts must be the same every time)
    sentences = words // 20
    in_all = [_fact(random) for _ in range(sentences // 10)]
    in_some = [_fact(random) for _ in range(sentences)]
    return tuple(
        _text(
            number,
            [*in_all, *random.sample(in_some, k=sentences // 5)],
            words,
            random,
        )
        for number in range(count)
    )


def _text(number: int, shared: list[_Fact], words: int, random: Random) -> str:
    sentences = [random.choice(fact.wordings) for fact in shared]
    while len(" ".join(sentences).split()) < words:
        sentences.append(random.choice(_fact(random).wordings))
    random.shuffle(sentences)
    headline = f"Flood of the {_TOWNS[0]} river drives {1 + number},200 people from their homes"
    paragraphs = [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]
    return "\n\n".join([headline, *paragraphs])


def _fact(random: Random) -> _Fact:
    return random.choice((_event, _event, _figure, _quote))(random)


def _thing(random: Random) -> str:
    """Name a thing by words that come again or, more often, by ones that hardly do."""
    return f"{_word(random, _KINDS)} {_word(random, _NOUNS)}"


def _word(random: Random, common: Sequence[str]) -> str:
    if random.random() < 0.2:
        return random.choice(common)
    return invented_word(Random(random.randrange(4_000)))  # noqa: S311


def _event(random: Random) -> _Fact:
    subject, first, second = (_thing(random) for _ in range(3))
    verb, where, day = random.choice(_VERBS), random.choice(_PLACES), random.choice(_DAYS)
    aside, town = _aside(random), random.choice(_TOWNS)
    return _Fact(
        (
            f"The {subject} {verb} the {first} {where} the {second} on {day}, and {aside}.",
            f"On {day} the {subject} {verb} the {first}, {where} the {second}.",
            f"In {town} {aside}; the {subject} {verb} the {first} {where} the {second}.",
        )
    )


def _aside(random: Random) -> str:
    verb, where = random.choice(_VERBS), random.choice(_PLACES)
    return f"the {_thing(random)} {verb} {where} the {_thing(random)}"


def _figure(random: Random) -> _Fact:
    number, noun = f"{random.randint(12, 9_000):,}", random.choice(_NOUNS)
    verb, place, office = random.choice(_VERBS), _thing(random), random.choice(_OFFICES)
    return _Fact(
        (
            f"{_aside(random).capitalize()}, and {office} {verb} {number} {noun}s at the {place}.",
            f"About {number} {noun}s were {random.choice(_PLACES)} the {place}, {office} said.",
            f"At least {number} {noun}s {verb} the {place} by {random.choice(_DAYS)}.",
        )
    )


def _quote(random: Random) -> _Fact:
    verb, where = random.choice(_VERBS), random.choice(_PLACES)
    words = f"We {verb} the {_thing(random)} {where} the {_thing(random)}, and {_aside(random)}"
    who, office = random.choice(_PEOPLE), random.choice(_OFFICES)
    return _Fact(
        (
            f"“{words},” said {who}, {office}.",
            f"“{words},” {who} told reporters on {random.choice(_DAYS)}.",
            f"“{words[: words.index(', and')]},” {who} said.",
        )
    )
