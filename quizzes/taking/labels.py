"""What stands beside the radio of an option or a sentence, before and after the answer."""

from collections.abc import Iterable
from dataclasses import dataclass

from coverage_app.models import Article
from quizzes.models import Evidence, Option
from quizzes.taking.option_order import have_marks
from quizzes.taking.questions import Question, Stage


@dataclass(frozen=True, slots=True)
class OptionLabel:
    """What a choice shows: its words, the texts it names, and after the answer how it stands."""

    text: str
    marks: str = ""
    state: str = ""
    end: str = ""

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class SentenceLabel:
    """A sentence with its number; the first one of each text stands under the text's name."""

    text: str
    ref: str
    key: str
    language: str
    heading: str = ""
    state: str = ""
    end: str = ""

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Standing:
    """How an option stands once it is answered, in a word and in a sign: ok, no or none."""

    state: str = ""
    end: str = ""


def option_labels(question: Question, *, is_told: bool) -> list[OptionLabel]:
    labels = []
    are_marked = have_marks(question.options)
    for option in question.options:
        standing = standing_of(option, question, is_told=is_told)
        marks = option.letters if are_marked else ""
        labels.append(OptionLabel(option.text, marks, standing.state, standing.end))
    return labels


def option_sentence_labels(
    question: Question, articles: Iterable[Article], *, is_told: bool
) -> list[SentenceLabel]:
    """Label options that are sentences of the ``articles``; others have their words alone."""
    by_letter = {article.letter: article for article in articles}
    are_numbered = all(option.sentence for option in question.options)
    labels = []
    heading = ""
    for option in question.options:
        article = by_letter.get(option.letters)
        name = _name(article) if article else heading
        standing = standing_of(option, question, is_told=is_told)
        labels.append(
            SentenceLabel(
                text=option.text,
                ref=f"{option.letters}{option.sentence}" if are_numbered else "",
                key=article.key if article else "",
                language=article.language if article else "en",
                heading=name if name != heading else "",
                state=standing.state,
                end=standing.end,
            )
        )
        heading = name
    return labels


def proof_labels(sentences: Iterable[Evidence]) -> list[SentenceLabel]:
    """Label the sentences to tap; none has a number if one has none, for that would tell it."""
    sentences = tuple(sentences)
    are_numbered = all(one.sentence for one in sentences)
    labels = []
    heading = ""
    for one in sentences:
        article = one.article
        labels.append(
            SentenceLabel(
                text=one.excerpt,
                ref=one.ref if are_numbered else "",
                key=article.key,
                language=article.language,
                heading=_name(article) if _name(article) != heading else "",
            )
        )
        heading = _name(article)
    return labels


def standing_of(option: Option, question: Question, *, is_told: bool) -> Standing:
    response = question.response
    if response is None:
        return Standing()
    if option.pk == response.first_option_id:
        return Standing("no", "Your first answer")
    is_chosen = option.pk == response.option_id
    if not (is_told and question.stage is Stage.DONE):
        return Standing("", "Your answer") if is_chosen else Standing()
    if option.is_key:
        return Standing("ok", "Your answer, right" if is_chosen else "Right answer")
    return Standing("no", "Your answer") if is_chosen else Standing()


def _name(article: Article) -> str:
    return f"Text {article.letter}, {article.outlet.name}"
