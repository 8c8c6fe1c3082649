"""Nothing of a teacher's private work reaches another teacher by any address, nor at the desk."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import pytest
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.db.models import Model
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from coverage_app.models import Article, FactDecision, Revision, StatementDecision, Story
from quizzes.models import Item, Option, Quiz, QuizItem, Response
from tests.factories import make_article, make_colleague, make_teacher
from tests.quiz_factories import make_attempt, make_item, make_open_item, make_quiz

# It walks where other tests have been; measuring makes it half as slow again.
pytestmark = pytest.mark.no_cover
CANARY = re.compile(r"canary\w+")
CANARIES = {
    f"canary{name}"
    for name in (
        "title slug standfirst source headline byline address text other waiting before wording "
        "draft stem hint reason option rationale doubt rejection rubric quiz published answer log"
    ).split()
}
KINDS = ("story", "article", "item", "quiz")


@dataclass(frozen=True, slots=True)
class Numbers:
    """What stands in the addresses of one teacher's things."""

    slug: str
    keys: frozenset[str]
    attempt: str

    def values_of(self, part: str, kind: str) -> tuple[str, ...]:
        """Return what to put into ``part`` of an address, of the ``kind`` its converter has."""
        if kind == "uuid":
            return (self.attempt,)
        fixed = {
            "slug": (self.slug,),
            "key": ("A1-0",),
            "lens": ("facts",),
            "kind": ("pack",),
            "number": ("1",),
        }
        return fixed.get(part) or (*sorted(self.keys), self.attempt)


def make_work(owner: User, word: str) -> Numbers:
    """Make a private story of ``owner`` with all there can be in one; ``word`` is in all of it."""
    story = Story.objects.create(
        title=f"{word}title",
        slug=f"{word}slug",
        standfirst=f"{word}standfirst",
        source=f"{word}source",
        created_by=owner,
    )
    texts = _make_texts(story, word)
    draft = make_item(story=story, stem=f"{word}draft", status=Item.Status.DRAFT, proof="")
    Item.objects.filter(pk=draft.pk).update(doubt=f"{word}doubt")
    rejected = make_item(story=story, stem="No?", status=Item.Status.REJECTED, proof="")
    Item.objects.filter(pk=rejected.pk).update(rejection=f"{word}rejection")
    asked = make_item(story=story, stem=f"{word}stem", proof="", hint=f"{word}hint")
    Item.objects.filter(pk=asked.pk).update(reason=f"{word}reason")
    Option.objects.filter(item=asked, position=2).update(
        text=f"{word}option", rationale=f"{word}rationale"
    )
    own_words = make_open_item(story=story, proof="")
    Item.objects.filter(pk=own_words.pk).update(rubric=[f"{word}rubric", "b", "c", "d", "e"])
    quizzes = [
        make_quiz(items=[asked], title=f"{word}quiz", status=Quiz.Status.DRAFT),
        make_quiz(items=[own_words], title=f"{word}published"),
    ]
    attempt = make_attempt(quiz=quizzes[1])
    answer = Response.objects.create(attempt=attempt, item=own_words, text=f"{word}answer")
    _log(owner, word, story, *texts, asked, *quizzes)
    places = QuizItem.objects.filter(quiz__story=story)
    rows = [story, *texts, draft, rejected, asked, own_words, *quizzes, *places, answer]
    revision = Revision.objects.get(article__story=story)
    outlets = {text.outlet_id for text in texts}
    keys = frozenset(str(key) for key in {row.pk for row in (*rows, revision)} | outlets)
    return Numbers(story.slug, keys, str(attempt.pk))


def _make_texts(story: Story, word: str) -> list[Article]:
    one = make_article(
        story=story,
        text=f"The {word}text council met on Monday. It voted seven to two.",
        outlet="Gazette",
        headline=f"{word}headline",
        byline=f"{word}byline",
        address=f"https://example.org/{word}address",
    )
    other = make_article(
        story=story,
        letter="B",
        outlet="Herald",
        text=f"The {word}other council met on Monday. It voted for the park.",
    )
    waiting = make_article(
        story=story, letter="C", outlet="Post", text=f"{word}waiting.", is_checked=False
    )
    Revision.objects.create(article=one, text=f"{word}before.")
    StatementDecision.objects.create(
        article=one,
        start=0,
        end=one.text.index(".") + 1,
        excerpt=one.text[: one.text.index(".") + 1],
        wording=f"{word}wording",
    )
    FactDecision.objects.create(
        story=story,
        left_article=one,
        left_start=0,
        left_end=one.text.index(".") + 1,
        left_excerpt=one.text[: one.text.index(".") + 1],
        right_article=other,
        right_start=0,
        right_end=other.text.index(".") + 1,
        right_excerpt=other.text[: other.text.index(".") + 1],
        is_same=True,
    )
    return [one, other, waiting]


