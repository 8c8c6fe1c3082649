"""The story that no outlet wrote: as long as asked for, and the same every time."""

from benchmarks.invented import invented_texts
from coverage_app.analysis import Document, Status, compare


def test_texts_are_as_many_and_as_long_as_asked_for_and_the_same_every_time() -> None:
    texts = invented_texts(count=3, words=400)

    assert [400 <= len(text.split()) < 450 for text in texts] == [True, True, True]
    assert invented_texts(count=3, words=400) == texts


def test_texts_share_some_facts_and_quotes_and_figures_and_not_others() -> None:
    letters = "ABC"
    texts = zip(letters, invented_texts(count=3), strict=True)

    comparison = compare(tuple(Document.from_text(text, letter=letter) for letter, text in texts))

    assert {fact.status for fact in comparison.facts} == {
        Status.SAME,
        Status.DIFFERS,
        Status.ONLY,
    }
    assert all(comparison.document(letter).quotes for letter in letters)
    assert all(comparison.document(letter).figures for letter in letters)
