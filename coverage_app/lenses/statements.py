"""Statements as pages show them: in the words of a text, or as a teacher words them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coverage_app.analysis import Comparison, Fact, Place, Sentence, Span
from coverage_app.models import Story
from coverage_app.models.decisions import StatementDecision


@dataclass(frozen=True, slots=True)
class Statement:
    """A slice of a text that states something, and a teacher's wording of it if there is one.

    The ``key`` names it on its page and in addresses: a sentence and where it begins, and for a
    part of a sentence where the part begins and ends.
    """

    key: str
    ref: str
    words: str
    is_cut_before: bool
    wording: str
    language: str


@dataclass(frozen=True, slots=True)
class StatementDecisions:
    """What teachers decided about the statements of one story, by the place they decided about."""

    wordings: Mapping[Place, str]
    hidden: Mapping[Place, int]

    def wording(self, fact: Fact) -> str:
        return next((self.wordings[it] for it in places_of(fact) if it in self.wordings), "")

    def hiding(self, fact: Fact) -> int | None:
        """Return the number of the decision that hides a statement, if one does."""
        return next((self.hidden[it] for it in places_of(fact) if it in self.hidden), None)


def read_statement_decisions(story: Story) -> StatementDecisions:
    """Read the decisions whose words still stand where they stood."""
    articles = {article.pk: article for article in story.articles.all()}
    wordings, hidden = {}, {}
    for decision in StatementDecision.objects.for_story(story):
        article = articles.get(decision.article_id)
        if article and decision.holds_in(article.text):
            place = Place(article.letter, Span(decision.start, decision.end))
            if decision.is_hidden:
                hidden[place] = decision.pk
            else:
                wordings[place] = decision.wording
    return StatementDecisions(wordings, hidden)


def places_of(fact: Fact) -> tuple[Place, ...]:
    """Return what a decision about a statement goes by: its sentences, or the part that it is."""
    if fact.is_detail:
        return (Place(fact.letters, fact.statement),)
    return tuple(Place(sentence.letter, sentence.span) for sentence in fact.sentences)


def key_of(fact: Fact) -> str:
    first = fact.sentences[0]
    if fact.is_detail:
        return f"{first.ref}-{fact.statement.start}-{fact.statement.end}"
    return sentence_key(first)


def sentence_key(sentence: Sentence) -> str:
    return f"{sentence.ref}-{sentence.span.start}"


def find_fact(comparison: Comparison, key: str) -> Fact | None:
    """Find the statement of that key; the key of any of its sentences will do."""
    for fact in comparison.facts:
        keys = [key_of(fact)] if fact.is_detail else map(sentence_key, fact.sentences)
        if key in keys:
            return fact
    return None


def fact_with(comparison: Comparison, sentence: Sentence) -> Fact:
    """Return the whole statement that a sentence makes."""
    return next(
        fact for fact in comparison.facts if sentence in fact.sentences and not fact.is_detail
    )


def details_by_sentence(comparison: Comparison) -> Mapping[Sentence, Sequence[Fact]]:
    """Put the parts of sentences that one text alone seems to have under their sentence."""
    found: defaultdict[Sentence, list[Fact]] = defaultdict(list)
    for fact in comparison.facts:
        if fact.is_detail:
            found[fact.sentences[0]].append(fact)
    return found


def is_all_of(comparison: Comparison, detail: Fact, fact: Fact) -> bool:
    """Tell whether a part is all that the statement it belongs to says."""
    text = comparison.document(detail.letters).document.text
    is_of_first = detail.sentences[0] == fact.sentences[0]
    return is_of_first and _is_all(text, detail.statement, fact.statement)


def _is_all(text: str, part: Span, whole: Span) -> bool:
    """Tell whether nothing but marks stands outside of ``part``."""
    before = text[whole.start : max(whole.start, part.start)]
    after = text[min(whole.end, part.end) : whole.end]
    return not any(character.isalnum() for character in before + after)


def statement_view(
    comparison: Comparison, fact: Fact, decided: StatementDecisions, languages: Mapping[str, str]
) -> Statement:
    first = fact.sentences[0]
    words = words_at(comparison, first.letter, fact.statement)
    return Statement(
        key=key_of(fact),
        ref=first.ref,
        words=words,
        is_cut_before=words[:1].islower() and fact.figure is None,
        wording=decided.wording(fact),
        language=languages[first.letter],
    )


def words_at(comparison: Comparison, letter: str, span: Span) -> str:
    """Return the words of a span on one line."""
    return " ".join(span.slice(comparison.document(letter).document.text).split())
