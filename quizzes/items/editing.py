"""A teacher's edit of an item: in its place, or as a new version once students have met it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from quizzes.derivation.drafts import ItemDraft, Misconception
from quizzes.items import authoring
from quizzes.items.drafting import draft_of
from quizzes.models import Evidence, Item, Option, Quiz, QuizItem


@dataclass(frozen=True, slots=True)
class OptionEdit:
    """The words of an option; its position says which."""

    text: str
    rationale: str
    misconception: Misconception = Misconception.UNNAMED


@dataclass(frozen=True, slots=True)
class ItemEdit:
    """What a teacher may change in an item.

    ``options`` are by position; ``key`` is the position of the right one, or ``None`` where there
    is not just one; ``proof`` are the positions of the pieces of evidence that count as a proof.
    """

    stem: str
    hint: str
    options: Mapping[int, OptionEdit]
    key: int | None
    proof: frozenset[int]
    rubric: tuple[str, ...]


def edit_of(item: Item) -> ItemEdit:
    """Return the edit that changes nothing."""
    options = list(item.options.all())
    keys = [option.position for option in options if option.is_key]
    return ItemEdit(
        stem=item.stem,
        hint=item.hint,
        options={
            option.position: OptionEdit(
                option.text, option.rationale, Misconception(option.misconception)
            )
            for option in options
        },
        key=keys[0] if len(keys) == 1 else None,
        proof=frozenset(piece.position for piece in item.proof()),
        rubric=tuple(item.rubric),
    )


def draft_with(item: Item, edit: ItemEdit) -> ItemDraft:
    """Read the item as it would be after the edit, to look for flaws; nothing is stored."""
    draft = draft_of(item)
    options = []
    for stored, option in zip(item.options.all(), draft.options, strict=True):
        words = edit.options[stored.position]
        is_key = option.is_key if edit.key is None else stored.position == edit.key
        options.append(
            replace(
                option,
                text=words.text,
                rationale=words.rationale,
                misconception=None if is_key else words.misconception,
            )
        )
    pieces = zip((*item.proof(), *item.decoys()), (*draft.evidence, *draft.decoys), strict=True)
    return replace(
        draft,
        stem=edit.stem,
        hint=edit.hint,
        options=tuple(options),
        evidence=tuple(draft for piece, draft in pieces if piece.position in edit.proof),
        rubric=edit.rubric,
    )


@transaction.atomic
def save_and_accept(*, item: Item, edit: ItemEdit, edited_by: User) -> Item:
    """Store the edit and accept the item that has it; both or neither."""
    saved = save_edit(item=item, edit=edit, edited_by=edited_by)
    authoring.accept(item=saved)
    return saved


@transaction.atomic
def save_edit(*, item: Item, edit: ItemEdit, edited_by: User) -> Item:
    """Store the edit and return the item that has it: a new version, if students have met it.

    The old version is retired and stays with its answers and in its quizzes; in quizzes that are
    still drafts the new one takes its place.
    """
    stored = held_to_change(item)
    if edit == edit_of(stored):
        return stored
    target = version_to_change(stored, edited_by)
    target.stem, target.hint, target.rubric = edit.stem, edit.hint, list(edit.rubric)
    target.save()
    before = edit_of(target)
    _write_options(target, before, edit)
    for piece in [*target.proof(), *target.decoys()]:
        is_proof = piece.position in edit.proof
        if is_proof != (piece.position in before.proof):
            piece.role = Evidence.Role.PROOF if is_proof else Evidence.Role.DECOY
            piece.save(update_fields=["role"])
    return target


def held_to_change(item: Item) -> Item:
    """Hold the item as it is stored. Raises a ValidationError if it is retired."""
    stored = Item.objects.with_options_and_evidence().select_for_update().get(pk=item.pk)
    if stored.status == Item.Status.RETIRED:
        raise ValidationError(f"“{item}” is retired. It cannot be used again.")
    return stored


def version_to_change(stored: Item, changed_by: User) -> Item:
    """Return the item that a change is written into: a new version, if students have met it."""
    target = _new_version(stored, changed_by) if stored.is_settled else stored
    target.is_derived, target.is_lost = False, False
    return target


def _write_options(item: Item, before: ItemEdit, edit: ItemEdit) -> None:
    """Write the options that change."""
    options = list(item.options.all())
    has_new_key = edit.key not in (None, before.key)
    if has_new_key:
        # One key at a time: the old one goes before the new one comes.
        item.options.update(is_key=False)
    for option in options:
        words = edit.options[option.position]
        if has_new_key:
            option.is_key = option.position == edit.key
        elif words == before.options[option.position]:
            continue
        option.text, option.rationale = words.text, words.rationale
        option.misconception = "" if option.is_key else words.misconception.value
        option.save()


def _new_version(stored: Item, edited_by: User) -> Item:
    version = Item.objects.get(pk=stored.pk)
    version.pk = None
    version._state.adding = True
    version.fingerprint = ""
    version.is_derived = False
    version.version_of = stored
    version.created_by = edited_by
    version.save()
    options, pieces = list(stored.options.all()), list(stored.evidence.all())
    for option in options:
        option.pk, option.item = None, version
    for piece in pieces:
        piece.pk, piece.item = None, version
    Option.objects.bulk_create(options)
    Evidence.objects.bulk_create(pieces)
    QuizItem.objects.filter(item=stored, quiz__status=Quiz.Status.DRAFT).update(item=version)
    authoring.retire(item=stored)
    return version
