"""The forms of the admin: a story, a new text, and a text with its lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget
from django.utils import timezone
from django.utils.formats import date_format

from coverage_app.analysis import Line
from coverage_app.articles import NO_LINES, with_plain_line_ends
from coverage_app.found_details import where_found
from coverage_app.models import Article, Outlet, Story, StoryQuerySet, validate_text

NO_ADDRESS = "This is not a web address. It begins with https://"
STALE_PROOFS = (
    "Proofs that point into the old text will show as stale, and every line is decided anew."
)

if TYPE_CHECKING:
    ArticleModelForm = forms.ModelForm[Article]
    StoryChoiceField = forms.ModelChoiceField[Story]
    StoryModelForm = forms.ModelForm[Story]
else:
    ArticleModelForm = StoryModelForm = forms.ModelForm
    StoryChoiceField = forms.ModelChoiceField


class StoryForm(StoryModelForm):
    class Meta:
        labels: ClassVar = {"standfirst": "Introduction"}
        widgets: ClassVar = {
            "standfirst": AdminTextareaWidget(attrs={"rows": 3}),
            "source": AdminTextareaWidget(attrs={"rows": 3}),
        }

    slug = forms.SlugField(
        required=False,
        max_length=80,
        label="Address",
        help_text="The last part of the story’s web address. Left empty, it is made of the title.",
    )

    def clean_slug(self) -> str:
        slug: str = self.cleaned_data["slug"]
        if slug and self.instance.pk:
            return slug
        return Story.objects.free_slug(slug or self.cleaned_data.get("title", ""))


class OutletNameField(forms.CharField):
    """A name, typed or chosen from the outlets there are."""

    def __init__(self, **kwargs: Any) -> None:
        names = forms.TextInput(attrs={"list": "known_outlets", "autocomplete": "off"})
        super().__init__(max_length=120, widget=names, **kwargs)

    def known_outlets(self) -> tuple[Outlet, ...]:
        return tuple(Outlet.objects.all())


class PastedTextField(forms.CharField):
    """A text exactly as it was pasted, except that browsers send their own line ends."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(strip=False, widget=forms.Textarea(attrs={"rows": 13}), **kwargs)
        self.validators = [validate_text]

    def to_python(self, value: Any) -> str:
        return with_plain_line_ends(super().to_python(value) or "")


class ArticleDetailsForm(ArticleModelForm):
    """What is known of a text; of a stored one, also where the text says it."""

    outlet_name = OutletNameField(
        label="Outlet",
        help_text="Whose page is it? Choose a name or type a new one.",
        error_messages={"required": "Say which outlet published this text."},
    )
    first_publisher_name = OutletNameField(label="First published by", required=False)
    published_on = forms.DateField(
        label="Date published",
        required=False,
        error_messages={"invalid": "This is not a date. Write it as 2024-05-31."},
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    address = forms.URLField(
        label="Web address",
        required=False,
        max_length=500,
        assume_scheme="https",
        error_messages={"invalid": NO_ADDRESS},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        article = self.instance
        if article.pk:
            publisher = article.first_publisher
            self.initial["outlet_name"] = article.outlet.name
            self.initial["first_publisher_name"] = publisher.name if publisher else ""
            for name, words in where_found(article).items():
                self.fields[name].help_text = words

    def clean_published_on(self) -> date | None:
        day: date | None = self.cleaned_data["published_on"]
        today = timezone.localdate()
        # In another time zone it may be tomorrow already.
        if day and day > today + timedelta(days=1):
            raise forms.ValidationError(f"This day is yet to come: today is {date_format(today)}.")
        return day


class ArticleForm(ArticleDetailsForm):
    """A text in the admin: pasted, with its details."""

    text = PastedTextField(
        help_text="Copy the whole page: what is not part of the article is found and struck out.",
        error_messages={"required": "Paste the text of the article."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("outlet_name", "first_publisher_name", "address"):
            self.fields[name].widget.attrs["class"] = "vTextField"
        self.fields["text"].widget.attrs["class"] = "vLargeTextField"


class StoryField(StoryChoiceField):
    """One of the stories of whoever fills the form."""

    def __init__(self, stories: StoryQuerySet) -> None:
        words = {"required": "Choose the story that this text belongs to."}
        super().__init__(stories, error_messages=words)


class NewArticleForm(ArticleForm):
    story = StoryField(Story.objects.none())


@dataclass(frozen=True, slots=True)
class LineChoice:
    """A line of a text, for the teacher to keep or to strike."""

    line: Line
    text: str


class ArticleChangeForm(ArticleForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        article = self.instance
        lines = [line for line in article.lines() if line.span]
        self.initial["kept"] = [line.number for line in lines if line.kept]
        self.fields["kept"] = forms.TypedMultipleChoiceField(
            choices=[
                (line.number, LineChoice(line, line.span.slice(article.text))) for line in lines
            ],
            coerce=int,
            required=False,
            widget=forms.CheckboxSelectMultiple,
        )
        self.fields["text"].help_text = STALE_PROOFS

    def clean(self) -> dict[str, Any] | None:
        if "text" not in self.changed_data and self.cleaned_data.get("kept") == []:
            self.add_error("kept", NO_LINES)
        return super().clean()
