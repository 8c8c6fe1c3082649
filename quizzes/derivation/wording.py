"""Turn spans of a text into the words of a stem or an option."""

import re

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Figure,
    NameKind,
    Sentence,
    Span,
    Word,
)
from quizzes.derivation.drafts import EvidenceDraft

IRREGULAR_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries"}
# It points back to another sentence, unless it goes with "not only".
ALSO = re.compile(r"(?<!but) also (?=\w)")
# "Raising questions over a possible deal": what is new begins with such a word.
NEW_THING = re.compile(r"\b(?:an?|possible|potential)\s", re.IGNORECASE)
PARTICIPLE = re.compile(r"(?!according)\w+ing\b", re.IGNORECASE)
ASIDE = re.compile(
    r", (?:meanwhile|however|though|too|moreover|for example|for instance|of course),"
)
PARTIES = frozenset({"conservatives", "democrats", "republicans", "tories"})
LAST_MARK = re.compile(r"[.,]([’”'\"])$")
ARTICLES = frozenset({"a", "an", "the", "there"})
ONLY_WORDS = re.compile(r"[^\W\d_]+(?:['’ -][^\W\d_]+)*")


def outlet_name(one: AnnotatedDocument) -> str:
    """Return the outlet of a text, or "Text A" when it has none.

    >>> from coverage_app.analysis import Document, compare
    >>> outlet_name(compare((Document.from_text("One line."),)).documents[0])
    'Text A'
    """
    return one.document.outlet or f"Text {one.document.letter}"


def possessive(name: str) -> str:
    """Say whose something is.

    >>> possessive("Lake Post"), possessive("Daily News")
    ('Lake Post’s', 'Daily News’')
    """
    return f"{name}’" if name.endswith(("s", "S")) else f"{name}’s"


def proof(one: AnnotatedDocument, sentence: Sentence, focus: Span | None = None) -> EvidenceDraft:
    """Cite a whole sentence as evidence, with the part of it that matters most, if it is in it.

    >>> from coverage_app.analysis import Document, compare
    >>> one = compare((Document.from_text("The council voted on Monday."),)).documents[0]
    >>> proof(one, one.sentences[0]).excerpt
    'The council voted on Monday.'
    """
    return EvidenceDraft(
        letter=one.document.letter,
        span=sentence.span,
        excerpt=sentence.span.slice(one.document.text),
        focus=focus if focus and sentence.span.contains(focus) else None,
        sentence=sentence.number,
        context=_context(one, sentence),
    )


def figure_words(one: AnnotatedDocument, figure: Figure, *, hedged: bool) -> str:
    """Say a figure as a reader would: hedge if ``hedged``, number, unit or what is counted, rate.

    >>> from coverage_app.analysis import Document, compare
    >>> one = compare((Document.from_text("It was a roughly 86-minute flight."),)).documents[0]
    >>> figure_words(one, one.figures[0], hedged=True)
    'roughly 86 minutes'
    """
    text = one.document.text
    written = " ".join(figure.span.slice(text).split())
    if figure.dimension == "count" and figure.counted:
        written = f"{figure.number.slice(text)} {figure.counted.slice(text)}"
    elif "-" in written and figure.unit:
        unit = _plural(figure.unit) if figure.value > 1 else figure.unit
        written = f"{figure.number.slice(text)} {unit}"
    hedge = f"{figure.hedge.slice(text)} " if hedged and figure.hedge else ""
    rate = f" {_link(figure.rate)} {figure.rate}" if figure.rate else ""
    said = f"{hedge}{written}{rate}"
    # A sentence begins with a capital letter, a figure inside a question does not.
    return said[0].lower() + said[1:]


def _link(rate: str) -> str:
    """Say "a day", "an hour" and "per 100,000 people"."""
    if not rate.isalpha():
        return "per"
    return "an" if rate[0] in "aeiou" or rate == "hour" else "a"


