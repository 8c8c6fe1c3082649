"""Family 14: where did it start?"""

from collections.abc import Iterator
from dataclasses import dataclass

from coverage_app.analysis import AnnotatedDocument, Comparison, NameKind, Span
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.derivation.wording import outlet_name

FAMILY = 14
FEWEST_MENTIONS = 2
MOST_OPTIONS = 4
# Where a page credits one of them, another is a better wrong answer than anything else.
AGENCIES = ("Associated Press", "Reuters", "Agence France-Presse")
BRIEF = 160  # characters of a page that may be shown in a rationale


@dataclass(frozen=True, slots=True)
class _Origin:
    """What a page says of where its text comes from: ``answer`` is who had it first."""

    stem: str
    answer: str
    span: Span
    reason: str
    agencies: tuple[str, ...] = ()


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask who published a text first that says on its own page that it was re-posted.

    A page that credits a news agency is asked about in the same way.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The council voted on Monday.\\n\\nThis post appeared first on HILL NEWS"
    >>> other = Document.from_text("It was late.", letter="B", outlet="Lake Post")
    >>> one = Document.from_text(text, outlet="Daily Copy")
    >>> [draft] = derive(compare((one, other)))
    >>> draft.stem, draft.key.text
    ('Who published text A first?', 'HILL NEWS')
    """
    return tuple(draft for one in comparison.documents for draft in _drafts(comparison, one))


def _drafts(comparison: Comparison, one: AnnotatedDocument) -> Iterator[ItemDraft]:
    origin = _origin(one)
    if origin is None or origin.answer.casefold() == outlet_name(one).casefold():
        return
    text, letter = one.document.text, one.document.letter
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.SOURCE,
        step=Step.LOCATE,
        stem=origin.stem,
        hint=f"Look at what stands around text {letter} on its page.",
        options=_options(comparison, one, origin),
        evidence=(EvidenceDraft(letter, origin.span, origin.span.slice(text)),),
        contrast=(),
        fact=f"first publisher {letter}",
        reason=origin.reason,
        confidence=0.98,
    )


def _origin(one: AnnotatedDocument) -> _Origin | None:
    letter, provenance = one.document.letter, one.provenance
    if provenance.first_publisher:
        claim = provenance.first_publisher
        return _Origin(
            f"Who published text {letter} first?",
            claim.value,
            claim.span,
            f"made because the page of text {letter} says where it appeared first",
        )
    if provenance.agency:
        claim = provenance.agency
        return _Origin(
            f"Which news agency does the page of text {letter} credit?",
            claim.value,
            claim.span,
            f"made because the page of text {letter} credits an agency",
            tuple(name for name in AGENCIES if name != claim.value)[:2],
        )
    return None


def _options(
    comparison: Comparison, one: AnnotatedDocument, origin: _Origin
) -> tuple[OptionDraft, ...]:
    letter, site = one.document.letter, outlet_name(one)
    notice = " ".join(origin.span.slice(one.document.text).split())
    told = f"The page says: “{notice}”." if len(notice) <= BRIEF else "The page says so."
    wrong = [
        OptionDraft(site, f"It stands on the page of {site}. {told}", Misconception.SITE_IS_SOURCE),
        *(
            OptionDraft(name, f"The page does not name {name}. {told}", Misconception.OTHER_AGENCY)
            for name in origin.agencies
            if name not in one.document.text
        ),
        *_other_outlets(comparison, one, told),
        *_subjects(one, told),
        OptionDraft(
            f"The page of text {letter} does not say",
            f"It does. {told}",
            Misconception.STOPPED_EARLY,
        ),
    ]
    key = OptionDraft(origin.answer, told)
    taken = {origin.answer.casefold()}
    options: list[OptionDraft] = []
    for option in wrong:
        if option.text.casefold() not in taken:
            taken.add(option.text.casefold())
            options.append(option)
    return (*options[:2], key, *options[2 : MOST_OPTIONS - 1])


def _other_outlets(
    comparison: Comparison, one: AnnotatedDocument, told: str
) -> Iterator[OptionDraft]:
    for other in comparison.documents:
        if other is not one and other.document.outlet:
            name = other.document.outlet
            rationale = f"{name} published text {other.document.letter}. {told}"
            yield OptionDraft(name, rationale, Misconception.OTHER_TEXT)
            return


def _subjects(one: AnnotatedDocument, told: str) -> Iterator[OptionDraft]:
    """Offer the organization that the text names most often, or else whoever it names most."""
    named = sorted(
        one.names,
        key=lambda name: (name.kind is not NameKind.ORGANIZATION, -len(name.mentions)),
    )
    for subject in named[:1]:
        name = _with_article(one, subject.mentions[0], subject.full)
        rationale = f"The text speaks of {subject.full}. {told}"
        yield OptionDraft(name, rationale, Misconception.SUBJECT_IS_SOURCE)


def _with_article(one: AnnotatedDocument, mention: Span, full: str) -> str:
    """Say "the Pentagon" where the text does."""
    before = one.document.text[max(0, mention.start - 4) : mention.start]
    return f"The {full}" if before.casefold() == "the " else full
