"""Say in a sentence how two texts tell one fact differently."""

from coverage_app.analysis import Comparison, Contrast, ContrastKind, Fact, Status

MOST_NOTES = 2
# More words are a sentence told otherwise: a note does not repeat it.
MOST_WORDS_IN_NOTE = 8


def read_note(fact: Fact, letters: tuple[str, str]) -> str:
    """Point out what marks alone do not show: words quoted in one text and not in the other."""
    for contrast in fact.contrasts:
        quoting = contrast.places[0].letter
        if contrast.kind.value == "quoted" and quoting in letters:
            other = letters[1] if quoting == letters[0] else letters[0]
            return (
                f"{quoting} prints these words as a quotation. "
                f"{other} uses nearly the same words without quotation marks."
            )
    return ""


def facts_note(comparison: Comparison, fact: Fact) -> str:
    """Name the first ways in which the texts part, with their own words.

    Words without content ("these" for "the") are named where nothing else is.
    """
    telling = [it for it in fact.contrasts if _is_short(comparison, it)]
    telling.sort(key=lambda it: not _has_content(comparison, it))
    notes = list(dict.fromkeys(_note(comparison, contrast) for contrast in telling))
    if fact.status is Status.DIFFERS and not notes:
        return "In other words: read them side by side."
    return " ".join(notes[:MOST_NOTES])


def _is_short(comparison: Comparison, contrast: Contrast) -> bool:
    return contrast.kind is not ContrastKind.WORDS or all(
        len(place.span.slice(comparison.document(place.letter).document.text).split())
        <= MOST_WORDS_IN_NOTE
        for place in contrast.places
    )


def _has_content(comparison: Comparison, contrast: Contrast) -> bool:
    return contrast.kind is not ContrastKind.WORDS or any(
        comparison.content_keys(place.span, place.letter) for place in contrast.places
    )


def _note(comparison: Comparison, contrast: Contrast) -> str:
    letters = [place.letter for place in contrast.places]
    words = [
        place.span.slice(comparison.document(place.letter).document.text)
        for place in contrast.places
    ]
    match contrast.kind.value:
        case "quoted":
            return f"{letters[0]} gives it in quotation marks."
        case "inserted":
            return f"{letters[0]} explains in brackets: “{words[0]}”."
        case "point":
            return "One speaker makes the point in other words."
        case "source" if len(set(letters)) == 1:
            return f"{letters[0]} says who said so: {_quoted(words)}."
        case "source":
            return f"Who said so: {_by_letter(letters, words)}."
        case "certainty":
            return f"How sure: {_by_letter(letters, words)}."
        case _ if len(words) == 1:
            return f"Only {letters[0]} has “{words[0]}”."
    return " ".join(f"{letter}: “{said}”." for letter, said in zip(letters, words, strict=True))


def _quoted(words: list[str]) -> str:
    return " and ".join(f"“{said}”" for said in words)


def _by_letter(letters: list[str], words: list[str]) -> str:
    """Put the words of each text behind its letter: "A “Ana Diaz”, B “the mayor” and “aides”"."""
    parts = (
        (letter, [said for said, other in zip(words, letters, strict=True) if other == letter])
        for letter in dict.fromkeys(letters)
    )
    return ", ".join(f"{letter} {_quoted(said)}" for letter, said in parts)
