"""The bridge from a story's articles to a comparison."""

from functools import lru_cache

from coverage_app.analysis import Comparison, Document, compare
from coverage_app.models import Story


def comparison_of(story: Story) -> Comparison:
    """Compare the texts of a story; ask for it `with_articles`, or each article costs queries."""
    return _compared(tuple(article.document() for article in story.articles.all()))


@lru_cache(maxsize=64)
def _compared(documents: tuple[Document, ...]) -> Comparison:
    """Remember comparisons under the texts, their lines and outlets: all that they are made of."""
    return compare(documents)
