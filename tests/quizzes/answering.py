"""Answer the questions of an attempt step by step, without a browser."""

from quizzes.models import Attempt, Item, Quiz, Response
from quizzes.taking.attempts import Answer, choose_again, prove, respond
from quizzes.taking.option_order import sentences_to_tap
from quizzes.taking.places import remember_places
from quizzes.taking.questions import Question, questions
from tests.quiz_factories import make_attempt, make_item, make_open_item, make_quiz

DECOYS = ("It voted for the park.", "The hall was full.")


def begin(quiz: Quiz) -> Attempt:
    """Begin an attempt and fetch it as the views do."""
    return again(make_attempt(quiz=quiz))


def again(attempt: Attempt) -> Attempt:
    """Fetch an attempt as the views do."""
    known = Attempt.objects.without_questions().get(pk=attempt.pk)
    remember_places(known.quiz)
    return known


def choose(attempt: Attempt, number: int, position: int) -> Question:
    """Choose the option that is stored at a position, as a page does that was just opened."""
    attempt = again(attempt)
    item = questions(attempt)[number - 1].item
    answer = Answer(option=item.option_at(position))
    return respond(attempt=attempt, number=number, answer=answer)[number - 1]


def try_again(attempt: Attempt, number: int, position: int) -> Question:
    attempt = again(attempt)
    item = questions(attempt)[number - 1].item
    option = item.option_at(position)
    return choose_again(attempt=attempt, number=number, option=option)[number - 1]


def tap(attempt: Attempt, number: int, excerpt: str) -> Question:
    """Tap the sentence with these words."""
    attempt = again(attempt)
    item = Item.objects.with_options_and_evidence().get(pk=questions(attempt)[number - 1].item.pk)
    (tapped,) = [it for it in sentences_to_tap(item) if it.excerpt == excerpt]
    return prove(attempt=attempt, number=number, tapped=tapped)[number - 1]


def write(text: str, *, quiz: Quiz | None = None, title: str = "The vote") -> Response:
    """Answer the only question of a quiz, an open one, in one's own words."""
    quiz = quiz or make_quiz(items=[make_open_item()], title=title)
    attempt = begin(quiz)
    respond(attempt=attempt, number=1, answer=Answer(text=text))
    return Response.objects.with_item().get(attempt=attempt)


def make_proved_item(**options: object) -> Item:
    """Make an item whose proof, A2, is to be found among the sentences of both texts."""
    item = make_item(decoys=DECOYS, **options)  # type: ignore[arg-type]
    for excerpt, sentence in zip(DECOYS, (2, 3), strict=True):
        item.evidence.filter(excerpt=excerpt).update(sentence=sentence)
    return item
