"""The forms that take in questions and story packs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile

from coverage_app.articles import with_plain_line_ends
from coverage_app.models import Article
from coverage_app.uploads import MOST_BYTES
from quizzes.derivation.drafts import Skill
from quizzes.interchange.completing import checked, complete
from quizzes.interchange.faults import UnreadableFileError
from quizzes.interchange.gift_reading import read_gift
from quizzes.interchange.moodle_reading import read_moodle
from quizzes.interchange.packs import read_pack
from quizzes.interchange.questions import ReadQuestions
from quizzes.interchange.records import ArticleRecord, Pack
from quizzes.models.choices import skill_choices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NO_FILE = "Choose a file."
EMPTY = "This file is empty. Choose another one."
FILE_IS_GONE = "Choose the file again: your browser does not keep it."
NO_ITEMS = "No question of this file can be taken in."
BYTE_ORDER_MARK = "\ufeff"
BEFORE_XML = b"\xef\xbb\xbf \t\r\n"


class ManyFilesInput(forms.FileInput):
    allow_multiple_selected = True


class ManyFilesField(forms.FileField):
    """Files to choose together; without any, there are none."""

    widget = ManyFilesInput

    def clean(
        self, data: Sequence[UploadedFile[bytes]], initial: object = None
    ) -> list[UploadedFile[bytes]]:
        return [super(ManyFilesField, self).clean(file) for file in data]


class QuestionFileForm(forms.Form):
    """A file in GIFT or Moodle XML; once valid, ``read`` is what it holds."""

    file = forms.FileField(
        label="File of questions",
        help_text="GIFT (.txt) or Moodle XML (.xml), up to 10 MB and 500 questions.",
        error_messages={"required": NO_FILE, "empty": EMPTY},
        widget=forms.FileInput(attrs={"accept": ".txt, .gift, .xml"}),
    )
    skill = forms.ChoiceField(
        label="Skill",
        choices=skill_choices,
        help_text="For questions that do not name one. You can change it later.",
    )

    read = ReadQuestions((), ())

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or self.cleaned_data
        if "file" in cleaned and "skill" in cleaned:
            try:
                self._read(_content(cleaned["file"]), Skill(cleaned["skill"]))
            except UnreadableFileError as error:
                self.add_error("file", str(error))
        return cleaned

    def _read(self, content: bytes, skill: Skill) -> None:
        is_xml = content.lstrip(BEFORE_XML).startswith((b"<?xml", b"<quiz", b"<!"))
        self.read = (read_moodle if is_xml else read_gift)(content, skill=skill)
        if not self.read.items:
            reasons = [str(skipped) for skipped in self.read.skipped[:3]]
            raise UnreadableFileError(" ".join([NO_ITEMS, *reasons]))


class PackForm(forms.Form):
    """A story pack, and the texts that it came without; once valid, ``pack`` is checked."""

    file = forms.FileField(
        label="Story pack",
        help_text="A .zip file that was exported from Coverage, up to 10 MB.",
        error_messages={"required": NO_FILE, "empty": EMPTY},
        widget=forms.FileInput(attrs={"accept": ".zip"}),
    )
    texts = ManyFilesField(
        label="Texts",
        required=False,
        help_text="Only for a pack without texts: the same texts as .txt files, several at once. "
        "Texts that one of your stories has already are found there.",
        error_messages={"empty": EMPTY},
        widget=ManyFilesInput(attrs={"accept": ".txt"}),
    )

    pack: Pack

    def __init__(self, user: User | AnonymousUser, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._user = user

    def clean(self) -> dict[str, Any] | None:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors:
            self._read(cleaned["file"], cleaned["texts"])
        if "file" in self.files and not self.has_error("file"):
            self["file"].help_text = FILE_IS_GONE
        return cleaned

    def refuse(self, error: UnreadableFileError) -> None:
        """Show at the file why its story was not stored."""
        self.add_error("file", str(error))

    def _read(self, file: UploadedFile[bytes], texts: Iterable[UploadedFile[bytes]]) -> None:
        try:
            pack = complete(read_pack(_content(file)), ())
            if pack.missing:
                pack = complete(pack, self._texts_for(pack.missing, texts))
            if pack.missing:
                self.add_error("texts", ValidationError(_asked_for(pack.missing)))
                self.fields["texts"].required = True  # no longer called optional
                return
            self.pack = checked(pack)
        except UnreadableFileError as error:
            self.add_error("file", str(error))

    def _texts_for(
        self, missing: Sequence[ArticleRecord], files: Iterable[UploadedFile[bytes]]
    ) -> Iterator[str]:
        """Yield the texts that came along, then those of the teacher's stories that may fit."""
        for file in files:
            text = with_plain_line_ends(_content(file).decode(errors="replace"))
            text = text.removeprefix(BYTE_ORDER_MARK)
            # Many programs end a file with a line end of their own.
            yield from (text, text.removesuffix("\n"))
        lengths = [article.characters for article in missing]
        mine = Article.objects.editable_by(self._user).of_lengths(lengths)
        yield from mine.values_list("text", flat=True)


def _content(file: UploadedFile[bytes]) -> bytes:
    size = file.size or 0
    if size > MOST_BYTES:
        raise UnreadableFileError(
            f"{file.name} has {size / 1024 / 1024:.1f} MB. "
            f"A file may have {MOST_BYTES // 1024**2} MB."
        )
    content: bytes = file.read()
    return content


def _asked_for(missing: Iterable[ArticleRecord]) -> list[str]:
    return [
        "This pack came without its texts, and your stories do not have these to the letter. "
        "Add them as .txt files.",
        *(_described(article) for article in missing),
    ]


def _described(article: ArticleRecord) -> str:
    headline = f", “{article.headline}”" if article.headline else ""
    source = f", from {article.address}" if article.address else ""
    characters = f"{article.characters:,} characters"
    return f"Text {article.letter} is by {article.outlet}{headline}, {characters}{source}."
