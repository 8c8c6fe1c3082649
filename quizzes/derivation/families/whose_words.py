"""Family 10: whose words are these?"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import (
    AnnotatedDocument,
    Bearer,
    Comparison,
    NameKind,
    Quote,
    Sentence,
    Span,
    find_words,
)
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.namings import naming_sentence
from quizzes.derivation.people import full_name
from quizzes.derivation.speakers import Cast, plain_words
from quizzes.derivation.speech import speech_doubt
from quizzes.derivation.utterances import pieces_of
from quizzes.derivation.wording import proof

FAMILY = 10
# Nobody else may say so much of the words.
SHARE_OF_WORDS = 0.6
MOST_PER_SPEAKER = 2
MOST_WRONG = 3
# Who is one of two is guessed.
FEWEST_SPEAKING = 2
OWN = frozenset({"my", "our"})
# Who speaks of "our team" speaks for it.
OURS = re.compile(
    r"\b[Oo]ur (?:own )?"
    r"(?:clients?|company|customers|employees|firm|members|staff|students|team|users)\b"
)


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
    found = sorted(_drafts(cast), key=lambda it: bool(it.draft.doubt))
    counts: Counter[str] = Counter()
    chosen: list[_Found] = []
    for one in found:
        is_new = not any(one.is_like(before) for before in chosen)
        if is_new and counts[one.draft.key.text] < MOST_PER_SPEAKER:
            counts[one.draft.key.text] += 1
            chosen.append(one)
    return tuple(one.draft for one in chosen)


@dataclass(frozen=True, slots=True)
class _Found:
    """A draft, and the telling words that it asks for."""

    keys: frozenset[str]
    draft: ItemDraft

    def is_like(self, other: "_Found") -> bool:
        """Tell whether two ask for much the same words."""
        fewest = min(len(self.keys), len(other.keys))
        return 2 * len(self.keys & other.keys) >= fewest


def _drafts(cast: Cast) -> Iterator[_Found]:
    ready: Counter[str] = Counter()
    for one in cast.comparison.documents:
        for quote in one.quotes:
            speaker = cast.speaker(one.document.letter, quote)
            if speaker and ready[speaker.full] < MOST_PER_SPEAKER:
                for found in _draft(cast, one, quote, speaker):
                    ready[speaker.full] += not found.draft.doubt
                    yield found


def _draft(cast: Cast, one: AnnotatedDocument, quote: Quote, speaker: Bearer) -> Iterator[_Found]:
    asked = _asked(cast, one, quote, speaker)
    if asked is None:
        return
    piece = asked.span
    keys = cast.comparison.content_keys(piece, one.document.letter)
    sentences = _sentences_with(cast.comparison, keys)
    wrong = _others(cast, one, speaker, piece)
    place = next((it for it in sentences if it.span.contains(piece)), None)
    if place is None or len(wrong) < FEWEST_SPEAKING:
        return
    words = plain_words(one, piece)
    is_whole = not words[0].islower()
    naming = naming_sentence(cast, one, quote, speaker)
    yield _Found(
        keys,
        ItemDraft(
            family=FAMILY,
            skill=Skill.ATTRIB,
            step=Step.LOCATE,
            stem=f"Who said “{words}”?" if is_whole else f"Whose words are these: “{words}”?",
            hint="Find the words, then look for the verb of saying next to them.",
            options=_options(speaker, wrong, place, naming or place),
            evidence=tuple(_evidence(cast.comparison, sentences, piece, place, naming)),
            contrast=cast.words_of(wrong, sentences),
            fact="words " + " ".join(sorted(keys)),
            reason=f"the text gives the words to {full_name(speaker)}, and no text to anybody else",
            confidence=quote.confidence,
            doubt=_doubt(cast, one, quote, speaker, naming)
            or _doubt_of_words(cast, one, piece, sentences)
            or asked.doubt
            or _hint(cast, one, piece, speaker, wrong),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """The words that are asked for, and why they need a look."""

    span: Span
    doubt: str


def _asked(cast: Cast, one: AnnotatedDocument, quote: Quote, speaker: Bearer) -> _Asked | None:
    """Choose the first words of a quote that nobody else says, ready ones before others."""
    first = None
    for piece in pieces_of(one, quote):
        if not _others_say(cast, one, piece, speaker):
            asked = _Asked(piece, speech_doubt(cast.comparison, one, piece))
            if not asked.doubt:
                return asked
            first = first or asked
    return first


def _evidence(
    comparison: Comparison,
    sentences: tuple[Sentence, ...],
    piece: Span,
    place: Sentence,
    naming: Sentence | None,
) -> Iterator[EvidenceDraft]:
    """Cite the sentences with the words, and the one before or after them that says whose."""
    for sentence in sorted({*sentences, naming or place}, key=lambda it: (it.letter, it.number)):
        focus = piece if sentence == place else None
        yield proof(comparison.document(sentence.letter), sentence, focus)


def _doubt_of_words(
    cast: Cast, one: AnnotatedDocument, piece: Span, sentences: tuple[Sentence, ...]
) -> str:
    """Say what to check: whether all texts have the words so."""
    words = plain_words(one, piece)
    is_verbatim = all(_has_words(cast.comparison, it, words) for it in sentences)
    return "" if is_verbatim else "Check the words of each text"


def _has_words(comparison: Comparison, sentence: Sentence, words: str) -> bool:
    """Tell whether a sentence has the words as they are asked for, but for quotation marks."""
    forms = [word.form for word in comparison.document(sentence.letter).words_in(sentence.span)]
    asked = [word.form for word in find_words(words, Span(0, len(words)))]
    return f" {' '.join(asked)} " in f" {' '.join(forms)} "


def _hint(
    cast: Cast, one: AnnotatedDocument, piece: Span, speaker: Bearer, wrong: list[Bearer]
) -> str:
    """Say what gives the speaker away: a name, an office, or that hardly anybody else speaks."""
    if not all(map(cast.speaks, wrong)):
        return "Check that others could have said it"
    told = [
        word
        for word in " ".join([speaker.full, *speaker.roles]).casefold().split()
        if len(word) > len("the")
    ]
    said = {word.form.removesuffix("'s") for word in one.words_in(piece)}
    names_own = not said.isdisjoint(OWN) and any(
        piece.contains(it)
        for name in one.names
        if name.kind is NameKind.ORGANIZATION
        for it in name.mentions
    )
    is_own = OURS.search(one.document.text, piece.start, piece.end) is not None
    is_hinted = is_own or names_own or not said.isdisjoint(told)
    return "Check that the words do not name the speaker" if is_hinted else ""


def _doubt(
    cast: Cast, one: AnnotatedDocument, quote: Quote, speaker: Bearer, naming: Sentence | None
) -> str:
    """Say what to check: who "he" is, and of a few words whether they are not another's."""
    if not quote.closed:
        return "The quote has no closing mark"
    is_fragment = quote.words.slice(one.document.text)[:1].islower()
    names_others = any(
        cast.names_others(one.sentences[number - 1], speaker, quote.words)
        for number in quote.sentences
        if number
    )
    return "Check the speaker" if naming is None or (is_fragment and names_others) else ""


