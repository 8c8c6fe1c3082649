"""The shortest clause of a sentence that can be read and understood without the rest of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis.annotation import AnnotatedDocument
from coverage_app.analysis.attribution import Attribution
from coverage_app.analysis.figures import Figure
from coverage_app.analysis.lexicon.denials import TURNING
from coverage_app.analysis.lexicon.grammar_words import (
    ADVERBS,
    COORDINATORS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from coverage_app.analysis.sentences import Sentence
from coverage_app.analysis.spans import Span
from coverage_app.analysis.standing import FINITE, parts_of
from coverage_app.analysis.words import Word

LONGEST = 180  # characters
MARK = re.compile(r"[,;:][’”'\"]?\s|\s(?:[–—-]|--)\s|…")
# What they open is told as it is; what "if" or "unless" opens is not.
OPENERS = frozenset({"after", "although", "because", "but", "since", "though", "when", "while"})
# What these open says when something is so, wherever in the sentence they stand.
CONDITIONAL = frozenset({"if", "unless", "provided", "whether", "should"})
# "It had earlier said that": this may not hold any more.
OUTDATED = frozenset({"earlier", "formerly", "initially", "originally", "previously"})
# A comma after a phrase that begins so comes before the subject.
INTRODUCING = PREPOSITIONS | SUBORDINATORS | ADVERBS
INTRODUCING |= {"according", "aside", "earlier", "last", "late", "next", "so", "this"}
# What follows these is another statement.
CONTRASTING = frozenset({"but", "although", "though", "whereas", "while", "according"})
# A comma before these seldom ends a clause: "schools, shops, and homes".
LISTING = frozenset({"and", "or"})
# Before these nothing ends: "80% of them", "from 20 to 40".
TIGHT = frozenset({"of", "to", "than", "per", "by", "between"})
# "Over an 86-minute period": the number is one of so many words from the preposition on.
NEAR = 4
ENDING, CLOSING = " .?!,;:\u00a0–—", "’”'\""
# What is said ends at a mark: "the flood, the mayor said".
MARKS_AFTER = frozenset(",;:–—’”'\"")
# "He did not believe that": so many words before a clause may turn it.
REACH = 4
# "Said on Monday evening that": so many characters may stand before what is said.
LONGEST_DAY = 24
SIGNS = frozenset("$£€¥#")


def find_claim(one: AnnotatedDocument, sentence: Sentence, target: Span) -> Span | None:
    """Return the shortest clause around ``target`` that is understood by itself, if there is one.

    It has a subject and a finite verb, is no condition and not denied by what stands before it;
    every pronoun in it has something before it in the clause that it can stand for; no quotation
    and no bracket is cut; one with a name in it goes before a shorter one without.

    >>> from coverage_app.analysis.annotation import annotate
    >>> from coverage_app.analysis.documents import Document
    >>> text = "It was late when the Ulm council closed 90 schools, according to Ana Diaz."
    >>> one = annotate(Document.from_text(text))
    >>> find_claim(one, one.sentences[0], one.figures[0].span).slice(text)
    'the Ulm council closed 90 schools'
    """
    if sentence.span.slice(one.document.text)[-1].isalnum():
        return None  # a caption or a label
    parts = parts_of(one, sentence)
    cuts = _Cuts(
        text=one.document.text,
        sentence=sentence,
        words=parts.words,
        attributions=tuple(it for it in one.attributions if it.sentence == sentence.number),
        figures=tuple(it for it in one.figures if it.sentence == sentence.number),
    )
    ends = sorted(set(cuts.ends(target)))
    conditions = [word.start for word in parts.words if word.form in CONDITIONAL]
    first, last = min(conditions, default=target.start), max(conditions, default=-1)
    spans = [
        (Span(start.place, end), start.is_strong)
        for start in cuts.starts(target)
        for end in ends
        if end - start.place <= LONGEST and start.place <= first and last < end
    ]
    spans.sort(key=lambda it: (not parts.has_name(it[0]), len(it[0])))
    standing = (span for span, is_strong in spans if parts.stands(span, is_strong=is_strong))
    return next(standing, None)


@dataclass(frozen=True, slots=True)
class _Start:
    """A place where a clause may begin; ``is_strong`` where nothing else can."""

    place: int
    is_strong: bool


@dataclass(frozen=True, slots=True)
class _Cuts:
    """Looks for the places in one sentence where a clause may begin or end."""

    text: str
    sentence: Sentence
    words: tuple[Word, ...]
    attributions: tuple[Attribution, ...]
    figures: tuple[Figure, ...]

    def starts(self, target: Span) -> Iterator[_Start]:
        """Yield where a clause around ``target`` may begin."""
        said = {attribution.span.start for attribution in self.attributions if attribution.cue}
        for index, word in enumerate(self.words):
            if word.start > target.start:
                return
            before = self.words[index - 1] if index else None
            opens = before is None or (index == 1 and before.form in OPENERS | LISTING)
            is_said = word.start in said or (
                before is not None
                and before.form == "that"
                and any(0 <= before.start - start <= LONGEST_DAY for start in said)
            )
            forms = {before.form for before in self.words[max(0, index - REACH) : index]}
            is_plain = (TURNING | OUTDATED).isdisjoint(forms)
            if opens or (is_plain and (is_said or self._opens_anew(index))):
                yield _Start(self._with_sign(word.start), is_strong=opens or is_said)

    def _opens_anew(self, index: int) -> bool:
        """Tell whether a clause may begin after a mark or an opener: not so an item of a list.

        After a comma, with or without "and", only what follows an opening phrase or another clause.
        """
        before, gap = self.words[index - 1], self._gap(index)
        if before.form in OPENERS:
            return True
        if before.form == "and":
            return "," in self._gap(index - 1) and self._has_verb_before(index)
        if not MARK.search(gap):
            return False
        return "," not in gap or self._is_introduced(index) or self._has_verb_before(index)

    def _is_introduced(self, index: int) -> bool:
        """Tell whether the first comma of the sentence stands there, after an opening phrase."""
        joined = self.words[0].form in COORDINATORS - INTRODUCING
        first = self.words[int(joined)].form
        is_first = not any("," in self._gap(place) for place in range(1, index))
        return is_first and (first in INTRODUCING or first.endswith("ing"))

    def _gap(self, index: int) -> str:
        """Return what stands before a word that is not the first."""
        return self.text[self.words[index - 1].end : self.words[index].start]

    def _has_verb_before(self, index: int) -> bool:
        return any(word.form in FINITE for word in self.words[:index])

    def _with_sign(self, start: int) -> int:
        """Step back over a sign that belongs to a word: "$5"."""
        return start - 1 if start and self.text[start - 1] in SIGNS else start

    def ends(self, target: Span) -> Iterator[int]:
        """Yield where a clause around ``target`` may end."""
        last = self.sentence.span.end
        after = [word for word in self.words if word.start > target.end]
        places = [
            last,
            *(
                attribution.span.end
                for attribution in self.attributions
                if attribution.cue
                and target.end <= attribution.span.end < last
                and self.text[attribution.span.end] in MARKS_AFTER
            ),
            *(
                mark.start()
                for mark in MARK.finditer(self.text, target.end, last)
                if self._ends_clause(mark.end())
            ),
            *(word.start for word in after if word.form in CONTRASTING),
            *self._before_another_figure(after),
        ]
        for place in places:
            for marks in (ENDING, ENDING + CLOSING):
                yield target.end + len(self.text[target.end : place].rstrip(marks))

    def _ends_clause(self, place: int) -> bool:
        """Tell whether what follows a mark is another part of the sentence."""
        after = next((word for word in self.words if word.start >= place - 1), None)
        if after is None or after.form.endswith("ing"):
            return True
        return not after.has_content and after.form not in LISTING

    def _before_another_figure(self, after: list[Word]) -> Iterator[int]:
        """Find the "in" of "90 schools in 12 towns": the second figure is another matter."""
        numbers = {figure.number.start for figure in self.figures}
        leads_on = any(word.start in numbers for word in after[1:NEAR])
        if leads_on and after[0].form in PREPOSITIONS - TIGHT:
            yield after[0].start
