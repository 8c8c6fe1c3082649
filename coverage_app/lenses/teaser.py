"""One saying that two texts print in different words: what the front page shows of a story."""

from dataclasses import dataclass

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.quote_pairs import PairedQuote, find_paired_quotes
from coverage_app.lenses.texts import Text, texts_of
from coverage_app.models import Story


@dataclass(frozen=True, slots=True)
class Teaser:
    """A quotation in two texts, woven together."""

    left: Text
    right: Text
    quote: PairedQuote


def teaser_of(story: Story) -> Teaser | None:
    """Return the first quotation that the first two texts give in different words, if there is one.

    Ask for a story `with_articles`, or each article costs queries.
    """
    comparison = comparison_of(story)
    texts = texts_of(story, comparison)
    if len(texts) < 2:
        return None
    chosen = (texts[0], texts[1])
    quotes = find_paired_quotes(comparison, chosen)
    reworded = (it for it in quotes if it.kind == "reworded" and not it.is_short and it.speakers)
    quote = next(reworded, None)
    return Teaser(*chosen, quote) if quote else None
