"""Family 9: which words of one speaker, to one point, does each text quote?"""

from collections.abc import Iterator

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Figure,
    Quote,
    QuotePair,
    QuoteRelation,
    Sentence,
)
from quizzes.derivation.drafts import (
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.quoting import is_whole, said_words, shared_speaker
from quizzes.derivation.wording import figure_words, outlet_name, proof

FAMILY = 9
# Fewer words say little by themselves, more are no option to choose from.
SHORTEST, LONGEST = 3, 12
MOST_WRONG_OPTIONS = 2


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask which words each of two texts quotes where one speaker makes one point.

    It is one point when the speaker gives one telling figure in both; the question names it.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“It will rain,” Bo Ray said. “Ninety is a bad joke,” Mayor Ana Diaz said."
    >>> one = Document.from_text(text, letter="A")
    >>> told = "Mayor Ana Diaz said that 90 buses “would not do at all.”"
    >>> [draft] = derive(compare((one, Document.from_text(told, letter="B"))))
    >>> [f"{option.prompt}: {option.text}" for option in draft.options if option.is_key]
    ['Text A: Ninety is a bad joke', 'Text B: would not do at all']
    """
    return tuple(
        draft
        for pair in comparison.alignment.quotes
        if pair.relation is QuoteRelation.SAME_POINT
        for draft in _draft(comparison, pair)
    )


def _draft(comparison: Comparison, pair: QuotePair) -> Iterator[ItemDraft]:
    speaker, figure = shared_speaker(pair), _common_figure(comparison, pair)
    sides = _sides(comparison, pair)
    if not speaker or not all(_is_option(*side) for side in sides):
        return
    wrong = _wrong_options(comparison, pair, speaker)
    texts = "Both texts"
    if len(comparison.documents) > 2:
        texts = f"{' and '.join(outlet_name(one) for one, _ in sides)} both"
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.QUOTE,
        step=Step.COMPARE,
        stem=f"{texts} quote what {speaker} says about {figure}. Which words stand in which text?",
        hint="Find the sentence in each text, then look between its quotation marks.",
        options=_options(comparison, pair, wrong),
        evidence=tuple(proof(one, _sentence(one, quote), quote.words) for one, quote in sides),
        contrast=(),
        fact=f"point {' '.join(_sentence(one, quote).ref for one, quote in sides)}",
        reason=f"both texts quote one speaker on {figure}, each in other words",
        confidence=0.9,
        kind=Kind.MATCH,
    )


def _sides(comparison: Comparison, pair: QuotePair) -> tuple[tuple[AnnotatedDocument, Quote], ...]:
    left, right = (comparison.document(letter) for letter in pair.letters)
    return (left, pair.left), (right, pair.right)


def _is_option(one: AnnotatedDocument, quote: Quote) -> bool:
    length = len(said_words(one, quote))
    return SHORTEST <= length <= LONGEST and is_whole(one, quote) and quote.sentences != (0,)


def _sentence(one: AnnotatedDocument, quote: Quote) -> Sentence:
    return one.sentences[quote.sentences[-1] - 1]


def _said(one: AnnotatedDocument, quote: Quote) -> str:
    words = said_words(one, quote)
    return one.document.text[words[0].start : words[-1].end]


def _common_figure(comparison: Comparison, pair: QuotePair) -> str:
    """Say the figure that both sentences give, in the words that say what it counts."""
    numbers = pair.left.sentences, pair.right.sentences
    found = next(
        it
        for it in comparison.alignment.figures
        if it.letters == pair.letters
        and it.left.sentence in numbers[0]
        and it.right.sentence in numbers[1]
    )
    told = zip((found.left, found.right), pair.letters, strict=True)
    figure, letter = max(told, key=lambda it: _is_counted(it[0]))
    return figure_words(comparison.document(letter), figure, hedged=False)


def _is_counted(figure: Figure) -> bool:
    return figure.counted is not None


def _wrong_options(
    comparison: Comparison, pair: QuotePair, speaker: str
) -> tuple[OptionDraft, ...]:
    """Offer what the two texts quote of others, or else of the speaker in other sentences."""
    found: list[tuple[bool, OptionDraft]] = []
    for one, own in _sides(comparison, pair):
        for quote in one.quotes:
            is_apart = not set(own.sentences) & set(quote.sentences)
            if is_apart and _is_option(one, quote) and quote.speaker:
                ref, name = _sentence(one, quote).ref, quote.speaker.name
                is_same = name.split()[-1] == speaker.split()[-1]
                told = f"In {ref} {name} says these words, about something else."
                option = OptionDraft(_said(one, quote), told, Misconception.BESIDE_THE_POINT)
                found.append((is_same, option))
    texts = dict.fromkeys(option.text.casefold() for _, option in found)
    firsts = [next(it for it in found if it[1].text.casefold() == text) for text in texts]
    in_order = sorted(firsts, key=lambda it: it[0])
    return tuple(option for _, option in in_order[:MOST_WRONG_OPTIONS])


def _options(
    comparison: Comparison, pair: QuotePair, wrong: tuple[OptionDraft, ...]
) -> tuple[OptionDraft, ...]:
    keys = tuple(
        OptionDraft(
            _said(one, quote),
            f"{outlet_name(one)} quotes these words in {_sentence(one, quote).ref}.",
            None,
            one.document.letter,
            prompt=outlet_name(one),
        )
        for one, quote in _sides(comparison, pair)
    )
    return (*keys[:1], *wrong[:1], *keys[1:], *wrong[1:])
