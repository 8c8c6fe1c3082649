"""One text's version of a quotation: where it stands, who says it and with which verb."""

from dataclasses import dataclass

from coverage_app.analysis import (
    Comparison,
    Paraphrase,
    Quote,
    Segment,
    Span,
    split_at,
)
from coverage_app.lenses.texts import Text, span_of

DIFFERING = "differing"
QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class Version:
    """What one text prints: the sentences ``refs``, and what is said of the speaker.

    Without quotation marks there is no ``quote``, and the speakers are the sources of the sentence.
    """

    text: Text
    refs: tuple[str, ...]
    segments: tuple[Segment, ...]
    speakers: tuple[str, ...]
    cue: str
    is_sure: bool
    quote: Quote | None = None

    @property
    def goes_on(self) -> bool:
        """Tell whether it carries on an earlier quotation and its speaker."""
        return self.quote is not None and self.quote.kind.value == "continued"


def quoted_version(
    comparison: Comparison, text: Text, quote: Quote, differing: tuple[Span, ...] = ()
) -> Version:
    one = comparison.document(text.letter)
    marks = [(span, DIFFERING) for span in differing] + [(quote.span, QUOTED)]
    return Version(
        text=text,
        refs=tuple(f"{text.letter}{number}" for number in quote.sentences),
        segments=split_at(one.document.text, span_of(one, quote.sentences, quote.span), marks),
        speakers=(quote.speaker.name,) if quote.speaker else (),
        cue=quote.cue.slice(one.document.text) if quote.cue else "",
        is_sure=quote.has_sure_speaker,
        quote=quote,
    )


def unquoted_version(
    comparison: Comparison, text: Text, found: Paraphrase, differing: tuple[Span, ...]
) -> Version:
    """Show the sentence that tells a quotation without marks; it is read as a whole."""
    one = comparison.document(text.letter)
    told = [it for it in one.attributions if it.span.overlaps(found.span)]
    sources = dict.fromkeys(source.name for it in told for source in it.sources)
    cues = [it.cue.slice(one.document.text) for it in told if it.cue and it.sources]
    marks = [(span, DIFFERING) for span in differing] + [(found.span, QUOTED)]
    return Version(
        text=text,
        refs=(found.sentence.ref,),
        segments=split_at(one.document.text, found.sentence.span, marks),
        speakers=tuple(sources),
        cue=cues[0] if cues else "",
        is_sure=True,
    )
