"""Whether a part of a sentence can be read and understood without the rest of it."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise, takewhile

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    ARTICLES,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from coverage_app.analysis.lexicon.reporting_verbs import REPORTING_VERBS
from coverage_app.analysis.lexicon.verbs import AUXILIARIES, PAST, THIRD_PERSON
from coverage_app.analysis.names import NameKind
from coverage_app.analysis.quotes import Quote
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.words import Word

FEWEST_WORDS, FEWEST_CONTENT_WORDS = 6, 4
# "15 other states": other than which?
OPENING = 4
# "States" and "report" are nouns as often.
FINITE = AUXILIARIES | PAST | THIRD_PERSON | {verb for verb in REPORTING_VERBS if verb[-1] == "d"}
QUANTIFIERS = frozenset(
    """
    all almost approximately around at both more fewer less many most nearly only over roughly
    several some there up
    """.split()
)
NO_SUBJECTS = DETERMINERS | SUBORDINATORS | COORDINATORS | ADVERBS | FINITE
# A participle stands after these: "90 closed schools", "was closed".
BEFORE_PARTICIPLES = DETERMINERS | PREPOSITIONS | AUXILIARIES | QUANTIFIERS | COORDINATORS
OTHER_CLAUSE = SUBORDINATORS | {"after", "before", "until"}
# What they open is a clause with a verb of its own.
COMPLEMENTED = frozenset({"said", "says", "that", "told"})
RELATIVES = frozenset({"who", "which", "whose", "where"})
OPEN_ENDS = PREPOSITIONS | DETERMINERS | SUBORDINATORS | COORDINATORS | REPORTING_VERBS
OPEN_ENDS |= AUXILIARIES - {"may"}  # for the month
TAGS = REPORTING_VERBS | {"according"}
# Whom these mean only the words around a clause can tell.
SPEAKERS = frozenset("i me my mine myself we us our ours ourselves you your yours".split())
POINTERS = frozenset("another former here latter others such these this those".split())
OF_A_PERSON = frozenset({"he", "him", "himself", "his", "she", "her", "herself"})
OF_ANYTHING = frozenset({"it", "its", "itself", "they", "their", "them", "themselves"})
BRACKETS = (("(", ")"), ("[", "]"))
BREAK = re.compile(r"[,;:()–—]|\s--?\s")
# Two sentences that were not parted, or an item of a list.
RUN_ON = re.compile(r"[^\W\d_]{4}[.?!][’”'\"]?\s|\s[*•|]\s")


@dataclass(frozen=True, slots=True)
class SentenceParts:
    """A sentence and what stands in it; ``mentions`` of names tell whether they are of a person."""

    text: str
    sentence: Sentence
    words: tuple[Word, ...]
    mentions: tuple[tuple[Span, bool], ...]
    quotes: tuple[Quote, ...]

    def stands(self, span: Span, *, is_strong: bool) -> bool:
        """Tell whether a part of the sentence can stand by itself.

        It has a subject and a finite verb, what every pronoun stands for, and no half of a
        quotation; ``is_strong`` tells that no clause before it can own its first words.
        """
        words = [it for it in self.words if span.start <= it.start and it.end <= span.end]
        return (
            len(words) >= FEWEST_WORDS
            and words[-1].form not in OPEN_ENDS
            and sum(word.has_content for word in words) >= FEWEST_CONTENT_WORDS
            and "other" not in [word.form for word in words[:OPENING]]
            and self._begins_well(words, is_strong=is_strong)
            and self._has_main_verb(words, is_strong=is_strong)
            and all(self._is_clear(words, place) for place in range(len(words)))
            and self._is_whole(span)
        )

    def has_name(self, span: Span) -> bool:
        """Tell whether a name stands in a part of the sentence."""
        return any(span.contains(mention) for mention, _ in self.mentions)

    def _begins_well(self, words: list[Word], *, is_strong: bool) -> bool:
        first = words[0].form
        is_name = any(mention.start == words[0].start for mention, _ in self.mentions)
        if first in ARTICLES | QUANTIFIERS or first[0].isdigit() or is_name:
            return True
        if first in PREPOSITIONS:
            return words[0].start == self.sentence.span.start
        return is_strong and first not in NO_SUBJECTS and not first.endswith(("ing", "ed", "ly"))

    def _has_main_verb(self, words: list[Word], *, is_strong: bool) -> bool:
        """Look for a finite verb before any clause in the clause; a participle is none.

        "The bridge, built in 1911, closed" is a sentence, "the bridge, closed in May" is none.
        """
        marks = 0
        for before, word, after in zip(words, words[1:], [*words[2:], None], strict=False):
            if word.form in OTHER_CLAUSE:
                return False
            marks += BREAK.search(self._gap(before, word)) is not None
            is_aside = marks % 2 == 1 or (marks > 0 and not is_strong)
            if not is_aside and self._is_main(before, word, after):
                return self._says_something(words)
        return False

    def _is_main(self, before: Word, word: Word, after: Word | None) -> bool:
        is_tag = word.form in REPORTING_VERBS and self.text[word.end : word.end + 1] == ","
        is_part = self._gap(before, word) == "-"
        return not is_tag and not is_part and (word.form in FINITE or _is_told(before, word, after))

    def _says_something(self, words: list[Word]) -> bool:
        """Tell whether what "she said that" opens has a verb, and no ", she said" stands within."""
        opened = [place for place, word in enumerate(words) if word.form in COMPLEMENTED]
        last = words[opened[-1] + 1 :] if opened else words
        tags = (
            word.form in TAGS and "," in self._gap(before, word) + self.text[word.end]
            for before, word in pairwise(words)
        )
        own = takewhile(lambda word: word.form not in RELATIVES, last)
        return any(_may_be_finite(word) for word in own) and not any(tags)

    def _is_clear(self, words: list[Word], place: int) -> bool:
        """Tell whether the clause says what a word of it stands for."""
        form, before = words[place].form.split("'")[0], words[:place]
        if form in SPEAKERS:
            return False
        if form in POINTERS:
            return form == "those" and [word.form for word in words[place + 1 : place + 2]] == [
                "who"
            ]
        if form == "that":
            return bool(before) and before[-1].form not in PREPOSITIONS
        if form in OF_A_PERSON:
            reach = Span(words[0].start, words[place].start)
            return any(is_person and reach.contains(it) for it, is_person in self.mentions)
        return form not in OF_ANYTHING or any(word.has_content for word in before)

    def _is_whole(self, span: Span) -> bool:
        """Tell whether a span is of one sentence and cuts no quotation and no bracket."""
        said = span.slice(self.text)
        is_uncut = all(
            span.contains(quote.span) or quote.words.contains(span)
            for quote in self.quotes
            if quote.span.overlaps(span)
        )
        is_closed = all(said.count(left) == said.count(right) for left, right in BRACKETS)
        return is_uncut and is_closed and RUN_ON.search(said) is None

    def _gap(self, before: Word, after: Word) -> str:
        return self.text[before.end : after.start]


def parts_of(one: AnnotatedDocument, sentence: Sentence) -> SentenceParts:
    """Collect what stands in a sentence.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "It rained when the mayor closed the old bridge for his party."
    >>> one = annotate(Document.from_text(text))
    >>> parts = parts_of(one, one.sentences[0])
    >>> [parts.stands(Span(15, end), is_strong=True) for end in (46, 60)]
    [True, False]
    """
    whole = sentence.span
    quotes = one.quotes[bisect_left(one.quotes, whole.start, key=lambda quote: quote.span.end) :]
    return SentenceParts(
        text=one.document.text,
        sentence=sentence,
        words=one.words_in(whole),
        mentions=tuple(
            (mention, name.kind is NameKind.PERSON)
            for name in one.names
            for mention in name.mentions
            if whole.start <= mention.start and mention.end <= whole.end
        ),
        quotes=tuple(takewhile(lambda quote: quote.span.start < whole.end, quotes)),
    )


def _may_be_finite(word: Word) -> bool:
    return word.form in FINITE or word.form.endswith("ed")


def _is_told(before: Word, word: Word, after: Word | None) -> bool:
    """Tell whether "closed" is a verb between two words: not so in "90 closed schools"."""
    if not word.form.endswith("ed") or word.form == "hundred":
        return False
    is_plain = before.form not in BEFORE_PARTICIPLES and not before.form[0].isdigit()
    return is_plain and after is not None and after.form not in PREPOSITIONS
