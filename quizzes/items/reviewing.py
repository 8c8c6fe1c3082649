"""What the review screen shows: the list of items, and one of them with its checks and proofs."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse

from coverage_app.models import Story
from quizzes.derivation.drafts import ItemDraft, Skill
from quizzes.derivation.lint import RULES, lint
from quizzes.evidence_views import EvidenceView, evidence_view, fetch_evidence
from quizzes.items.drafting import draft_of
from quizzes.models import Item
from quizzes.models.choices import SKILL_LABELS

TABS = {"draft": "To review", "accepted": "Accepted", "rejected": "Rejected", "retired": "Retired"}
CHANGED, LOST, DOUBTED = "Text changed", "Not found again", "Check"


@dataclass(frozen=True, slots=True)
class Look:
    """Which items of a story are listed on its review page, whose path it has.

    Those of a status, of one skill or of all.
    """

    path: str
    show: str = "draft"
    skill: str = ""

    def address(self, pk: int | None = None) -> str:
        query = {"show": self.show, "skill": self.skill, "item": pk}
        shown = {name: value for name, value in query.items() if value and value != "draft"}
        return f"{self.path}?{urlencode(shown)}" if shown else self.path

    @property
    def query(self) -> str:
        """What an address of a decision carries, so that the same list comes back."""
        _, mark, query = self.address().partition("?")
        return f"{mark}{query}"


@dataclass(frozen=True, slots=True)
class Choice:
    """A filter to choose: which one, how many items it lists."""

    label: str
    count: int
    address: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Row:
    """An item in the list."""

    pk: int
    skill: str
    stem: str
    flag: str
    is_warning: bool
    address: str


@dataclass(frozen=True, slots=True)
class Listing:
    """The items of a story as a look shows them."""

    look: Look
    rows: tuple[Row, ...]
    counts: Counter[str]
    tabs: tuple[Choice, ...]
    skills: tuple[Choice, ...]
    ready: int

    def after(self, pk: int) -> Row | None:
        """Return the next row after an item, in the list or not; after the last one the first."""
        others = [row for row in self.rows if row.pk != pk]
        return next((row for row in others if row.pk > pk), others[0] if others else None)

    def before(self, pk: int) -> Row | None:
        return next((row for row in reversed(self.rows) if row.pk < pk), None)


@dataclass(frozen=True, slots=True)
class BrokenRule:
    rule: str
    advice: str


@dataclass(frozen=True, slots=True)
class Checks:
    """The rules of a good item that one breaks, and those that it keeps."""

    broken: tuple[BrokenRule, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """One item to decide on."""

    item: Item
    flags: tuple[str, ...]
    checks: Checks
    proof: tuple[EvidenceView, ...]
    contrast: tuple[EvidenceView, ...]
    decoys: tuple[EvidenceView, ...]


def look_of(story: Story, query: QueryDict) -> Look:
    show, skill = query.get("show", ""), query.get("skill", "")
    return Look(
        path=reverse("quizzes:item_review", args=[story.slug]),
        show=show if show in TABS else "draft",
        skill=skill if skill in Skill.__members__ else "",
    )


def listing_of(story: Story, look: Look) -> Listing:
    items = list(story.items.with_life())
    counts = Counter(item.status for item in items)
    shown = [item for item in items if item.status == look.show]
    flaws = _flaws_of(shown)
    return Listing(
        look=look,
        rows=tuple(_row(item, look, flaws.get(item.pk, "")) for item in shown if _fits(item, look)),
        counts=counts,
        tabs=tuple(
            Choice(label, counts[show], Look(look.path, show).address(), show == look.show)
            for show, label in TABS.items()
        ),
        skills=_skills(shown, look),
        ready=sum(item.is_ready_as_derived() for item in items),
    )


def draft_to_review(item: Item) -> Draft:
    """Show an item that came `with_life`."""
    fetch_evidence([item])
    doubt = item.doubt if item.is_undecided() else ""
    flags = tuple(flag for flag in (_stale_flag(item), doubt) if flag)
    return Draft(
        item=item,
        flags=flags,
        checks=checks_of(draft_of(item)),
        proof=tuple(evidence_view(piece) for piece in item.proof()),
        contrast=tuple(evidence_view(piece) for piece in item.contrast()),
        decoys=tuple(evidence_view(piece) for piece in item.decoys()),
    )


def checks_of(draft: ItemDraft) -> Checks:
    flaws = lint(draft)
    broken = {flaw.rule for flaw in flaws}
    kept = (it.name for it in RULES if draft.kind in it.kinds and it.name not in broken)
    return Checks(
        broken=tuple(
            BrokenRule(_sentence(flaw.rule), f"{flaw.problem} {flaw.advice}") for flaw in flaws
        ),
        kept=tuple(map(_sentence, kept)),
    )


def _flaws_of(items: Sequence[Item]) -> dict[int, str]:
    """Find the first flaw of drafts with a teacher’s words; those as derived have none."""
    own = [item.pk for item in items if not item.is_derived and item.status == Item.Status.DRAFT]
    if not own:
        return {}
    checked = Item.objects.filter(pk__in=own).with_options_and_evidence()
    flaws = {item.pk: lint(draft_of(item)) for item in checked}
    return {pk: _sentence(found[0].rule) for pk, found in flaws.items() if found}


def _fits(item: Item, look: Look) -> bool:
    return look.skill in ("", item.skill)


def _row(item: Item, look: Look, flaw: str) -> Row:
    doubt = DOUBTED if item.doubt and item.is_undecided() else ""
    warning = _stale_flag(item) or flaw or doubt
    is_met = item.status == Item.Status.ACCEPTED and item.is_published
    label = "Published" if is_met else Item.Status(item.status).label
    return Row(
        pk=item.pk,
        skill=SKILL_LABELS[Skill(item.skill)],
        stem=item.stem,
        flag=warning or label,
        is_warning=warning != "",
        address=look.address(item.pk),
    )


def _stale_flag(item: Item) -> str:
    if item.status not in (Item.Status.DRAFT, Item.Status.ACCEPTED):
        return ""
    if item.is_changed:
        return CHANGED
    return LOST if item.is_lost else ""


def _skills(items: Sequence[Item], look: Look) -> tuple[Choice, ...]:
    counts = Counter(item.skill for item in items)
    each = [
        Choice(label, counts[code], Look(look.path, look.show, code).address(), code == look.skill)
        for code, label in SKILL_LABELS.items()
        if counts[code] or code == look.skill
    ]
    everything = Choice("All", len(items), Look(look.path, look.show).address(), not look.skill)
    return (everything, *each)


def _sentence(rule: str) -> str:
    return rule[:1].upper() + rule[1:]
