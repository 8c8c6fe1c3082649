"""One name for a speaker whom two texts name differently: "Ana Diaz" and "Ana M. Diaz"."""

from coverage_app.analysis import Comparison
from coverage_app.lenses.texts import Text


def speaker_names(comparison: Comparison, chosen: tuple[Text, Text]) -> dict[str, str]:
    """Map each speaker of two texts to the longest name that has all words of the own one.

    Where two such names could be meant, a speaker goes by the name that the text gives; so do
    speakers without a name: "officials" need not be "police officials".
    """
    names = {
        quote.speaker.name: tuple(quote.speaker.name.split())
        for text in chosen
        for quote in comparison.document(text.letter).quotes
        if quote.speaker
    }
    found = {}
    for name, words in names.items():
        longer = [other for other, others in names.items() if _is_part(words, others)]
        fullest = [it for it in longer if not any(_is_part(names[it], names[o]) for o in longer)]
        found[name] = fullest[0] if len(fullest) == 1 else name
    return found


def _is_part(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    is_name = all(word[0].isupper() for word in (*words, *others))
    return is_name and words[-1] == others[-1] and set(words) < set(others)
