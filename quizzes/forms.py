"""The choice of a story to derive items from."""

from django import forms

from coverage_app.models import Story


class DeriveForm(forms.Form):
    """Which story to make draft items from."""

    story = forms.ModelChoiceField(Story.objects.newest_first(), empty_label=None)
