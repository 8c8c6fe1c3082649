"""Every field that takes words says how many: none takes what the database or a page cannot."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

from django import forms

PACKAGES = ("classrooms", "config", "coverage_app", "quizzes")


def forms_of_ours() -> Iterator[type[forms.BaseForm]]:
    for package in PACKAGES:
        for module in walk_packages(import_module(package).__path__, f"{package}."):
            import_module(module.name)
    waiting: list[type[forms.BaseForm]] = [forms.BaseForm]
    while waiting:
        form = waiting.pop()
        waiting += form.__subclasses__()
        if form.__module__.split(".")[0] in PACKAGES:
            yield form


def test_every_field_of_words_has_a_limit() -> None:
    fields = {
        f"{type(field).__module__}.{type(field).__name__}"
        for form in forms_of_ours()
        for field in getattr(form, "base_fields", {}).values()
        if isinstance(field, forms.CharField)
        if field.max_length is None and not isinstance(field.widget, forms.HiddenInput)
    }

    # `validate_text` says how many characters and lines a text may have.
    assert fields == {"coverage_app.forms.PastedTextField"}
