"""The bar over a question, drawn without a template: a quiz has up to thirty steps."""

from collections.abc import Iterable
from functools import lru_cache

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from quizzes.taking.progress import ProgressStep

register = template.Library()

MOST_REMEMBERED = 500  # thirty steps, each in a few states
STEP = '<li class="{}"><span class="vh">Question {}: {}</span></li>'
STEP_HERE = '<li class="{}" aria-current="step"><span class="vh">Question {}: {}</span></li>'


@register.filter
def drawn(progress: Iterable[ProgressStep]) -> SafeString:
    return format_html_join("\n", "{}", ((_drawn(step),) for step in progress))


@lru_cache(maxsize=MOST_REMEMBERED)
def _drawn(step: ProgressStep) -> SafeString:
    shape = STEP_HERE if step.state == "now" else STEP
    return format_html(shape, step.state, step.number, step.words)