def _log(user: User, word: str, *rows: Model) -> None:
    """Keep what the desk would keep of changes: to each thing, and to an outlet, which is all's."""
    outlet = next(row.outlet for row in rows if isinstance(row, Article))
    for row in (*rows, outlet):
        LogEntry.objects.log_actions(
            user.pk, [row], CHANGE, change_message=f"{word}log", single_object=True
        )


def routes_of(resolver: URLResolver, before: str = "/") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        route = f"{before}{pattern.pattern}"
        if isinstance(pattern, URLPattern):
            yield route
        else:
            yield from routes_of(pattern, route)


def addresses_of(numbers: Numbers) -> Iterator[str]:
    """Give every address of the site with each of the numbers in each of its places."""
    for route in routes_of(get_resolver()):
        if "(?P" in route:
            continue  # the desk's pages of an app, and what it says to addresses that lead nowhere
        parts = re.findall(r"<(?:(\w+):)?(\w+)>", route)
        blank = re.sub(r"<[^>]+>", "{}", route)
        for values in product(*(numbers.values_of(part, kind) for kind, part in parts)):
            yield blank.format(*values)
    yield from (f"/stories/{numbers.slug}/items/?show={it}" for it in Item.Status.values)
    yield from ("/admin/coverage_app/", "/admin/quizzes/", "/admin/auth/")


def searches_for(numbers: Numbers, own: Numbers) -> Iterator[str]:
    """Give the addresses that take the numbers of things as a question."""
    for key in (*sorted(numbers.keys), numbers.attempt):
        yield f"/admin/coverage_app/article/add/?story={key}"
        yield f"/admin/quizzes/item/?story__id__exact={key}"
        yield f"/admin/quizzes/quiz/?story__id__exact={key}"
        yield f"/admin/quizzes/attempt/?quiz__id__exact={key}"
        yield f"/stories/{own.slug}/items/?item={key}"
        yield from (f"/quizzes/{quiz}/grading/?answer={key}&graded={key}" for quiz in own.keys)
    for model, field in (
        *(("article", name) for name in ("story", "outlet")),
        *(("item", name) for name in ("story", "version_of", "created_by")),
        *(("quizitem", name) for name in ("quiz", "item")),
        *(("attempt", "quiz"), ("response", "item"), ("evidence", "article")),
    ):
        app = "coverage_app" if model == "article" else "quizzes"
        yield f"/admin/autocomplete/?app_label={app}&model_name={model}&field_name={field}"


def canaries_met(client: Client, addresses: Iterator[str]) -> set[str]:
    met = set()
    for address in addresses:
        response = client.get(address, follow=True)
        told = f"{response.redirect_chain} {b''.join(response).decode()}"
        met |= {f"{one} at {address}" for one in CANARY.findall(told) if one not in address}
    return met


def browser_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def theirs(db: None) -> Numbers:
    return make_work(make_colleague(username="other"), "canary")


@pytest.fixture
def own(theirs: Numbers) -> Numbers:
    return make_work(make_colleague(username="reader"), "own")


def test_another_teacher_meets_nothing_of_private_work(theirs: Numbers, own: Numbers) -> None:
    client = browser_of(User.objects.get(username="reader"))

    met = canaries_met(client, addresses_of(theirs))
    met |= canaries_met(client, addresses_of(own))
    met |= canaries_met(client, searches_for(theirs, own))

    assert met == set()


@pytest.mark.parametrize("username", ["other", "administrator"])
def test_its_teacher_and_an_administrator_meet_all_of_it(theirs: Numbers, username: str) -> None:
    make_teacher(username="administrator")
    client = browser_of(User.objects.get(username=username))

    met = canaries_met(client, addresses_of(theirs))

    assert {one.split(" at ")[0] for one in met} >= CANARIES - {"canaryslug"}
