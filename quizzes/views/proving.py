"""Where a teacher ticks the sentences that prove a question."""

from typing import cast

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from coverage_app.comparisons import comparison_of
from coverage_app.lenses.texts import texts_of
from coverage_app.models import Story
from limits.once import once
from quizzes.derivation.drafts import Kind
from quizzes.evidence_views import evidence_view, fetch_evidence
from quizzes.items.proof_forms import ItemProofForm
from quizzes.items.proving import give_proof, lines_of_proof, lost_evidence
from quizzes.items.reviewing import look_of
from quizzes.models import Item
from quizzes.views.decided import Decided, keep_decided
from quizzes.views.reviewing import NEW_VERSION

PROVED = "Saved: these sentences prove it now."


@require_safe
def item_proof(request: HttpRequest, pk: int) -> HttpResponse:
    item = _item(request, pk)
    if not item.takes_sentences():
        raise Http404
    return _page(request, item, _form(item))


@require_POST
@once
def item_prove(request: HttpRequest, pk: int) -> HttpResponse:
    item = _item(request, pk)
    form = _form(item, request.POST)
    if not form.is_valid():
        return _page(request, item, form)
    try:
        saved = give_proof(
            item=item,
            sentences=form.sentences(),
            comparison=form.comparison,
            given_by=cast(User, request.user),
        )
    except ValidationError as error:
        keep_decided(request, Decided(error.messages[0], is_problem=True))
        return redirect(_address(item))
    keep_decided(request, Decided(PROVED if saved.pk == item.pk else NEW_VERSION))
    return redirect(_address(saved))


def _address(item: Item) -> str:
    return look_of(item.story, QueryDict(f"show={item.status}")).address(item.pk)


def _item(request: HttpRequest, pk: int) -> Item:
    mine = Item.objects.editable_by(request.user).with_options_and_evidence()
    return get_object_or_404(mine.exclude(kind=Kind.SENTENCE.value), pk=pk)


def _form(item: Item, data: QueryDict | None = None) -> ItemProofForm:
    story = Story.objects.with_articles().get(pk=item.story_id)
    comparison = comparison_of(story)
    return ItemProofForm(item, comparison, texts_of(story, comparison), data)


def _page(request: HttpRequest, item: Item, form: ItemProofForm) -> HttpResponse:
    fetch_evidence([item])
    context = {
        "item": item,
        "story": item.story,
        "form": form,
        "lines": [evidence_view(piece) for piece in lines_of_proof(item, form.comparison)],
        "lost": [evidence_view(piece) for piece in lost_evidence(item, form.comparison)],
        "back": _address(item),
    }
    return render(request, "quizzes/item_proof.html", context)
