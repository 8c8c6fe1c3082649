"""Family 2: who reported these words?"""

import re
from collections.abc import Iterator
from itertools import pairwise

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Presence,
    Quote,
    Sentence,
    Span,
    Word,
    find_words,
)
from quizzes.derivation.distractors import (
    Report,
    nearest_elsewhere,
    strangers,
    who_reported_options,
)
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Skill, Step
from quizzes.derivation.people import is_person
from quizzes.derivation.pieces import is_phrase, piece_doubt
from quizzes.derivation.pointing import begins_amid
from quizzes.derivation.quoting import names_speaker
from quizzes.derivation.wording import names_an_outlet, proof, searched

FAMILY = 2
# Fewer words are said by many, more give the sentence away.
SHORTEST, LONGEST = 3, 22
FEWEST_CONTENT_WORDS = 4
# Three words with nothing between them are enough when they are as long as this.
LONG_ENOUGH = 26
# A piece that begins so belongs to what was said or written before it.
JOINING_WORDS = frozenset(
    """
    about also and are as at be because been being but by can could did do does for from had has
    have he her him his however in into is it its may might must no nor of on or over should so than
    that their them then these they this those to under was well were which who whom whose will with
    would yes yet
    """.split()
)
# A piece ends where a sentence does; it may begin after a bracket that the outlet opens it with.
SENTENCE_END = re.compile(r"(?<!\.)[.!?][’”'\"]?\s+")
OPENING_BRACKET = re.compile(r"\W*\[[^\]]*\]\s*")
BROKEN = re.compile(r"\.\s?\.|[\[\]()…“”‘\"/]|\s[–—-]\s|--|’(?!\w)|(?<!\w)'|'(?!\w)")
STUBS = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|No|Jr)\.$")
MOST_OF_ONE_TEXT = 4
BEEN = frozenset({"been", "be"})
# So many characters after a quote hold the next word.
REACH = 40
CONTRACTED = re.compile(r"'(?!s$)")
# Not so "telling him that", which may be somebody's report of a report.
PLAIN_CUES = frozenset(
    "added argued asked called continued said says stated told tweeted warned wrote".split()
)
# So many words in a row are copied, not written twice.
RUN = 6
# Of what is written to be seen online, a reader sees half.
ONLINE = re.compile(r"[@#]\w")
# "I think so" is said by anybody: more has to be there.
VAGUE_OPENERS = frozenset(
    {"i", "i'd", "i'm", "i've", "let", "maybe", "there", "there's", "we", "you"}
)
FEWEST_OF_VAGUE = 5
# "Lions QB Bo Lind" is a name with a place in a team before it.
INITIALS = re.compile(r"\b[A-Z]{2,}\b")
JOINED = re.compile(r"\s+and\s+[A-Z]")


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for quoted words that one text has alone, or that all texts quote.

    The words are a whole short quote or a whole sentence of a longer one. They are asked for only
    when no sentence of any other text has even half of their words with content, or when all texts
    have them between quotation marks.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“Storms broke the old stone bridge,” the mayor said."
    >>> one = Document.from_text(text, letter="A")
    >>> other = Document.from_text("The mayor spoke for an hour.", letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.stem, draft.key.text
    ('Which text quotes the words “Storms broke the old stone bridge”?', 'Text A only')
    """
    drafts: list[ItemDraft] = []
    asked: set[frozenset[str]] = set()
    people = _people(comparison)
    away = strangers(comparison)
    for one in comparison.documents:
        found: list[ItemDraft] = []
        for quote in one.quotes if one.document.letter not in away else ():
            for keys, draft in _draft(comparison, one, quote, people):
                if not any(keys & before == keys or keys & before == before for before in asked):
                    asked.add(keys)
                    found.append(draft)
        best = sorted(found, key=lambda draft: (draft.doubt, -draft.confidence))[:MOST_OF_ONE_TEXT]
        drafts += [draft for draft in found if draft in best]
    return tuple(drafts)


def _draft(
    comparison: Comparison, one: AnnotatedDocument, quote: Quote, people: frozenset[str]
) -> Iterator[tuple[frozenset[str], ItemDraft]]:
    speaker = _speaker(one, quote, people)
    found = sorted(_telling_pieces(one, quote), key=lambda it: -it[0])
    pieces = [piece for _, piece in found]
    clear = (it for it in pieces if not _doubt(comparison, one, quote, it))
    piece = next(clear, pieces[0] if pieces else None)
    is_marked = one.document.text[quote.span.start] != "`"
    if piece is None or 0 in quote.sentences or not is_marked:
        return
    own = one.document.letter
    keys = comparison.content_keys(piece, own)
    others = [other for other in comparison.documents if other is not one]
    searches = {comparison.search_words(keys, own, other.document.letter) for other in others}
    shared = _quoted_in_all(comparison, one, piece) if searches == {Presence.FOUND} else ()
    is_alone = searches == {Presence.ABSENT} and not _is_in_part_elsewhere(comparison, one, piece)
    sentences = _sentences_with(comparison, one, keys) if is_alone else shared
    words = " ".join(piece.slice(one.document.text).split())
    if not sentences or names_an_outlet(comparison, words):
        return
    yield (
        keys,
        ItemDraft(
            family=FAMILY,
            skill=Skill.OMIT,
            step=Step.COMPARE,
            stem=f"Which text quotes {speaker or 'the words'} “{words}”?",
            hint="Look through every text for the words before you choose.",
            options=who_reported_options(comparison, Report("quote", sentences)),
            evidence=tuple(_proof(comparison, sentence, piece, own) for sentence in sentences),
            contrast=() if shared else nearest_elsewhere(comparison, sentences[0], keys),
            fact="words " + " ".join(sorted(keys)),
            reason=_reason(comparison, own, is_shared=bool(shared)),
            confidence=round(0.9 + 0.04 * bool(speaker) + 0.001 * min(len(keys), 10), 3),
            doubt=_doubt(comparison, one, quote, piece),
        ),
    )


def _doubt(comparison: Comparison, one: AnnotatedDocument, quote: Quote, piece: Span) -> str:
    """Say what to check: whether the quote reaches so far, or how the words are understood."""
    if not quote.closed and piece.start > quote.words.start:
        return "The quote has no closing mark"
    if begins_amid(one, piece) and not is_phrase(one, piece):
        return "Check what is left before the words"
    if ONLINE.search(piece.slice(one.document.text)):
        return "Check that it is worth asking"
    return piece_doubt(comparison, one, piece, may_be_phrase=True)


def _is_in_part_elsewhere(comparison: Comparison, one: AnnotatedDocument, piece: Span) -> bool:
    """Tell whether another text has so many words of a piece in a row: it may be half the quote."""
    words = [word.form for word in one.words_in(piece)]
    runs = [f" {' '.join(words[start : start + RUN])} " for start in range(len(words) - RUN + 1)]
    return any(
        run in f" {' '.join(word.form for word in other.words.words)} "
        for other in comparison.documents
        if other is not one
        for run in runs
    )


def _reason(comparison: Comparison, own: str, *, is_shared: bool) -> str:
    if is_shared:
        return "made because all texts quote these words, without a change"
    return (
        f"made because only text {own} quotes these words; {searched(comparison, own)}, "
        "and none has half of them"
    )


def _proof(comparison: Comparison, sentence: Sentence, piece: Span, own: str) -> EvidenceDraft:
    is_there = sentence.letter == own and sentence.span.contains(piece)
    return proof(comparison.document(sentence.letter), sentence, piece if is_there else None)


def _quoted_in_all(
    comparison: Comparison, one: AnnotatedDocument, piece: Span
) -> tuple[Sentence, ...]:
    """Collect the sentences of all texts that quote a piece word for word; none if one does not.

    What all texts have in the first sentence is no test of reading.
    """
    asked = _forms(one, piece)
    found: list[Sentence] = []
    for other in comparison.documents:
        numbers = {
            number
            for quote in other.quotes
            if asked in _forms(other, quote.words)
            for number in quote.sentences
        }
        there = [
            it for it in other.sentences if it.number in numbers and asked in _forms(other, it.span)
        ]
        if not there:
            return ()
        found += there
    leads = {sentence.letter for sentence in found if sentence.number == 1}
    return tuple(found) if len(leads) < len(comparison.documents) else ()


def _forms(one: AnnotatedDocument, span: Span) -> str:
    return f" {' '.join(word.form for word in one.words_in(span))} "


def _people(comparison: Comparison) -> frozenset[str]:
    """Collect the full names of those who are surely persons, as any text has them."""
    return frozenset(
        name.full
        for bearer in comparison.bearers()
        if is_person(comparison, bearer, speaks=True)
        for _, name in bearer.names
    )


def _speaker(one: AnnotatedDocument, quote: Quote, people: frozenset[str]) -> str:
    """Name the speaker where the sentence of the quote does, without a doubt, and is a person."""
    if quote.speaker is None or quote.cue is None or not quote.has_sure_speaker:
        return ""
    if quote.cue.slice(one.document.text).lower() not in PLAIN_CUES:
        return ""
    speaker, written = quote.speaker.name, quote.speaker.span
    is_near = any(
        sentence.number in quote.sentences and sentence.span.contains(written)
        for sentence in one.sentences
    )
    is_plain = " " in speaker and not INITIALS.search(speaker)
    is_joined = JOINED.match(one.document.text, written.end) is not None
    is_said = (
        names_speaker(one, quote) and is_near and speaker in people and is_plain and not is_joined
    )
    return f"{speaker} with the words" if is_said else ""


def _telling_pieces(one: AnnotatedDocument, quote: Quote) -> Iterator[tuple[int, Span]]:
    """Yield the sentences of a quote, free of brackets, that say something, with how much."""
    text = one.document.text
    for piece in _pieces(text, quote.words):
        words = one.words_in(piece)
        if not SHORTEST <= len(words) <= LONGEST or not _is_rounded(text, quote, words):
            continue
        content = [word for word in words if word.has_content and not CONTRACTED.search(word.form)]
        capitals = sum(word.span.slice(text)[0].isupper() for word in content)
        is_title = 3 * capitals >= 2 * len(content)
        is_dense = len(words) == len(content) and len(piece) >= LONG_ENOUGH
        is_vague = words[0].form in VAGUE_OPENERS
        fewest = FEWEST_OF_VAGUE if is_vague else FEWEST_CONTENT_WORDS
        if (len(content) >= fewest or is_dense) and not is_title:
            yield len(content), Span(words[0].start, _end(text, words[-1]))


def _end(text: str, last: Word) -> int:
    """Return where a piece ends: with the point of "the U.S."."""
    is_short = "." in last.span.slice(text) and text[last.end : last.end + 1] == "."
    return last.end + is_short


def _is_rounded(text: str, quote: Quote, words: tuple[Word, ...]) -> bool:
    """Tell whether a piece makes sense by itself: not so "of the classified" before "orders"."""
    first, second, last = (words[place].form.split("'")[0] for place in (0, 1, -1))
    if first in JOINING_WORDS or second in BEEN or last in JOINING_WORDS:
        return False
    if text[words[-1].end : quote.words.end].strip():  # the piece ends with a mark of its own
        return True
    after = find_words(text, Span(quote.span.end, min(len(text), quote.span.end + REACH)))
    follows = text[quote.span.end : after[0].start].isspace() if after else False
    return not (follows and after[0].has_content)


def _pieces(text: str, inside: Span) -> Iterator[Span]:
    """Cut a quote at the ends of its sentences; those with a bracket or a gap in them fall out."""
    starts = [inside.start]
    for mark in SENTENCE_END.finditer(text, inside.start, inside.end):
        if not STUBS.search(text[starts[-1] : mark.start() + 1]):
            starts.append(mark.end())
    for start, end in pairwise([*starts, inside.end]):
        opened = OPENING_BRACKET.match(text, start, end)
        piece = Span(opened.end() if opened else start, end)
        if len(piece) and not BROKEN.search(piece.slice(text).rstrip(" ")):
            yield piece


def _sentences_with(
    comparison: Comparison, one: AnnotatedDocument, keys: frozenset[str]
) -> tuple[Sentence, ...]:
    letter = one.document.letter
    return tuple(
        sentence
        for sentence in one.sentences
        if keys <= comparison.content_keys(sentence.span, letter)
    )
