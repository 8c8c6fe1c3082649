"""Texts that no outlet writes: each is one thing over and over, as long as asked for."""

from collections.abc import Callable
from random import Random

# Without a sentence before and after it, most of these would be passed over as page furniture.
_SENTENCE = "The council of the old town voted on Monday to close the library, the mayor said."
_CONSONANTS, _VOWELS = "bcdfghlmnprstvw", "aeiou"
_MIDST_OF_PROSE = 10

_REPEATED = {
    "letters without a space": "a",
    "capital letters without a space": "A",
    "digits": "7",
    "digits in groups": "1,000,",
    "opening brackets": "[",
    "bracketed letters": "[a] ",
    "round brackets": "(",
    "hyphens": "-",
    "dashes": "— ",
    "letters and hyphens": "a-",
    "letters and apostrophes": "a’",
    "letters and dots": "a.",
    "letters and combining marks": "a\u0301",
    "combining marks": "\u0301",
    "line ends": "\n",
    "lines of one letter": "a\n",
    "paragraphs of one letter": "a\n\n",
    "carriage returns": "\r\n",
    "line separators": "a\u2028",
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "zero-width spaces": "\u200b",
    "bidirectional controls": "\u202e\u202da\u2066",
    "characters beyond the first plane": "🗞",
    "straight quotation marks": '"',
    "straight quotation marks and spaces": '" ',
    "opening quotation marks": "“",
    "closing quotation marks": "”",
    "single quotation marks": "‘",
    "apostrophes": "'",
    "words with apostrophes": "a' ",
    "quotes never closed": "“It is so\n\n",
    "quotes in quotes": "“‘It’ is” ",
    "quotes with a speaker": "“Yes, it is so,” said Ann Lee. ",
    "said": "said ",
    "he said": "He said. ",
    "that": "that ",
    "short sentences": "It is so. ",
    "full stops": ".",
    "ellipses": "…",
    "questions": "?! ",
    "initials": "U.S. ",
    "titles": "Mr. ",
    "offices": "Secretary of ",
    "capital words": "Ab ",
    "acronyms": "NATO ",
    "one name": "Ann Lee met Bob Ray. ",
    "a list of names": "Ann, ",
    "institutions": "Bank of ",
    "articles": "the ",
    "number words": "two ",
    "hundreds": "hundred ",
    "percentages": "5% ",
    "money": "$5 ",
    "measures": "about 5 km ",
    "ranges": "5 to ",
    "ratios": "5-",
    "dates": "May 5 ",
    "colons": "a: ",
    "addresses": "http://a.b/",
    "bylines": "By Ann Lee\n",
    "picture credits": "Photo: AP\n",
    "share buttons": "Share\n",
}


def over_and_over(unit: str) -> Callable[[int], str]:
    def make(length: int) -> str:
        return (
            f"{_SENTENCE} {(unit * (length // len(unit) + 1))[:length]} {_SENTENCE}\n\n{_SENTENCE}"
        )

    return make


def prose(length: int, seed: int = 1) -> str:
    """Make paragraphs of invented words, with figures, names and quotes; the same for a seed."""
    random = Random(seed)  # noqa: S311 (no secret: the text must be the same every time)
    words = [invented_word(Random(number)) for number in range(4_000)]  # noqa: S311
    paragraphs, made = [], 0
    while made < length:
        sentences = " ".join(_sentence(random, words) for _ in range(3))
        made += len(sentences) + 2
        paragraphs.append(sentences)
    return "\n\n".join(paragraphs)


def _sentence(random: Random, words: list[str]) -> str:
    # Word frequencies as in language: a few words everywhere, most of them once.
    chosen = [
        words[min(int(random.paretovariate(0.7)), len(words)) - 1]
        for _ in range(random.randint(8, 30))
    ]
    place = random.randrange(_MIDST_OF_PROSE)
    if place == 0:
        chosen.insert(4, f"{random.randint(20, 5_000):,} people")
    said = " ".join(chosen).capitalize()
    return f"“{said},” said Ann {chosen[0].title()}." if place == 1 else f"{said}."


def invented_word(random: Random) -> str:
    """Make a word of one to four syllables that no dictionary has."""
    return "".join(
        random.choice(_CONSONANTS) + random.choice(_VOWELS) for _ in range(random.randint(1, 4))
    )


TEXTS: dict[str, Callable[[int], str]] = {
    "prose": prose,
    **{name: over_and_over(unit) for name, unit in _REPEATED.items()},
}