def _sentences_with(comparison: Comparison, keys: frozenset[str]) -> tuple[Sentence, ...]:
    return tuple(
        sentence
        for one in comparison.documents
        for sentence in sorted(
            comparison.locate_words(keys, one.document.letter), key=lambda found: found.number
        )
        if keys <= comparison.sentence_keys(sentence)
    )


def _others_say(cast: Cast, one: AnnotatedDocument, piece: Span, speaker: Bearer) -> bool:
    """Tell whether the words, or most of them, may be anybody else's in any of the texts."""
    comparison = cast.comparison
    keys = comparison.content_keys(piece, one.document.letter)
    return any(
        len(keys & comparison.sentence_keys(sentence)) >= SHARE_OF_WORDS * len(keys)
        and cast.others_say(sentence, speaker)
        for other in comparison.documents
        for sentence in comparison.locate_words(keys, other.document.letter)
    )


def _others(cast: Cast, one: AnnotatedDocument, speaker: Bearer, piece: Span) -> list[Bearer]:
    """Choose people to mistake for the speaker: of the same text, those who speak, the nearest."""
    said = frozenset(word.form.removesuffix("'s") for word in one.words_in(piece))
    fitting = cast.mistakable(speaker.full, said)
    fitting.sort(key=lambda other: cast.distance(one.document.letter, piece, other))
    return cast.plausible(fitting, MOST_WRONG)


def _options(
    speaker: Bearer, wrong: list[Bearer], place: Sentence, naming: Sentence
) -> tuple[OptionDraft, ...]:
    name = full_name(speaker)
    is_beside = naming == place
    refs = " and ".join(sorted({place.ref, naming.ref}, key=lambda ref: int(ref[1:])))
    told = f"sentence {place.ref} gives" if is_beside else f"sentences {refs} give"
    right = f"{name} said it, in sentence {place.ref}"
    named = "" if is_beside else f"; {naming.ref} names the speaker"
    options = [OptionDraft(name, f"{right}{named}.")]
    options += [
        OptionDraft(
            full_name(other),
            f"The texts name {full_name(other)}, but {told} these words to {name.rstrip('.')}.",
            Misconception.NEAREST_NAME,
        )
        for other in wrong
    ]
    return tuple(sorted(options, key=lambda option: option.text))
