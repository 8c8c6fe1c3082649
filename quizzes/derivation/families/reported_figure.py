"""Family 1: who reported this figure?"""

from collections.abc import Iterator

from coverage_app.analysis import (
    AnnotatedDocument,
    Comparison,
    Figure,
    Presence,
    Sentence,
    Span,
    find_claim,
)
from quizzes.derivation.clauses import (
    bounds_differ,
    clause_doubt,
    common_thing,
    has_other_figures,
    may_be_listed,
)
from quizzes.derivation.cuts import cut_doubt
from quizzes.derivation.distractors import (
    Report,
    nearest_elsewhere,
    strangers,
    who_reported_options,
)
from quizzes.derivation.drafts import EvidenceDraft, ItemDraft, Skill, Step
from quizzes.derivation.pieces import is_of_story
from quizzes.derivation.telling_figures import is_telling
from quizzes.derivation.whole_claims import whole_claim
from quizzes.derivation.wording import (
    figure_words,
    names_an_outlet,
    proof,
    searched,
    told,
)

FAMILY = 1
# So many of something are worth a question though another text tells the same without them.
SMALLEST_FOR_ITSELF = 20
FEWEST_SHARED_WORDS, MOST_SHARED_WORDS = 3, 9


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask for each figure that one text has alone, or that all texts have.

    What one text has alone is asked for in a clause that is understood by itself; what all have in
    the words that they share. A figure whose search in any other text was unsure is not asked for.

    >>> from coverage_app.analysis import Document, compare
    >>> one = Document.from_text("It was late. The rocket flew for 86 minutes.", letter="A")
    >>> other = Document.from_text("It was late. It was a long flight.", letter="B")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.stem, draft.key.text
    ('Which text says that the rocket flew for 86 minutes?', 'Text A only')
    """
    drafts: dict[str, ItemDraft] = {}
    stems: set[str] = set()
    away = strangers(comparison)
    for one in comparison.documents:
        for figure in one.figures if one.document.letter not in away else ():
            if not is_telling(one, figure) or _fact(figure) in drafts:
                continue
            for draft in _draft(comparison, one, figure):
                if draft.stem not in stems:
                    stems.add(draft.stem)
                    drafts[draft.fact] = draft
    return tuple(drafts.values())


def _fact(figure: Figure) -> str:
    return f"figure {figure.value:g} {figure.dimension} {figure.rate}".strip()


def _draft(comparison: Comparison, one: AnnotatedDocument, figure: Figure) -> Iterator[ItemDraft]:
    others = [other for other in comparison.documents if other is not one]
    own = one.document.letter
    presences = {comparison.search_figure(figure, own, other.document.letter) for other in others}
    if presences == {Presence.ABSENT}:
        yield from _of_one(comparison, one, figure)
    elif presences == {Presence.FOUND}:
        yield from _of_all(comparison, one, figure)


def _of_one(comparison: Comparison, one: AnnotatedDocument, figure: Figure) -> Iterator[ItemDraft]:
    sentence = one.sentences[figure.sentence - 1]
    claim = _claim(comparison, one, sentence, figure)
    if claim is None or has_other_figures(comparison, one, claim, figure):
        return
    letter = one.document.letter
    keys = comparison.content_keys(claim, letter)
    if _is_told_without(comparison, one, figure, keys):
        return
    sentences = _own_sentences(one, figure)
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.OMIT,
        step=Step.COMPARE,
        stem=f"Which text says that {told(one, claim)}?",
        hint="Look through every text for the figure before you choose.",
        options=who_reported_options(comparison, Report(_detail(one, figure), sentences)),
        evidence=tuple(_proof(comparison, proving, figure) for proving in sentences),
        contrast=nearest_elsewhere(comparison, sentence, keys),
        fact=_fact(figure),
        reason=(
            f"made because only text {letter} has the figure "
            f"{figure_words(one, figure, hedged=True)}; {searched(comparison, letter)}"
        ),
        confidence=round(0.92 + 0.02 * (figure.hedge is None), 2),
        doubt=_doubt(comparison, one, figure, claim),
    )


def _claim(
    comparison: Comparison, one: AnnotatedDocument, sentence: Sentence, figure: Figure
) -> Span | None:
    """Choose the clause around a figure, or its whole sentence where that needs no look."""
    clause, text = find_claim(one, sentence, _reach(figure)), one.document.text
    if clause and names_an_outlet(comparison, clause.slice(text)):
        return None
    if clause and not _doubt(comparison, one, figure, clause):
        return clause
    whole = whole_claim(comparison, one, sentence)
    is_worth = whole and whole.contains(figure.span) and is_of_story(comparison, one, whole)
    return whole if is_worth else clause


def _detail(one: AnnotatedDocument, figure: Figure) -> str:
    return f"figure ({figure_words(one, figure, hedged=False)})"


def _doubt(comparison: Comparison, one: AnnotatedDocument, figure: Figure, claim: Span) -> str:
    """Say what to check: what the clause speaks of, or whether another text lists the same."""
    sentence = one.sentences[figure.sentence - 1]
    if may_be_listed(comparison, sentence, figure):
        return "Told in other words?"
    return clause_doubt(comparison, one, claim) or cut_doubt(one, sentence, claim)


def _is_told_without(
    comparison: Comparison, one: AnnotatedDocument, figure: Figure, keys: frozenset[str]
) -> bool:
    """Tell whether another text says the same and only lacks a small number: a quibble."""
    searches = {
        comparison.search_words(keys, one.document.letter, other.document.letter)
        for other in comparison.documents
        if other is not one
    }
    is_small = figure.dimension == "count" and figure.value < SMALLEST_FOR_ITSELF
    return is_small and searches != {Presence.ABSENT}


def _reach(figure: Figure) -> Span:
    """Cover a figure with its hedge before it and what it counts after it."""
    parts = [span for span in (figure.hedge, figure.span, figure.counted) if span]
    return Span(min(span.start for span in parts), max(span.end for span in parts))


def _own_sentences(one: AnnotatedDocument, figure: Figure) -> tuple[Sentence, ...]:
    """Collect the sentences that give the value in the same unit, of the same thing."""
    head = _head(one, figure)
    numbers = {
        other.sentence
        for other in one.figures
        if (other.value, other.unit, other.rate) == (figure.value, figure.unit, figure.rate)
        and _head(one, other) == head
    }
    return tuple(sentence for sentence in one.sentences if sentence.number in numbers)


def _head(one: AnnotatedDocument, figure: Figure) -> str:
    words = one.words_in(figure.counted) if figure.counted else ()
    return words[-1].key if words else ""


def _of_all(comparison: Comparison, one: AnnotatedDocument, figure: Figure) -> Iterator[ItemDraft]:
    sentences = _sentences(comparison, one, figure)
    letters = {sentence.letter for sentence in sentences}
    asked = _shared_words(comparison, one, figure, sentences)
    if len(letters) < len(comparison.documents) or not asked:
        return
    leads = {sentence.letter for sentence in sentences if sentence.number == 1}
    if leads == letters or names_an_outlet(comparison, asked):
        return
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.OMIT,
        step=Step.COMPARE,
        stem=f"Which text {asked}?",
        hint="Look through every text for the figure before you choose.",
        options=who_reported_options(comparison, Report(_detail(one, figure), sentences)),
        evidence=tuple(_proof(comparison, sentence, figure) for sentence in sentences),
        contrast=(),
        fact=_fact(figure),
        reason=(
            f"made because all texts have the figure {figure_words(one, figure, hedged=False)}, "
            "of the same thing and in the same unit"
        ),
        confidence=0.9 + 0.02 * (figure.hedge is None),
        doubt="Check the hedge" if bounds_differ(comparison, figure, sentences) else "",
    )


def _sentences(
    comparison: Comparison, one: AnnotatedDocument, figure: Figure
) -> tuple[Sentence, ...]:
    """Collect the sentences of all texts that give the value of the same thing in one unit."""
    places = {(one.document.letter, figure.sentence)}
    for pair in comparison.alignment.figures:
        both = (pair.letters[0], pair.left), (pair.letters[1], pair.right)
        is_own = (one.document.letter, figure) in both and pair.left.unit == pair.right.unit
        if is_own and _count_the_same(comparison, both):
            places |= {(letter, version.sentence) for letter, version in both}
    return tuple(
        sentence
        for document in comparison.documents
        for sentence in document.sentences
        if (sentence.letter, sentence.number) in places
    )


def _count_the_same(
    comparison: Comparison, both: tuple[tuple[str, Figure], tuple[str, Figure]]
) -> bool:
    """Tell whether two counts share a word of what they count; measures count nothing."""
    keys = [
        comparison.content_keys(figure.counted, letter) for letter, figure in both if figure.counted
    ]
    if both[0][1].dimension != "count":
        return True
    return len(keys) == len(both) and not keys[0].isdisjoint(keys[1])


def _shared_words(
    comparison: Comparison,
    one: AnnotatedDocument,
    figure: Figure,
    sentences: tuple[Sentence, ...],
) -> str:
    """Return words that say what a figure of all texts is of, or "" where they share too few.

    That is what it counts, when that takes two words or has a rate, or the words that all texts
    have around the number, in quotation marks.
    """
    if figure.dimension == "count" and figure.counted:
        thing = common_thing(comparison, one, figure, sentences)
        if len(thing.split()) > 1 or (thing and figure.rate):
            rate = figure_words(one, figure, hedged=False).partition(thing)[2]
            return f"speaks of {figure.number.slice(one.document.text)} {thing}{rate}"
    if figure.dimension == "time":
        return ""
    run = _longest_run(comparison, one, figure, sentences)
    claim = find_claim(one, one.sentences[figure.sentence - 1], _reach(figure)) if run else None
    if run and claim and run.contains(claim):
        return f"says that {told(one, claim)}"
    if run is None or len(one.words_in(run)) > MOST_SHARED_WORDS:
        return ""
    return f"speaks of “{' '.join(run.slice(one.document.text).split())}”"


def _longest_run(
    comparison: Comparison,
    one: AnnotatedDocument,
    figure: Figure,
    sentences: tuple[Sentence, ...],
) -> Span | None:
    """Find the longest run of words around a number that all texts have."""
    words = one.words_in(one.sentences[figure.sentence - 1].span)
    others = {
        other.document.letter: [
            f" {' '.join(word.form for word in other.words_in(sentence.span))} "
            for sentence in sentences
            if sentence.letter == other.document.letter
        ]
        for other in comparison.documents
        if other is not one
    }
    best: tuple[int, Span] | None = None
    for start in range(len(words)):
        for end in range(start + FEWEST_SHARED_WORDS, min(len(words), start + 40) + 1):
            span = Span(words[start].start, words[end - 1].end)
            is_longest = best is None or len(span) > len(best[1])
            is_rounded = words[end - 1].has_content and span.contains(figure.number)
            if not is_longest or not is_rounded:
                continue
            run = f" {' '.join(word.form for word in words[start:end])} "
            if all(any(run in said for said in told) for told in others.values()):
                best = sum(word.has_content for word in words[start:end]), span
    return best[1] if best and best[0] > FEWEST_SHARED_WORDS else None


def _proof(comparison: Comparison, sentence: Sentence, asked: Figure) -> EvidenceDraft:
    one = comparison.document(sentence.letter)
    there = [figure for figure in one.figures if figure.sentence == sentence.number]
    focus = next((figure.span for figure in there if figure.value == asked.value), None)
    return proof(one, sentence, focus)
