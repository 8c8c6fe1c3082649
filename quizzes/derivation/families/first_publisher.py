"""Family 14: where did it start?"""

from collections.abc import Iterator

from coverage_app.analysis import AnnotatedDocument, Comparison
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


def derive(comparison: Comparison) -> tuple[ItemDraft, ...]:
    """Ask who published a text first that says on its own page that it was re-posted.

    >>> from coverage_app.analysis import Document, compare
    >>> text = "The council voted on Monday.\\n\\nThis post appeared first on HILL NEWS"
    >>> [draft] = derive(compare((Document.from_text(text, outlet="Daily Copy"),)))
    >>> draft.stem, draft.key.text
    ('Who published text A first?', 'HILL NEWS')
    """
    return tuple(draft for one in comparison.documents for draft in _draft(comparison, one))


def _draft(comparison: Comparison, one: AnnotatedDocument) -> Iterator[ItemDraft]:
    claim = one.provenance.first_publisher
    if claim is None or claim.value.lower() == outlet_name(one).lower():
        return
    notice = claim.span.slice(one.document.text)
    letter = one.document.letter
    yield ItemDraft(
        family=FAMILY,
        skill=Skill.SOURCE,
        step=Step.LOCATE,
        stem=f"Who published text {letter} first?",
        hint=f"Look at what stands around text {letter} on its page.",
        options=_options(comparison, one, claim.value, notice),
        evidence=(EvidenceDraft(letter, claim.span, notice),),
        contrast=(),
        fact=f"first publisher {letter}",
        reason=f"the page of text {letter} says where it appeared first",
        confidence=0.98,
    )


def _options(
    comparison: Comparison, one: AnnotatedDocument, publisher: str, notice: str
) -> tuple[OptionDraft, ...]:
    letter, site = one.document.letter, outlet_name(one)
    told = f"The page says: “{notice}”."
    wrong = [
        OptionDraft(site, f"{site} posted it again. {told}", Misconception.SITE_IS_SOURCE),
        *_other_outlets(comparison, one, told),
        *_subjects(one, told),
        OptionDraft(
            f"The page of text {letter} does not say",
            f"It does. {told}",
            Misconception.STOPPED_EARLY,
        ),
    ]
    taken = {publisher.lower()}
    options = [OptionDraft(publisher, f"{told} {site} posted it again.")]
    for option in wrong:
        if option.text.lower() not in taken:
            taken.add(option.text.lower())
            options.append(option)
    return (*options[1:3], options[0], *options[3:4])


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
        one.names, key=lambda name: (name.kind.value != "organization", -len(name.mentions))
    )
    for subject in named[:1]:
        rationale = f"The text speaks of {subject.full}. {told}"
        yield OptionDraft(subject.full, rationale, Misconception.SUBJECT_IS_SOURCE)
