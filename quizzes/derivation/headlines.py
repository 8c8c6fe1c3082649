"""A headline beside the sentence that it sums up."""

import re
from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Comparison, Sentence, Span
from quizzes.derivation.drafts import EvidenceDraft
from quizzes.derivation.wording import proof

# A headline sums up one of the first sentences,
FIRST_SENTENCES = 4
# ... with which it has words with content in common, beside those that differ.
FEWEST_IN_COMMON = 3
# "AT least": how a page prints the first word of a report.
DROP_CAPITAL = re.compile(r"\A[A-Z]{2,}(?=\s[a-z])")


@dataclass(frozen=True, slots=True)
class Shift:
    """Words of a headline, ``told``, that stand otherwise in a sentence: as ``body``."""

    one: AnnotatedDocument
    headline: Span
    told: Span
    sentence: Sentence
    body: Span

    @property
    def letter(self) -> str:
        """The letter of the text."""
        return self.one.document.letter

    @property
    def words(self) -> str:
        """The words of the headline."""
        return self.told.slice(self.one.document.text)

    @property
    def body_words(self) -> str:
        """The words of the sentence, on one line; a first word in capitals is written small."""
        words = " ".join(self.body.slice(self.one.document.text).split())
        is_first = self.body.start == self.sentence.span.start
        return DROP_CAPITAL.sub(lambda it: it[0].capitalize(), words) if is_first else words

    @property
    def evidence(self) -> tuple[EvidenceDraft, EvidenceDraft]:
        """The headline and the sentence, with the words that differ."""
        excerpt = self.headline.slice(self.one.document.text)
        return (
            EvidenceDraft(self.letter, self.headline, excerpt, self.told),
            proof(self.one, self.sentence, self.body),
        )

    @property
    def reason(self) -> str:
        """What differs, to the teacher."""
        return f"the headline has “{self.words}”, {self.sentence.ref} has “{self.body_words}”"


def plain_headline(one: AnnotatedDocument) -> Span | None:
    """Return the headline of an English text if it states something and asks nothing.

    >>> from coverage_app.analysis import Document, annotate
    >>> plain_headline(annotate(Document.from_text("Rain fell all day."))) is None
    True
    """
    headline = one.document.headline
    is_question = headline is not None and "?" in headline.slice(one.document.text)
    return None if is_question or not one.document.is_english else headline


def sums_up(comparison: Comparison, shift: Shift) -> bool:
    """Tell whether headline and sentence have words with content in common beside what differs.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "Flood shuts 90 schools in Hill Town" + chr(10) * 2 + "Hill Town has a flood today."
    >>> comparison = compare((Document.from_text(text),))
    >>> one = comparison.documents[0]
    >>> shift = Shift(one, one.document.headline, Span(12, 22), one.sentences[0], Span(37, 41))
    >>> sums_up(comparison, shift)
    True
    """
    keys_of = comparison.content_keys
    own = keys_of(shift.headline, shift.letter) - keys_of(shift.told, shift.letter)
    return len(own & keys_of(shift.sentence.span, shift.letter)) >= FEWEST_IN_COMMON
