"""Family 10: whose words are these?"""

import re
from collections import Counter
from collections.abc import Iterator

from coverage_app.analysis import (
    AnnotatedDocument,
    Bearer,
    Comparison,
    NameKind,
    Quote,
    Sentence,
    Span,
    Word,
    find_words,
)
from quizzes.derivation.drafts import (
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.people import full_name, says_name
from quizzes.derivation.pointing import words_doubt
from quizzes.derivation.speakers import Cast, plain_words
from quizzes.derivation.wording import proof

FAMILY = 10
# Shorter words may be anybody's, longer ones are tiresome to read in a question.
SHORTEST, LONGEST = 7, 28
FEWEST_CONTENT_WORDS = 4
# Nobody else may say so much of the words.
SHARE_OF_WORDS = 0.6
MOST_PER_SPEAKER = 2
MOST_WRONG = 3
# Who is hinted at, or is one of two who speak, is guessed.
FEWEST_SPEAKING = 3
# A piece that begins so belongs to what was said before it.
JOINING_WORDS = frozenset(
    "and but or nor so yet because which who whose than that as how well yes yeah no oh also "
    "instead otherwise still then therefore".split()
)
PIECE_EDGE = re.compile(
    r"[;:]\s+|,\s+(?:and|but|so)\s+(?=(?:I|we|he|she|it|they|you|that|this|there)\b)"
)
# A quotation that begins so may be what somebody else asked: "Is this the end," Diaz was asked.
ASKING_WORDS = frozenset(
    "Is Are Was Were Do Does Did Can Could Will Would Should Have Has Had Why Where Who".split()
)
OWN = frozenset({"my", "our"})
# Who speaks of "our team" speaks for it.
OURS = re.compile(
    r"\b[Oo]ur (?:own )?"
    r"(?:clients?|company|customers|employees|firm|members|staff|students|team|users)\b"
)
# Brackets, gaps, questions and quotations within.
BROKEN = re.compile(r"[()\[\]“”\"…?]|\.\.|(?<!\w)['‘]|['’](?!\w)")


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask who said some quoted words, when the speaker is sure and nobody else says the like.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“We will rebuild the old stone bridge,” Mayor Ana Diaz said. Mayor Bo Lind said no."
    >>> other = "“There is no money,” Mayor Cy Holm said. “Yes,” Mayor Ana Diaz said."
    >>> documents = Document.from_text(text, letter="A"), Document.from_text(other, letter="B")
    >>> [draft] = derive(compare(documents))
    >>> draft.stem, draft.key.text
    ('Who said “We will rebuild the old stone bridge”?', 'Ana Diaz')
    """
    cast = Cast.of(comparison)
    drafts: list[ItemDraft] = []
    counts: Counter[str] = Counter()
    asked: list[frozenset[str]] = []
    for one in comparison.documents:
        for quote in one.quotes:
            speaker = cast.speaker(one.document.letter, quote)
            if speaker is None or counts[speaker.full] == MOST_PER_SPEAKER:
                continue
            for keys, draft in _draft(cast, one, quote, speaker):
                if not any(
                    2 * len(keys & before) >= min(len(keys), len(before)) for before in asked
                ):
                    asked.append(keys)
                    counts[speaker.full] += 1
                    drafts.append(draft)
    return tuple(drafts)


def _draft(
    cast: Cast, one: AnnotatedDocument, quote: Quote, speaker: Bearer
) -> Iterator[tuple[frozenset[str], ItemDraft]]:
    letter = one.document.letter
    fit = [it for it in _pieces(one, quote) if not _others_say(cast, one, it, speaker)]
    if not fit:
        return
    piece = min(fit, key=lambda it: bool(words_doubt(cast.comparison, one, it)))
    keys = cast.comparison.content_keys(piece, letter)
    sentences = _sentences_with(cast.comparison, keys)
    words = plain_words(one, piece)
    is_verbatim = all(_has_words(cast.comparison, it, words) for it in sentences)
    wrong = _others(cast, one, speaker, piece)
    if not sentences or len(wrong) < 2:
        return
    is_whole = not words[0].islower()
    yield (
        keys,
        ItemDraft(
            family=FAMILY,
            skill=Skill.ATTRIB,
            step=Step.LOCATE,
            stem=f"Who said “{words}”?" if is_whole else f"Whose words are these: “{words}”?",
            hint="Find the words, then look for the verb of saying next to them.",
            options=_options(speaker, wrong, sentences),
            evidence=tuple(
                proof(
                    cast.comparison.document(sentence.letter),
                    sentence,
                    piece if sentence.letter == letter else None,
                )
                for sentence in sentences
            ),
            contrast=cast.words_of(wrong, sentences),
            fact="words " + " ".join(sorted(keys)),
            reason=f"the text gives the words to {full_name(speaker)}, and no text to anybody else",
            confidence=quote.confidence,
            doubt=("" if is_verbatim else "Check the words of each text")
            or _doubt(cast, one, quote, speaker)
            or words_doubt(cast.comparison, one, piece)
            or _hint(cast, one, piece, speaker, wrong),
        ),
    )


def _has_words(comparison: Comparison, sentence: Sentence, words: str) -> bool:
    """Tell whether a sentence has the words as they are asked for, but for quotation marks."""
    text = comparison.document(sentence.letter).document.text
    forms = [word.form for word in find_words(text, sentence.span)]
    asked = [word.form for word in find_words(words, Span(0, len(words)))]
    return f" {' '.join(asked)} " in f" {' '.join(forms)} "


def _hint(
    cast: Cast, one: AnnotatedDocument, piece: Span, speaker: Bearer, wrong: list[Bearer]
) -> str:
    """Say what gives the speaker away: a name, an office, or that hardly anybody else speaks."""
    if len(wrong) < FEWEST_SPEAKING or not all(map(cast.speaks, wrong)):
        return "Check that others could have said it"
    told = [
        word
        for word in " ".join([speaker.full, *speaker.roles]).casefold().split()
        if len(word) > len("the")
    ]
    said = {word.form.removesuffix("'s") for word in find_words(one.document.text, piece)}
    names_own = not said.isdisjoint(OWN) and any(
        piece.contains(it)
        for name in one.names
        if name.kind is NameKind.ORGANIZATION
        for it in name.mentions
    )
    is_own = OURS.search(one.document.text, piece.start, piece.end) is not None
    is_hinted = is_own or names_own or not said.isdisjoint(told)
    return "Check that the words do not name the speaker" if is_hinted else ""


def _doubt(cast: Cast, one: AnnotatedDocument, quote: Quote, speaker: Bearer) -> str:
    """Say what to check: who "he" is, and of a few words whether they are not another's."""
    if not quote.closed:
        return "The quote has no closing mark"
    text = one.document.text
    is_fragment = quote.words.slice(text)[:1].islower()
    names_others = any(
        cast.names_others(one.sentences[number - 1], speaker)
        for number in quote.sentences
        if number
    )
    written = quote.speaker.span if quote.speaker else quote.span
    is_named = says_name(one, written, speaker)
    return "" if is_named and not (is_fragment and names_others) else "Check the speaker"


def _pieces(one: AnnotatedDocument, quote: Quote) -> list[Span]:
    """List the sentences of a quote and their parts, whole ones first, by how much they say."""
    found = [
        (place, piece)
        for sentence in one.sentences
        if sentence.number in quote.sentences
        for place, piece in enumerate(_parts(one, quote, sentence))
        if _is_telling(one, piece)
    ]
    found.sort(key=lambda it: (it[0] > 0, -_content(one, it[1])))
    return [piece for _, piece in found]


def _parts(one: AnnotatedDocument, quote: Quote, sentence: Sentence) -> Iterator[Span]:
    """Yield what a quote has of a sentence, and then what stands there between two edges."""
    text = one.document.text
    start = max(sentence.span.start, quote.words.start)
    end = min(sentence.span.end, quote.words.end)
    yield Span(start, end)
    edges = [match.span() for match in PIECE_EDGE.finditer(text, start, end)]
    starts, ends = [start, *(edge for _, edge in edges)], [*(edge for edge, _ in edges), end]
    for first, last in zip(starts, ends, strict=True):
        yield Span(first, last)


def _is_telling(one: AnnotatedDocument, piece: Span) -> bool:
    text, words = one.document.text, find_words(one.document.text, piece)
    return (
        SHORTEST <= len(words) <= LONGEST
        and words[0].form not in JOINING_WORDS
        and words[0].span.slice(text) not in ASKING_WORDS
        and _content(one, piece) >= FEWEST_CONTENT_WORDS
        and BROKEN.search(piece.slice(text)) is None
        and not _is_title(one, words)
    )


def _is_title(one: AnnotatedDocument, words: tuple[Word, ...]) -> bool:
    """Tell the name of a program or a book from words that were said."""
    telling = (word.span.slice(one.document.text) for word in words if word.has_content)
    return not any(written.islower() for written in telling)


def _content(one: AnnotatedDocument, piece: Span) -> int:
    return sum(word.has_content for word in find_words(one.document.text, piece))


def _sentences_with(comparison: Comparison, keys: frozenset[str]) -> tuple[Sentence, ...]:
    return tuple(
        sentence
        for one in comparison.documents
        for sentence in sorted(
            comparison.locate_words(keys, one.document.letter), key=lambda found: found.number
        )
        if keys <= comparison.content_keys(sentence.span, sentence.letter)
    )


def _others_say(cast: Cast, one: AnnotatedDocument, piece: Span, speaker: Bearer) -> bool:
    """Tell whether the words, or most of them, may be anybody else's in any of the texts."""
    comparison = cast.comparison
    keys = comparison.content_keys(piece, one.document.letter)
    return any(
        len(keys & comparison.content_keys(sentence.span, sentence.letter))
        >= SHARE_OF_WORDS * len(keys)
        and cast.others_say(sentence, speaker)
        for other in comparison.documents
        for sentence in comparison.locate_words(keys, other.document.letter)
    )


def _others(cast: Cast, one: AnnotatedDocument, speaker: Bearer, piece: Span) -> list[Bearer]:
    """Choose people to mistake for the speaker: of the same text, those who speak, the nearest."""
    words = find_words(one.document.text, piece)
    said = frozenset(word.form.removesuffix("'s") for word in words)
    fitting = cast.mistakable(speaker.full, said)
    fitting.sort(key=lambda other: cast.distance(one.document.letter, piece, other))
    return cast.plausible(fitting, MOST_WRONG)


def _options(
    speaker: Bearer, wrong: list[Bearer], sentences: tuple[Sentence, ...]
) -> tuple[OptionDraft, ...]:
    place = sentences[0].ref
    options = [
        OptionDraft(full_name(speaker), f"{full_name(speaker)} said it, in sentence {place}.")
    ]
    options += [
        OptionDraft(
            full_name(other),
            f"The texts name {full_name(other)}, but sentence {place} gives these words to "
            f"{full_name(speaker)}.",
            Misconception.NEAREST_NAME,
        )
        for other in wrong
    ]
    return tuple(sorted(options, key=lambda option: option.text))
