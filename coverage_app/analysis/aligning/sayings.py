"""What the quotations of a text say: their words, numbers and speakers, ready to be compared."""

from dataclasses import dataclass

from coverage_app.analysis.aligning.differences import share_of_same_words
from coverage_app.analysis.aligning.speakers import likely_speaker, may_be_one
from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.lexicon.common_words import COMMON_WORDS
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.words import Word

# Versions of one quote keep most of their words in order; below this they are different sayings.
SAME_QUOTE_SHARE = 0.6
# A shorter quote ("coming days") can be part of quite different sayings, ...
SHORTEST_TELLING_QUOTE = 5
# ... and one word with content of anything.
FEWEST_WORDS_WITH_CONTENT = 2
FREQUENT = COMMON_WORDS | REPORTING_VERBS
# All sayings of two texts are compared with one another: what has more quotes is no news article.
MOST_QUOTES = 200


@dataclass(frozen=True, slots=True)
class Saying:
    """A quotation with what decides whether another gives it too.

    ``speaker`` has the words of the name of the person who likely said it; empty when unsure.
    """

    quote: Quote
    words: tuple[Word, ...]
    forms: frozenset[str]
    numbers: frozenset[float]
    speaker: frozenset[str]

    @property
    def is_long(self) -> bool:
        """Tell whether the words alone tell the saying from others."""
        return len(self.words) >= SHORTEST_TELLING_QUOTE

    @property
    def is_telling(self) -> bool:
        """Tell whether more is in it than one word with content, or some that all news have."""
        forms = [word.form for word in self.words if word.has_content]
        return len(forms) >= FEWEST_WORDS_WITH_CONTENT and not FREQUENT.issuperset(forms)


@dataclass(frozen=True, slots=True)
class QuotingDocument:
    """A document with what is said in it."""

    annotated: AnnotatedDocument
    sayings: tuple[Saying, ...]

    @property
    def letter(self) -> str:
        """The letter of the document in its story."""
        return self.annotated.document.letter


def read_sayings(one: AnnotatedDocument) -> QuotingDocument:
    """Read what is said in a document.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("“We need nine more buses,” Mayor Ana Diaz said."))
    >>> [saying] = read_sayings(one).sayings
    >>> sorted(saying.numbers), sorted(saying.speaker)
    ([9.0], ['ana', 'diaz'])
    """
    sayings = []
    for quote in one.quotes[:MOST_QUOTES]:
        words = one.words_in(quote.words)
        said = (figure for figure in one.figures if quote.words.contains(figure.number))
        sayings.append(
            Saying(
                quote=quote,
                words=words,
                forms=frozenset(word.form for word in words),
                numbers=frozenset(figure.value for figure in said),
                speaker=likely_speaker(one, quote),
            )
        )
    return QuotingDocument(one, tuple(sayings))


def are_versions(one: Saying, other: Saying) -> bool:
    """Tell whether two quotations may give one saying: words, numbers and speakers allow it.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> one = annotate(Document.from_text("“We need nine buses,” he said. “We need ten buses.”"))
    >>> are_versions(*read_sayings(one).sayings)
    False
    """
    most = 2 * len(one.forms & other.forms)
    if not most or most < SAME_QUOTE_SHARE * (len(one.forms) + len(other.forms)):
        return False
    is_part = one.numbers <= other.numbers or other.numbers <= one.numbers
    if not is_part or not may_be_one(one.speaker, other.speaker):
        return False
    return share_of_same_words(one.words, other.words) >= SAME_QUOTE_SHARE


def is_part(one: Saying, other: Saying) -> bool:
    """Tell whether all words of ``one`` stand in ``other``, in a row, and tell something.

    Words in marks that nobody says in either text may be the title of a song or a name.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "It is a “reckless plan,” Ana Diaz said. “A reckless plan is no plan,” she said."
    >>> is_part(*read_sayings(annotate(Document.from_text(text))).sayings)
    True
    """
    if not one.forms <= other.forms or not one.is_telling:
        return False
    if one.quote.speaker is None and other.quote.speaker is None:
        return False
    if not may_be_one(one.speaker, other.speaker):
        return False
    words, others = (
        " ".join(["", *(word.form for word in saying.words), ""]) for saying in (one, other)
    )
    return words in others
