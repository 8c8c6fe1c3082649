"""Family 17, quotations: which sentence of a text quotes somebody word for word?"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from coverage_app.analysis import AnnotatedDocument, Bearer, Comparison, Quote, Sentence
from quizzes.derivation.drafts import (
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.people import full_name
from quizzes.derivation.quoting import is_whole
from quizzes.derivation.speakers import Cast
from quizzes.derivation.wording import proof

FAMILY = 17
MOST = 3
# A shorter quotation may be a title or a word held at arm's length.
FEWEST_QUOTED = 6
FEWEST_WORDS, MOST_WORDS = 7, 45
MOST_OF_A_KIND, FEWEST_WRONG = 2, 3
# Any sign that something may be quoted, and any that a quotation was changed.
MARKS = re.compile(r"[“”\"„«»‘]|(?<!\w)'|'(?!\w)|(?<=[,.?!])’")
CHANGED = re.compile(r"[\[\]…]|\.\.\.|\s[-–—]-?\s")
PRONOUNS = frozenset("he she they it i we who".split())
ENDS = re.compile(r"[.!?][”\"’')]*\Z")


@dataclass(frozen=True, slots=True)
class _Voiced:
    """A sentence that quotes one person, who is named there, and nobody else."""

    sentence: Sentence
    quote: Quote
    who: Bearer


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask which of some sentences quotes somebody; others name that person or quote another.

    >>> from coverage_app.analysis import Document, compare
    >>> text = (
    ...     "Mayor Ana Diaz wants to close the old library on the hill in May. "
    ...     "“We have no money left for it this year,” Diaz said on Monday. "
    ...     "Diaz has been the mayor of the town for some nine years now. "
    ...     "“I have read every book that they have in there,” Senator Bo Lind said."
    ... )
    >>> [draft] = derive(compare((Document.from_text(text),)))
    >>> draft.stem, draft.key.sentence
    ('Which of these sentences in text A quotes Ana Diaz word for word?', 2)
    """
    cast = Cast.of(comparison)
    drafts = (draft for one in comparison.documents for draft in islice(_drafts(cast, one), 1))
    return tuple(islice(drafts, MOST))


def _drafts(cast: Cast, one: AnnotatedDocument) -> Iterator[ItemDraft]:
    voiced = list(_voiced(cast, one)) if one.document.is_english else []
    silent = list(_silent(one)) if voiced else []
    for asked in voiced:
        named = [it for it in silent if _names(one, it, asked.who)]
        others = _others(one, asked.who) if named else []
        near, beside = (_nearest(asked.sentence, it) for it in (named, others))
        if near and beside and len(near) + len(beside) >= FEWEST_WRONG:
            yield _draft(one, asked, near, beside)


def _nearest(asked: Sentence, others: list[Sentence]) -> list[Sentence]:
    return sorted(others, key=lambda it: abs(it.number - asked.number))[:MOST_OF_A_KIND]


def _voiced(cast: Cast, one: AnnotatedDocument) -> Iterator[_Voiced]:
    for quote in one.quotes:
        if len(quote.sentences) != 1 or not quote.sentences[0] or not is_whole(one, quote):
            continue
        sentence = one.sentences[quote.sentences[0] - 1]
        who = cast.speaker(one.document.letter, quote)
        is_fit = _is_fit(one, sentence) and _is_long(one, quote)
        if who is None or quote.speaker is None or not is_fit or not full_name(who):
            continue
        written = quote.speaker.span
        is_named = who.full.split()[-1] in written.slice(one.document.text).split()
        is_there = sentence.span.contains(written) and sentence.span.contains(quote.span)
        is_alone = sum(sentence.number in it.sentences for it in one.quotes) == 1
        if is_named and is_there and is_alone and not cast.others_say(sentence, who):
            yield _Voiced(sentence, quote, who)


def _silent(one: AnnotatedDocument) -> Iterator[Sentence]:
    """Yield the sentences that have nothing in quotation marks."""
    quoted = {number for quote in one.quotes for number in quote.sentences}
    for sentence in one.sentences:
        text = sentence.span.slice(one.document.text)
        is_silent = sentence.number not in quoted and not MARKS.search(text)
        if is_silent and _is_fit(one, sentence):
            yield sentence


def _others(one: AnnotatedDocument, who: Bearer) -> list[Sentence]:
    """List the sentences that surely quote somebody else, and do not name who is asked for."""
    quotes: defaultdict[int, list[Quote]] = defaultdict(list)
    for quote in one.quotes:
        for number in quote.sentences:
            quotes[number].append(quote)
    return [
        sentence
        for number, found in quotes.items()
        if number
        for sentence in [one.sentences[number - 1]]
        if _is_fit(one, sentence)
        and not _names(one, sentence, who)
        and all(_is_by_another(one, sentence, quote, who) for quote in found)
    ]


def _is_by_another(one: AnnotatedDocument, sentence: Sentence, quote: Quote, who: Bearer) -> bool:
    if quote.speaker is None or not quote.has_sure_speaker:
        return False
    written = quote.speaker.span
    is_there = sentence.span.contains(quote.span) and sentence.span.contains(written)
    is_named = written.slice(one.document.text).lower() not in PRONOUNS
    is_other = set(who.full.split()).isdisjoint(quote.speaker.name.split())
    return is_there and is_named and is_other


def _is_fit(one: AnnotatedDocument, sentence: Sentence) -> bool:
    text = sentence.span.slice(one.document.text)
    length = len(one.words_in(sentence.span))
    return ENDS.search(text) is not None and FEWEST_WORDS <= length <= MOST_WORDS


def _is_long(one: AnnotatedDocument, quote: Quote) -> bool:
    words = quote.words.slice(one.document.text)
    return len(one.words_in(quote.words)) >= FEWEST_QUOTED and not CHANGED.search(words)


def _names(one: AnnotatedDocument, sentence: Sentence, who: Bearer) -> bool:
    name = re.escape(who.full.split()[-1])
    return re.search(rf"\b{name}\b", sentence.span.slice(one.document.text)) is not None


def _draft(
    one: AnnotatedDocument, asked: _Voiced, named: list[Sentence], quoting: list[Sentence]
) -> ItemDraft:
    name, ref, letter = full_name(asked.who), asked.sentence.ref, one.document.letter
    family = asked.who.full.split()[-1]
    told = f"{ref} has words of {name} in quotation marks."
    whys: dict[Sentence, tuple[str, Misconception | None]] = {asked.sentence: (told, None)}
    for it in named:
        why = f"{it.ref} names {family}, but has nothing in quotation marks. {told}"
        whys[it] = (why, Misconception.NAMED_SO_QUOTED)
    for it in quoting:
        why = f"The words in quotation marks in {it.ref} are not by {family}. {told}"
        whys[it] = (why, Misconception.NEAREST_NAME)
    return ItemDraft(
        family=FAMILY,
        skill=Skill.QUOTE,
        step=Step.LOCATE,
        stem=f"Which of these sentences in text {letter} quotes {name} word for word?",
        hint="Look for quotation marks, and for who is named beside them.",
        options=tuple(
            OptionDraft(it.span.slice(one.document.text), *whys[it], letter, it.number)
            for it in sorted(whys, key=lambda it: it.number)
        ),
        evidence=(proof(one, asked.sentence, asked.quote.span),),
        contrast=(proof(one, named[0]),),
        fact=f"quoted {ref}",
        reason=f"{ref} quotes {name}; the other sentences name {family} or quote somebody else",
        confidence=0.93,
        kind=Kind.SENTENCE,
    )