def told(one: AnnotatedDocument, claim: Span) -> str:
    """Return a clause as it stands after "that": in one line, without "also" and first capital.

    >>> from coverage_app.analysis import Document, compare
    >>> one = compare((Document.from_text("The council voted on Monday."),)).documents[0]
    >>> told(one, Span(0, 17))
    'the council voted'
    """
    text = one.document.text
    words = ASIDE.sub("", ALSO.sub(" ", " ".join(claim.slice(text).split()), count=1))
    words = LAST_MARK.sub(r"\1", words)
    first = one.words_in(claim)[0]
    if first.form.split("'")[0] in ARTICLES or not _is_proper(one, claim, first):
        return words[0].lower() + words[1:]
    return words


def _is_proper(one: AnnotatedDocument, claim: Span, first: Word) -> bool:
    """Tell whether the first word of a clause has its capital letter everywhere."""
    text, written = one.document.text, first.span.slice(one.document.text)
    return (
        first.form in PARTIES
        or written[1:] != first.form[1:]
        or any(it.start == claim.start for name in one.names for it in name.mentions)
        or any(written in name.full.split() for name in one.names if name.kind is NameKind.PERSON)
        or (
            re.search(rf"\b[a-z]\w*,? {re.escape(written)}\b", text) is not None
            and re.search(rf"(?<![\w@#./]){re.escape(first.form)}\b(?!\.\w)", text) is None
        )
    )


def new_thing(one: AnnotatedDocument, statement: Span) -> Span | None:
    """Return what a statement that begins with a participle brings in, or nothing.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The plane left late, raising questions over a possible fault in its engine."
    >>> one = compare((Document.from_text(text),)).documents[0]
    >>> new_thing(one, Span(21, 74)).slice(text)
    'a possible fault in its engine'
    """
    text = one.document.text
    if not PARTICIPLE.match(text, statement.start):
        return None
    new = NEW_THING.search(text, statement.start, statement.end)
    return Span(new.start(), statement.end) if new else None


def names_an_outlet(comparison: Comparison, words: str) -> bool:
    """Tell whether words give away an outlet: then they cannot stand in a stem.

    >>> from coverage_app.analysis import Document, compare
    >>> comparison = compare((Document.from_text("It rained.", outlet="Hill News"),))
    >>> names_an_outlet(comparison, "he told Hill News")
    True
    """
    said = words.casefold()
    outlets = (one.document.outlet.casefold() for one in comparison.documents)
    return any(outlet and outlet in said for outlet in outlets)


def searched(comparison: Comparison, letters: str) -> str:
    """Tell the teacher how much was searched in the texts other than ``letters``.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("It was late. It rained.", letter="A")
    >>> searched(compare((one, Document.from_text("Rain fell.", letter="B"))), "B")
    'all 2 sentences of text A were searched'
    """
    texts = [
        f"{sentences_of(one)} of text {one.document.letter}"
        for one in comparison.documents
        if one.document.letter not in letters
    ]
    is_one = len(texts) == 1 and texts[0].startswith("the only")
    return f"{' and '.join(texts)} {'was' if is_one else 'were'} searched"


def sentences_of(one: AnnotatedDocument) -> str:
    """Say how many sentences were searched.

    >>> from coverage_app.analysis import Document, annotate
    >>> [sentences_of(annotate(Document.from_text(text))) for text in ("It fell.", "It fell. So?")]
    ['the only sentence', 'all 2 sentences']
    """
    number = len(one.sentences)
    return "the only sentence" if number == 1 else f"all {number} sentences"


def _context(one: AnnotatedDocument, sentence: Sentence) -> Span:
    """Reach to the neighboring sentences, unless a line that is not the article stands between."""
    text, start, end = one.document.text, sentence.span.start, sentence.span.end
    before = one.sentences[: sentence.number - 1][-1:]
    after = one.sentences[sentence.number :][:1]
    if before and not text[before[0].span.end : start].strip():
        start = before[0].span.start
    if after and not text[end : after[0].span.start].strip():
        end = after[0].span.end
    return Span(start, end)


def _plural(unit: str) -> str:
    return IRREGULAR_PLURALS.get(unit, f"{unit}s")
