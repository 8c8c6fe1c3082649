"""Family 17, quotations: which sentence of a text quotes somebody word for word?"""

from collections.abc import Iterator
from itertools import islice

from coverage_app.analysis import AnnotatedDocument, Comparison, Sentence
from quizzes.derivation.drafts import (
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.people import full_name
from quizzes.derivation.speakers import Cast
from quizzes.derivation.voiced import Voiced, find_others, find_silent, find_voiced, names
from quizzes.derivation.wording import proof

FAMILY = 17
MOST = 3
MOST_OF_A_KIND, FEWEST_WRONG = 2, 3


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask which of some sentences quotes somebody; others name that person or quote another.

    >>> from coverage_app.analysis import Document, compare
    >>> text = (
    ...     "Mayor Ana Diaz wants to close the old library on the hill in May. "
    ...     "“We have no money left for it this year,” Diaz said on Monday. "
    ...     "Diaz has been the mayor of the town for some nine years now. "
    ...     "“I have read every book that they have in there,” Senator Bo Lind said."
    ... )
    >>> [draft] = derive(compare((Document.from_text(text),)))
    >>> draft.stem, draft.key.sentence
    ('Which of these sentences in text A quotes Ana Diaz word for word?', 2)
    """
    cast = Cast.of(comparison)
    drafts = (draft for one in comparison.documents for draft in islice(_drafts(cast, one), 1))
    return tuple(islice(drafts, MOST))


def _drafts(cast: Cast, one: AnnotatedDocument) -> Iterator[ItemDraft]:
    voiced = find_voiced(cast, one) if one.document.is_english else ()
    silent = find_silent(one) if voiced else ()
    for asked in voiced:
        named = tuple(it for it in silent if names(one, it, asked.who))
        others = find_others(cast, one, asked.who) if named else ()
        near, beside = (_nearest(asked.sentence, it) for it in (named, others))
        if near and beside and len(near) + len(beside) >= FEWEST_WRONG:
            yield _draft(one, asked, near, beside)


def _nearest(asked: Sentence, others: tuple[Sentence, ...]) -> list[Sentence]:
    return sorted(others, key=lambda it: abs(it.number - asked.number))[:MOST_OF_A_KIND]


def _draft(
    one: AnnotatedDocument, asked: Voiced, named: list[Sentence], quoting: list[Sentence]
) -> ItemDraft:
    name, ref, letter = full_name(asked.who), asked.sentence.ref, one.document.letter
    family = asked.who.full.split()[-1]
    told = f"{ref} has words of {name} in quotation marks."
    whys: dict[Sentence, tuple[str, Misconception | None]] = {asked.sentence: (told, None)}
    for it in named:
        why = f"{it.ref} names {family}, but has nothing in quotation marks. {told}"
        whys[it] = (why, Misconception.NAMED_SO_QUOTED)
    for it in quoting:
        why = f"The words in quotation marks in {it.ref} are not by {family}. {told}"
        whys[it] = (why, Misconception.NEAREST_NAME)
    return ItemDraft(
        family=FAMILY,
        skill=Skill.QUOTE,
        step=Step.LOCATE,
        stem=f"Which of these sentences in text {letter} quotes {name} word for word?",
        hint="Look for quotation marks, and for who is named beside them.",
        options=tuple(
            OptionDraft(it.span.slice(one.document.text), *whys[it], letter, it.number)
            for it in sorted(whys, key=lambda it: it.number)
        ),
        evidence=(proof(one, asked.sentence, asked.quote.span),),
        contrast=(proof(one, named[0]),),
        fact=f"quoted {ref}",
        reason=f"{ref} quotes {name}; the other sentences name {family} or quote somebody else",
        confidence=0.93,
        kind=Kind.SENTENCE,
    )
