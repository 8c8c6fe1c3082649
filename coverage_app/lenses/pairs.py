"""Which two texts stand side by side, and which others may be chosen."""

from dataclasses import dataclass

from coverage_app.lenses.texts import Text


@dataclass(frozen=True, slots=True)
class Choice:
    """A text to put on one side, and the letters of the pair that this makes."""

    text: Text
    left: str
    right: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class SideChoice:
    """The texts to choose from for one side of the page."""

    label: str
    choices: tuple[Choice, ...]


def chosen_pair(texts: tuple[Text, ...], left: str, right: str) -> tuple[Text, Text]:
    """Return the texts of two letters, or else the first two; never one text twice."""
    by_letter = {text.letter: text for text in texts}
    one = by_letter.get(left, texts[0])
    other = by_letter.get(right, texts[1])
    if other is one:
        other = next(text for text in texts if text is not one)
    return one, other


def sides_of(texts: tuple[Text, ...], left: Text, right: Text) -> tuple[SideChoice, SideChoice]:
    """Offer every text on each side; the text of the other side changes places with this one."""
    on_left = [(text, text, left if text is right else right) for text in texts]
    on_right = [(text, right if text is left else left, text) for text in texts]
    first, second = (
        tuple(Choice(text, one.letter, other.letter, text is chosen) for text, one, other in pairs)
        for pairs, chosen in ((on_left, left), (on_right, right))
    )
    return SideChoice("Left", first), SideChoice("Right", second)
