"""Family 8: in which text do the words stand in quotation marks?"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise, permutations

from coverage_app.analysis import AnnotatedDocument, Comparison, Quote, Sentence, Span, Word
from quizzes.derivation.drafts import ItemDraft, Misconception, OptionDraft, Skill, Step
from quizzes.derivation.pieces import writing_doubt
from quizzes.derivation.quoting import is_whole, said_words
from quizzes.derivation.wording import ONLY_WORDS, outlet_name, proof

FAMILY = 8
# Fewer words stand in two texts by chance, more are read as a copied sentence.
SHORTEST, LONGEST = 4, 12
FEWEST_CONTENT_WORDS = 2
# So many words with content tell, wherever they stand; fewer do in sentences of one fact.
TELLING_WORDS = 3
# Who says so without marks would be the outlet itself: a mark was overlooked.
FIRST_PERSON = frozenset(
    "i i'm i've i'd i'll me my mine we we're we've we'd we'll us our ours let's".split()
)
# An apostrophe inside or at the end of a word is no mark; a post shown whole needs none.
MARK = re.compile(r"[\"“”«»@]|(?<!\w)['‘’](?=\w)|(?<=[,.?!])['’]")
AS_READ = str.maketrans({"[": "", "]": "", "’": "'"})
# So much of the words in another quote leaves it open whether the text quotes them too.
DOUBTFUL_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with the places of all runs of words that stand outside quotation marks."""

    one: AnnotatedDocument
    words: tuple[Word, ...]
    sentences: tuple[int, ...]
    runs: Mapping[tuple[str, ...], tuple[int, ...]]

    def told(self, start: int, length: int) -> Span:
        return Span(self.words[start].start, self.words[start + length - 1].end)

    def sentence(self, start: int) -> Sentence:
        return self.one.sentences[self.sentences[start] - 1]


@dataclass(frozen=True, slots=True)
class _Find:
    """Words that one text has in ``said``, in a quote, and another in ``told``, without marks."""

    quoting: AnnotatedDocument
    said: Span
    other: AnnotatedDocument
    told: Span
    told_in: Sentence

    @property
    def said_in(self) -> Sentence:
        return next(one for one in self.quoting.sentences if one.span.contains(self.said))


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for words that one text quotes and another tells as its own.

    They are asked for only when the other text has them in quotation marks nowhere.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "“The old bridge will be rebuilt soon,” Ann Roe said."
    >>> one = Document.from_text(text, letter="A")
    >>> told = "Ann Roe promised that the old bridge will be rebuilt soon."
    >>> [draft] = derive(compare((one, Document.from_text(told, letter="B"))))
    >>> draft.key.text
    'Text A only'
    """
    drafts: dict[frozenset[str], ItemDraft] = {}
    quoted = frozenset(pair for one in comparison.documents for pair in _quoted_pairs(one))
    texts = [_read(one, quoted) for one in comparison.documents]
    for quoting, other in permutations(texts, 2):
        others = [text for text in texts if text not in (quoting, other)]
        for quote in quoting.one.quotes:
            for found in _finds(quoting.one, quote, other):
                keys = comparison.content_keys(found.said, quoting.one.document.letter)
                is_new = not any(keys <= before or before <= keys for before in drafts)
                is_formula = any(_tells(text, found) for text in others)
                if is_new and not is_formula and _is_telling(comparison, found):
                    drafts[keys] = _draft(comparison, found)
    return tuple(drafts.values())


def _quoted_pairs(one: AnnotatedDocument) -> Iterator[tuple[str, str]]:
    """Yield every two words running of the quotes of a text: most other words need no look."""
    for quote in one.quotes:
        yield from pairwise(word.form for word in said_words(one, quote))


def _read(one: AnnotatedDocument, pairs: frozenset[tuple[str, str]]) -> _Text:
    placed = [
        (word, sentence.number)
        for sentence in one.sentences
        for word in one.words_in(sentence.span)
    ]
    words = tuple(word for word, _ in placed)
    quoted = {word.start for quote in one.quotes for word in one.words_in(quote.span)}
    forms = tuple(word.form for word in words)
    is_quoted = [word.start in quoted for word in words]
    runs: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for start in range(len(words) - SHORTEST + 1):
        end = start + SHORTEST
        if forms[start : start + 2] in pairs and not any(is_quoted[start:end]):
            runs[forms[start:end]].append(start)
    found = {run: tuple(places) for run, places in runs.items()}
    return _Text(one, words, tuple(number for _, number in placed), found)


def _finds(quoting: AnnotatedDocument, quote: Quote, other: _Text) -> Iterator[_Find]:
    """Find the longest run of words of a quote that the other text tells without marks.

    What nobody says may be the title of a song.
    """
    if not is_whole(quoting, quote) or quote.speaker is None or 0 in quote.sentences:
        return
    said = said_words(quoting, quote)
    found = [
        _Find(
            quoting,
            Span(run[0].start, run[-1].end),
            other.one,
            other.told(place + run_start, len(run)),
            other.sentence(place),
        )
        for start in range(len(said) - SHORTEST + 1)
        for place in other.runs.get(tuple(word.form for word in said[start : start + SHORTEST]), ())
        for run_start, run in [
            _trimmed(
                _extended(said, start, other, place),
                said[start:],
                other.words[place : place + LONGEST + 1],
            )
        ]
        if run
    ]
    for longest in sorted(found, key=lambda one: -len(one.said))[:1]:
        if _is_unquoted(longest):
            yield longest


def _extended(said: tuple[Word, ...], start: int, other: _Text, place: int) -> tuple[Word, ...]:
    """Return the words from ``start`` on that the other text has at a place.

    None are returned where it copies more than that, before them or in all.
    """
    if start and place and said[start - 1].form == other.words[place - 1].form:
        return ()
    length = 0
    for word, told, number in zip(
        said[start:], other.words[place:], other.sentences[place:], strict=False
    ):
        if word.form != told.form or number != other.sentences[place]:
            break
        length += 1
    return said[start : start + length] if length <= LONGEST else ()


def _trimmed(
    run: tuple[Word, ...], said: tuple[Word, ...], told: tuple[Word, ...]
) -> tuple[int, tuple[Word, ...]]:
    """Cut a run to what reaches from its first word with content to the end of a phrase.

    Where another word with content follows in either text, the last one may only begin to say
    something ("a broken" leg).
    """
    places = [place for place, word in enumerate(run) if word.has_content]
    while places and any(_goes_on(words, places[-1]) for words in (said, told)):
        places.pop()
    if len(places) < FEWEST_CONTENT_WORDS:
        return 0, ()
    cut = run[places[0] : places[-1] + 1]
    return places[0], cut if len(cut) >= SHORTEST else ()


def _goes_on(words: tuple[Word, ...], place: int) -> bool:
    """Tell whether a word with content follows, with nothing but a space before it."""
    following = words[place + 1 : place + 2]
    return any(it.has_content and it.start - words[place].end == 1 for it in following)


def _is_telling(comparison: Comparison, found: _Find) -> bool:
    """Tell whether the words are plain, say something and may be the outlet's own."""
    told = found.other.words_in(found.told)
    names = [span for name in found.other.names for span in name.mentions]
    plain = [
        word
        for word in told
        if word.has_content and not any(span.contains(word.span) for span in names)
        if found.other.document.text[word.start].islower()  # a title has capitals
    ]
    written = found.told.slice(found.other.document.text)
    is_words = ONLY_WORDS.fullmatch(written) is not None and _read_alike(found, written)
    is_own = FIRST_PERSON.isdisjoint(word.form for word in told)
    is_one_fact = found.said_in in comparison.counterparts(found.told_in)
    fewest = FEWEST_CONTENT_WORDS if is_one_fact else TELLING_WORDS
    return is_words and is_own and len(plain) >= fewest


