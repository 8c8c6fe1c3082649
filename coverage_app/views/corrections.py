"""Where a teacher corrects a statement: words it, hides it, joins it with another, parts it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import get_text_list
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import retarget

from coverage_app.analysis import Comparison, Fact, Sentence
from coverage_app.comparisons import comparison_of
from coverage_app.correction_forms import OtherSentenceForm, SameFactForm, WordingForm
from coverage_app.decisions import decide_on_sentences, hide, reword
from coverage_app.htmx import HtmxRequest
from coverage_app.lenses.corrections import Correction, correction_of
from coverage_app.lenses.statements import fact_with, find_fact, places_of, sentence_key
from coverage_app.models import Story
from coverage_app.views.decisions import show_again, story_to_correct, teacher
from coverage_app.views.done import Done


@dataclass(frozen=True, slots=True)
class Task:
    """A statement to correct, and the sentence of it that the address names."""

    story: Story
    comparison: Comparison
    fact: Fact
    sentence: Sentence
    correction: Correction

    @property
    def key(self) -> str:
        return self.correction.statement.key


@require_safe
def statement_correct(request: HttpRequest, slug: str, key: str) -> HttpResponse:
    task = _task(request, slug, key)
    return render(request, "coverage_app/statement_correct.html", _context(task))


@require_POST
def statement_rename(request: HtmxRequest, slug: str, key: str) -> HttpResponse:
    task = _task(request, slug, key)
    form = WordingForm(task.key, task.correction.statement.words, "", request.POST)
    if not form.is_valid():
        return _refused(request, task, "facts", form)
    decision = reword(
        story=task.story,
        place=places_of(task.fact)[0],
        wording=form.cleaned_data["wording"],
        decided_by=teacher(request),
    )
    words = f"{_name(task)} has your wording now."
    done = Done(words, task.sentence.ref, statements=(decision.pk,))
    return show_again(request, slug, "facts", done)


@require_POST
def statement_hide(request: HtmxRequest, slug: str, key: str) -> HttpResponse:
    task = _task(request, slug, key)
    place = places_of(task.fact)[0]
    decision = hide(story=task.story, place=place, decided_by=teacher(request))
    words = f"{_name(task)} is hidden from students now."
    done = Done(words, task.sentence.ref, statements=(decision.pk,))
    return show_again(request, slug, "facts", done, follow=False)


@require_POST
def statement_join(request: HtmxRequest, slug: str, key: str, lens: str) -> HttpResponse:
    """Say that a sentence of another text reports the same fact."""
    task = _task(request, slug, key)
    form = SameFactForm(task.key, task.comparison, _whole(task), request.POST)
    if not form.is_valid():
        return _refused(request, task, lens, form)
    other: Sentence = form.cleaned_data["other"]
    own = [one for one in _whole(task).sentences if one.letter != other.letter]
    sentence = task.sentence if task.sentence in own else own[0]
    done = _decide(request, task, sentence, (other,), is_same=True)
    return show_again(request, slug, lens, done)


@require_POST
def statement_part(request: HtmxRequest, slug: str, key: str, lens: str) -> HttpResponse:
    """Say that a sentence does not report the same fact as another; by default, as its fellows."""
    task = _task(request, slug, key)
    sentence = task.sentence
    others = [one for one in _whole(task).sentences if one.letter != sentence.letter]
    if "other" in request.POST:
        form = OtherSentenceForm(task.key, task.comparison, sentence.letter, request.POST)
        if not form.is_valid():
            return _refused(request, task, lens, form)
        others = [form.cleaned_data["other"]]
    done = _decide(request, task, sentence, others, is_same=False)
    return show_again(request, slug, lens, done)


def _task(request: HttpRequest, slug: str, key: str) -> Task:
    story = story_to_correct(request, slug)
    comparison = comparison_of(story)
    fact = find_fact(comparison, key)
    if fact is None:
        raise Http404("No statement of this story begins there.")
    named = [sentence for sentence in fact.sentences if sentence_key(sentence) == key]
    sentence = (*named, fact.sentences[0])[0]
    return Task(story, comparison, fact, sentence, correction_of(story, comparison, fact))


def _whole(task: Task) -> Fact:
    return fact_with(task.comparison, task.sentence)


def _name(task: Task) -> str:
    ref = task.correction.statement.ref
    return f"A part of {ref}" if task.fact.is_detail else ref


def _decide(
    request: HttpRequest,
    task: Task,
    sentence: Sentence,
    others: Sequence[Sentence],
    *,
    is_same: bool,
) -> Done:
    decisions = decide_on_sentences(
        story=task.story,
        pairs=[(sentence, other) for other in others],
        is_same=is_same,
        decided_by=teacher(request),
    )
    names = get_text_list([sentence.ref, *(other.ref for other in others)], "and")
    are = "are one fact now" if is_same else "are no longer one fact"
    words = f"{names} {are}." if others else f"{names} stands alone."
    return Done(words, sentence.ref, facts=tuple(decision.pk for decision in decisions))


def _context(
    task: Task, form: WordingForm | OtherSentenceForm | None = None, lens: str = "facts"
) -> dict[str, object]:
    statement = task.correction.statement
    wording = form if isinstance(form, WordingForm) else None
    other = form if isinstance(form, OtherSentenceForm) else None
    return {
        "story": task.story,
        "correction": task.correction,
        "lens": lens,
        "form": form,
        "wording_form": wording or WordingForm(task.key, statement.words, statement.wording),
        "other_form": other or SameFactForm(task.key, task.comparison, task.fact),
    }


def _refused(
    request: HtmxRequest, task: Task, lens: str, form: WordingForm | OtherSentenceForm
) -> HttpResponse:
    """Show what was typed again, and what is wrong with it, in the place of the forms."""
    context = _context(task, form, lens)
    if not request.htmx:
        return render(request, "coverage_app/statement_correct.html", context)
    response = render(request, "coverage_app/_correction.html", context)
    target = f"#correction-{task.key}" if lens == "facts" else f"#{lens}"
    return retarget(response, target)
