"""How a quotation is joined to its speaker, and how sure that makes us."""

from enum import StrEnum


class Link(StrEnum):
    """The way in which a speaker was found."""

    NEXT = "right after the quotation"
    APART = "after the quotation, behind an insertion"
    CLOSING = "at the end of the sentence"
    DIRECT = "right before the quotation"
    DISTANT = "further before the quotation"
    NOUN = "by a noun of speech"
    LABEL = "by a name before a colon or after a dash"
    TOPIC = "by the name that a headline begins with"
    SENTENCE_BEFORE = "by the verb of the sentence before"
    PARAGRAPH_SAYING = "by the verb of the paragraph before"
    PARAGRAPH_BEFORE = "by the paragraph before"
    CONTINUED = "goes on from the paragraph before"
    SAME_PARAGRAPH = "goes on in the same paragraph"
    NEXT_IN_PARAGRAPH = "said later in the same paragraph"
    SENTENCE_ROUND = "by the other quotation of the sentence"
    NAME_BEFORE = "by the name in the sentence before"
    NEAREST_NAME = "by the name in the sentence around"


CONFIDENCE = {
    Link.NEXT: 0.95,
    Link.APART: 0.94,
    Link.CLOSING: 0.93,
    Link.DIRECT: 0.92,
    Link.DISTANT: 0.9,
    Link.NOUN: 0.91,
    Link.LABEL: 0.89,
    Link.TOPIC: 0.6,
    Link.SENTENCE_BEFORE: 0.7,
    Link.PARAGRAPH_SAYING: 0.58,
    Link.PARAGRAPH_BEFORE: 0.5,
    Link.CONTINUED: 0.85,
    Link.SAME_PARAGRAPH: 0.87,
    Link.NEXT_IN_PARAGRAPH: 0.86,
    Link.SENTENCE_ROUND: 0.61,
    Link.NAME_BEFORE: 0.55,
    Link.NEAREST_NAME: 0.35,
}