def _tells(third: _Text, found: _Find) -> bool:
    """Tell whether a third text has the words without marks: then they are a formula."""
    run = tuple(word.form for word in found.other.words_in(found.told))
    return any(
        tuple(word.form for word in third.words[place : place + len(run)]) == run
        for place in third.runs.get(run[:SHORTEST], ())
    )


def _read_alike(found: _Find, written: str) -> bool:
    """Tell whether both texts write the words alike, fitted letters and capitals aside."""
    said = found.said.slice(found.quoting.document.text)
    plain = (text.translate(AS_READ).lower().split() for text in (said, written))
    return next(plain) == next(plain)


def _is_unquoted(found: _Find) -> bool:
    """Tell whether no quote of the other text has the words, and no mark was overlooked."""
    other = found.other
    keys = {word.key for word in other.words_in(found.told) if word.has_content}
    shares = [len(keys & {word.key for word in said_words(other, quote)}) for quote in other.quotes]
    if max(shares, default=0) >= DOUBTFUL_SHARE * len(keys):
        return False
    near = [one for one in other.sentences if abs(one.paragraph - found.told_in.paragraph) <= 1]
    around = Span(near[0].span.start, near[-1].span.end)
    is_open = any(not quote.closed and quote.span.overlaps(around) for quote in other.quotes)
    return not is_open and not any(
        not any(quote.span.contains(Span(mark.start(), mark.end())) for quote in other.quotes)
        for mark in MARK.finditer(other.document.text, around.start, around.end)
    )


def _draft(comparison: Comparison, found: _Find) -> ItemDraft:
    words = found.told.slice(found.other.document.text)
    said_in = found.said_in
    names = outlet_name(found.quoting), outlet_name(found.other)
    texts = "Both texts" if len(comparison.documents) == 2 else f"{names[0]} and {names[1]} both"
    return ItemDraft(
        family=FAMILY,
        skill=Skill.QUOTE,
        step=Step.COMPARE,
        stem=f"{texts} have the words “{words}”. Which text puts them in quotation marks?",
        hint="Find the words in each text, then look for the marks around them.",
        options=_options(found, said_in),
        evidence=(proof(found.quoting, said_in, found.said),),
        contrast=(proof(found.other, found.told_in, found.told),),
        fact=f"quote marks {said_in.ref} {found.told_in.ref}",
        reason="both texts have these words, and only one has them in quotation marks",
        confidence=0.91,
        doubt=writing_doubt(found.quoting, found.said),
    )


def _options(found: _Find, said_in: Sentence) -> tuple[OptionDraft, ...]:
    """Offer each text, both and neither, in the order of the letters."""
    name, other = outlet_name(found.quoting), outlet_name(found.other)
    letter, other_letter = found.quoting.document.letter, found.other.document.letter
    marked = f"In {said_in.ref} they stand in quotation marks"
    plain = f"in {found.told_in.ref} {other} tells them without any"
    one = OptionDraft(f"{name} only", f"{marked}; {plain}.", None, letter)
    swapped = OptionDraft(
        f"{other} only",
        f"The other way round. {marked}; {plain}.",
        Misconception.SWAPPED,
        other_letter,
    )
    both = "".join(sorted((letter, other_letter)))
    return (
        *sorted((one, swapped), key=lambda option: option.letters),
        OptionDraft(
            "Both texts",
            f"Both have the words, but {plain}.",
            Misconception.SAME_WORDS_SO_QUOTED,
            both,
        ),
        OptionDraft("Neither text", f"{marked}.", Misconception.STOPPED_EARLY),
    )
