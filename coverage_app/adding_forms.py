"""The forms of the teacher's pages: a story, a new text in three ways, and its details."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from coverage_app.articles import NO_LINES, find_details
from coverage_app.forms import NO_ADDRESS, ArticleDetailsForm, OutletNameField, PastedTextField
from coverage_app.imports.files import read_file
from coverage_app.imports.pages import ImportedPage, UnreadablePageError
from coverage_app.models import Article, Story, validate_text
from coverage_app.uploads import MOST_BYTES
from coverage_app.web import read_address
from limits.buckets import TooManyError
from limits.senders import account_now
from limits.table import FETCHES, TEXTS

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

    StoryModelForm = forms.ModelForm[Story]
else:
    StoryModelForm = forms.ModelForm

FILE_KINDS = ".txt, .html, .htm, .docx, .odt, .pdf"
NOTHING_GIVEN = "Paste the text of the article or choose a file."
NOTHING_GIVEN_WITH_FETCH = (
    "Paste the text of the article, choose a file or give the web address of its page."
)
TWO_WAYS = "You pasted a text and chose a file. Use one of the two."
NO_OUTLET = "Say which outlet published this text: we did not find its name in the text."
FILE_IS_GONE = "Choose the file again: your browser does not keep it."
ADDRESS_OF_A_TEXT = "Where you copied it from."
ADDRESS_TO_FETCH = "Without a text or a file, we get the page from there."


class NewStoryForm(StoryModelForm):
    class Meta:
        model = Story
        fields = ("title", "standfirst", "is_open")
        labels: ClassVar = {"standfirst": "Introduction", "is_open": "Open to visitors"}
        widgets: ClassVar = {"standfirst": forms.Textarea(attrs={"rows": 3})}
        error_messages: ClassVar = {"title": {"required": "Give the story a title."}}
        help_texts: ClassVar = {
            "title": "What happened, in neutral words: “A council vote on the library”.",
        }


class NewTextForm(forms.Form):
    """A text pasted, in a file or at an address; once valid, ``page`` is what came in."""

    text = PastedTextField(
        label="Paste the page",
        required=False,
        help_text="Copy the whole page: what is not part of the article is found and struck out.",
    )
    file = forms.FileField(
        label="Or choose a file",
        required=False,
        help_text="Text, web page, Word, OpenDocument or PDF, up to 10 MB.",
        error_messages={"empty": "This file is empty. Choose another one."},
        widget=forms.FileInput(attrs={"accept": FILE_KINDS}),
    )
    address = forms.URLField(
        label="Web address",
        required=False,
        max_length=500,
        assume_scheme="https",
        error_messages={"invalid": NO_ADDRESS},
    )
    outlet_name = OutletNameField(
        label="Outlet",
        required=False,
        help_text="Whose page is it? Choose a name or type a new one. "
        "Left empty, it is looked for in the text.",
    )

    def __init__(self, user: User | AnonymousUser, *args: Any) -> None:
        super().__init__(*args)
        self.user = user
        self.too_many: TooManyError | None = None
        ways = ["text", "file"]
        address = self.fields["address"]
        address.help_text = ADDRESS_OF_A_TEXT
        if settings.FETCH:
            ways.append("address")
            address.label, address.help_text = "Or give the web address", ADDRESS_TO_FETCH
        for name in ways:
            # One of them is needed, so none is called optional.
            self.fields[name].is_one_way = True  # type: ignore[attr-defined]
        self.page = ImportedPage("")
        self.source = "text"

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors:
            self._take_in(cleaned)
        if not self.errors:
            cleaned["outlet_name"] = self._outlet(cleaned["outlet_name"])
        if self.errors:
            self._ask_for_the_file_again()
        return cleaned

    def refuse(self, error: ValidationError) -> None:
        """Show at its field why the text was not stored."""
        places = {"text": self.source, "name": "outlet_name", "address": "address"}
        for name, sentences in error.message_dict.items():
            self.add_error(places.get(name), sentences)
        self._ask_for_the_file_again()

    def _take_in(self, given: Mapping[str, Any]) -> None:
        if given["text"] and given["file"]:
            self.add_error("file", TWO_WAYS)
            return
        self.source = next((way for way in ("text", "file", "address") if given[way]), "text")
        try:
            self._count()
            self.page = _read(given)
            validate_text(self.page.text)
        except UnreadablePageError as error:
            self.add_error(self.source, str(error))
        except ValidationError as error:
            self.add_error(self.source, error)
        except TooManyError as error:
            self.too_many = error
            self.add_error(self.source, str(error))

    def _count(self) -> None:
        account = account_now(self.user)
        account.take(TEXTS)
        if self.source == "address":
            account.take(FETCHES)

    def _outlet(self, typed: str) -> str:
        name = typed or self.page.outlet[:120] or find_details(self.page.text).outlet
        if not name:
            self.add_error("outlet_name", NO_OUTLET)
            self.fields["outlet_name"].required = True  # no longer called optional
        return name

    def _ask_for_the_file_again(self) -> None:
        """A file that was right is lost with the rest of the form: browsers send none back."""
        if "file" in self.files and not self.has_error("file"):
            self["file"].help_text = FILE_IS_GONE


def _read(given: Mapping[str, Any]) -> ImportedPage:
    """Read what was given: the text, else the file, else the address. Raises both errors."""
    address: str = given["address"]
    if given["text"]:
        return ImportedPage(given["text"], address=address)
    if given["file"]:
        page = _read_upload(given["file"])
        return replace(page, address=address or page.address)
    if address:
        return read_address(address)
    raise UnreadablePageError(NOTHING_GIVEN_WITH_FETCH if settings.FETCH else NOTHING_GIVEN)


def _read_upload(file: UploadedFile[bytes]) -> ImportedPage:
    name, size = str(file.name), file.size or 0
    if size > MOST_BYTES:
        raise UnreadablePageError(
            f"{name} has {size / 1024 / 1024:.1f} MB. A file may have {MOST_BYTES // 1024**2} MB: "
            "save only the article."
        )
    return read_file(name, file.read())


class TextDetailsForm(ArticleDetailsForm):
    """What is known of a text, to be looked over before it is used."""

    field_order = (
        "outlet_name",
        "first_publisher_name",
        "headline",
        "byline",
        "published_on",
        "address",
        "language",
    )

    class Meta:
        model = Article
        fields = ("headline", "byline", "published_on", "address", "language")

    def clean(self) -> dict[str, Any] | None:
        if not any(line.kept for line in self.instance.lines()):
            self.add_error(None, NO_LINES)
        return super().clean()
