"""Which parts of a sentence make sense, and the same sense, when they are shown by themselves."""

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.lexicon.denials import DENYING, TURNING
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word

# What these open is said, asked or denied by the words before them.
COMPLEMENT_OPENERS = frozenset({"that", "whether", "if", "how", "why", "what"})
# After these it is said that something is so: "warned that", "made it clear that".
PLAIN = (REPORTING_VERBS - DENYING) | {"certain", "clear", "evident", "obvious", "plain"}
REACH_OF_NEGATION = 4


def stands_alone(one: AnnotatedDocument, sentence: Sentence, part: Span) -> bool:
    """Tell whether a part of a sentence may be shown without the rest of it.

    Not when it begins with "that" or "whether" after anything but words that plainly say so, for
    the words before may deny it; not when it breaks off between a verb of speech and such a word;
    and not when it is only a name and a verb of speech.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "The mayor denied that the bridge would close, and said that it would not leak."
    >>> one = annotate(Document.from_text(text))
    >>> parts = Span(17, 44), Span(55, 77)
    >>> [part.slice(text) for part in parts if stands_alone(one, one.sentences[0], part)]
    ['that it would not leak']
    """
    words = one.words_in(sentence.span)
    before = [word for word in words if word.end <= part.start]
    inside = [word for word in words if part.start <= word.start and word.end <= part.end]
    after = next((word for word in words if word.start >= part.end), None)
    if _opens_complement(inside) and before and not _is_plainly_said(before):
        return False
    breaks_off = (
        after is not None
        and after.form in COMPLEMENT_OPENERS
        and inside[-1].form in REPORTING_VERBS
        and one.document.text[part.end : after.start].isspace()
    )
    return not breaks_off and not _is_tag(one, inside)


def _opens_complement(words: list[Word]) -> bool:
    return bool(words) and words[0].form in COMPLEMENT_OPENERS


def _is_plainly_said(before: list[Word]) -> bool:
    forms = [word.form for word in before[-REACH_OF_NEGATION:]]
    return forms[-1] in PLAIN and TURNING.isdisjoint(forms)


def _is_tag(one: AnnotatedDocument, words: list[Word]) -> bool:
    """Tell whether nothing stands there but a name and a verb of speech: "said Ana Diaz"."""
    whole = Span(words[0].start, words[-1].end) if words else Span(0, 0)
    mentions = [span for name in one.names for span in name.mentions if span.overlaps(whole)]
    others = [
        word for word in words if not any(mention.contains(word.span) for mention in mentions)
    ]
    return any(word.form in REPORTING_VERBS for word in others) and all(
        word.form in REPORTING_VERBS or not word.has_content for word in others
    )
