"""Where one text gives in quotation marks what another tells without them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, partial
from operator import itemgetter

from coverage_app.analysis.aligning.differences import WordDifference, word_differences
from coverage_app.analysis.aligning.quote_pairs import NumberPairs
from coverage_app.analysis.aligning.sayings import QuotingDocument
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word

# A paraphrase keeps at least this share of the words of the quote that have content.
PARAPHRASE_SHARE = 0.6
# In more words than that the common ones only happen to stand in one sentence.
LONGEST_PARAPHRASE = 1.5
WIDEST_GAP = 2


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """A quote of the text ``letters[0]`` and the unquoted words of ``letters[1]`` that tell it.

    ``differences`` have the words of the quote on their left.
    """

    letters: str
    quote: Quote
    sentence: Sentence
    span: Span
    differences: tuple[WordDifference, ...]


def find_paraphrases(
    quoting: QuotingDocument, other: QuotingDocument, aligned: NumberPairs
) -> tuple[Paraphrase, ...]:
    """Find quotes of ``quoting`` that ``other`` gives in nearly the same words, without marks.

    Only sentences that are ``aligned``, by number, are looked at; the nearest of them is taken.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> from coverage_app.analysis.aligning.sayings import read_sayings
    >>> one = annotate(Document.from_text("“We will rebuild the old bridge,” Ana Diaz said."))
    >>> text = "Ana Diaz said they will soon rebuild the old bridge."
    >>> other = annotate(Document.from_text(text, letter="B"))
    >>> documents = read_sayings(one), read_sayings(other)
    >>> [found] = find_paraphrases(*documents, frozenset({(1, 1)}))
    >>> found.span.slice(text)
    'will soon rebuild the old bridge'
    """
    letters = quoting.letter + other.letter
    counterparts: defaultdict[int, set[int]] = defaultdict(set)
    for one, two in aligned:
        counterparts[one].add(two)
    unquoted = cache(partial(_unquoted, other.annotated))
    found = []
    for saying in quoting.sayings if aligned else ():
        if not saying.is_long:
            continue
        numbers = set().union(*(counterparts[number] for number in saying.quote.sentences))
        tellings = [
            (_share(saying.words, telling), sentence, telling)
            for sentence in other.annotated.sentences
            if sentence.number in numbers
            for run in unquoted(sentence)
            if (telling := _closest(saying.words, run))
        ]
        share, sentence, telling = max(tellings, key=itemgetter(0), default=(0.0, None, ()))
        if sentence and share >= PARAPHRASE_SHARE:
            span = Span(telling[0].start, telling[-1].end)
            differences = word_differences(saying.words, telling)
            found.append(Paraphrase(letters, saying.quote, sentence, span, differences))
    return tuple(found)


def _unquoted(one: AnnotatedDocument, sentence: Sentence) -> tuple[tuple[Word, ...], ...]:
    """Cut a sentence into the runs of words that stand outside quotation marks."""
    start, runs = sentence.span.start, []
    for quote in one.quotes:
        if sentence.span.overlaps(quote.span):
            if start < quote.span.start:
                runs.append(one.words_in(Span(start, quote.span.start)))
            start = max(start, quote.span.end)
    if start < sentence.span.end:
        runs.append(one.words_in(Span(start, sentence.span.end)))
    return tuple(runs)


def _closest(said: Sequence[Word], run: Sequence[Word]) -> Sequence[Word]:
    """Cut ``run`` to what reaches from the first to the last words that ``said`` has too.

    Words without content count only next to others: "of" may stand anywhere.
    """
    keys = [word.key for word in said], [word.key for word in run]
    blocks = SequenceMatcher(None, *keys, autojunk=False).get_matching_blocks()
    spans = [(block.b, block.b + block.size) for block in blocks if block.size]
    telling = [
        place
        for place, (start, end) in enumerate(spans)
        if any(word.has_content for word in run[start:end])
    ]
    if not telling:
        return ()
    first, last = telling[0], telling[-1]
    while first and spans[first][0] - spans[first - 1][1] <= WIDEST_GAP:
        first -= 1
    while last + 1 < len(spans) and spans[last + 1][0] - spans[last][1] <= WIDEST_GAP:
        last += 1
    found = run[spans[first][0] : spans[last][1]]
    return found if len(found) <= LONGEST_PARAPHRASE * len(said) else ()


def _share(said: Sequence[Word], telling: Sequence[Word]) -> float:
    keys = {word.key for word in said if word.has_content}
    told = {word.key for word in telling}
    return len(keys & told) / len(keys)
