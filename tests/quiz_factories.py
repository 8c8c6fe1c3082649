"""Plain functions that make items, quizzes and attempts, keyword-only."""

import uuid
from collections.abc import Sequence

from django.contrib.auth.models import Permission, User
from django.test import Client
from django.utils import timezone

from coverage_app.analysis import Span
from coverage_app.models import Article, Story
from quizzes.derivation.drafts import (
    EvidenceDraft,
    ItemDraft,
    Kind,
    Misconception,
    OptionDraft,
    Skill,
    Step,
)
from quizzes.models import Attempt, Evidence, Item, Option, Quiz, QuizItem, Response
from tests.factories import make_article, make_story

GAZETTE = "The council met on Monday. It voted seven to two. The hall was full."
HERALD = "The council met on Monday. It voted for the park."
OPTIONS = (  # text, letters, rationale
    ("Gazette only", "A", "Gazette says it."),
    ("Herald only", "B", "Herald does not give the numbers."),
    ("Both texts", "AB", "Only one of them gives the numbers."),
    ("Neither text", "", "Read on to the second sentence."),
)


def make_news_story(
    *, title: str = "A council vote", is_open: bool = True, owner: User | None = None
) -> Story:
    """Make a story with two texts, Gazette (A) and Herald (B)."""
    story = make_story(title=title, is_open=is_open, owner=owner)
    make_article(story=story, letter="A", outlet="Gazette", text=GAZETTE)
    make_article(story=story, letter="B", outlet="Herald", text=HERALD)
    return story


def make_flight_story(*, slug: str = "") -> Story:
    """Make a story from which items can be derived: only text A gives the time."""
    story = make_story(title="A long flight", slug=slug)
    flight = "It was late. The Skylark rocket flew for 86 minutes."
    # Names of outlets that are counted may have the number of the flight in them.
    make_article(story=story, letter="A", outlet="Gazette", text=flight)
    make_article(
        story=story, letter="B", outlet="Herald", text="It was late. It was a long flight."
    )
    return story


def make_item(
    *,
    story: Story | None = None,
    stem: str = "Which text gives the result of the vote?",
    skill: Skill = Skill.OMIT,
    step: Step = Step.LOCATE,
    status: Item.Status = Item.Status.ACCEPTED,
    key: int | None = 1,
    proof: str = "It voted seven to two.",
    contrast: str = "",
    fact: str = "",
    fingerprint: str = "",
    kind: Kind = Kind.CHOICE,
    hint: str = "Choose one.",
    options: Sequence[tuple[str, str, str]] = OPTIONS,
    decoys: Sequence[str] = (),
) -> Item:
    """Make an item; ``proof``, ``contrast`` and ``decoys`` are words that one of the texts has.

    With ``decoys`` a quiz asks for the proof. Each of the ``options`` is a text, the letters it
    names, and a rationale.
    """
    item = Item.objects.create(
        story=story or make_news_story(),
        family=1,
        kind=kind.value,
        skill=skill.value,
        step=step.value,
        stem=stem,
        hint=hint,
        fact=fact,
        reason="Only one text has the figure.",
        status=status,
        fingerprint=fingerprint,
        is_derived=bool(fingerprint),
    )
    for position, (text, letters, rationale) in enumerate(options, 1):
        Option.objects.create(
            item=item,
            position=position,
            text=text,
            letters=letters,
            rationale=rationale,
            misconception="" if position == key else Misconception.SAME_TOPIC.value,
            is_key=position == key,
        )
    if proof:
        make_evidence(item=item, excerpt=proof, sentence=2)
    if contrast:
        make_evidence(item=item, excerpt=contrast, role=Evidence.Role.CONTRAST, sentence=2)
    for decoy in decoys:
        make_evidence(item=item, excerpt=decoy, role=Evidence.Role.DECOY)
    return item


def make_number_item(*, story: Story | None = None, stem: str = "How many voted for it?") -> Item:
    """Make an item whose key, seven, is stored between a thousand and twelve."""
    numbers = ("1,000", "7", "12")
    return make_item(
        story=story,
        stem=stem,
        skill=Skill.NUMBER,
        kind=Kind.NUMBER,
        key=2,
        options=[(number, "", f"{number} it is.") for number in numbers],
    )


def make_sentence_item(*, story: Story | None = None) -> Item:
    """Make an item whose options are the sentences of Gazette; the key, A2, is stored first."""
    first, second, third = (f"{sentence}." for sentence in GAZETTE.rstrip(".").split(". "))
    item = make_item(
        story=story,
        stem="Which sentence gives the result?",
        kind=Kind.SENTENCE,
        options=[(text, "A", f"About “{text}”") for text in (second, third, first)],
    )
    for position, sentence in enumerate((2, 3, 1), 1):
        item.options.filter(position=position).update(sentence=sentence)
    return item


def make_match_item(*, story: Story | None = None, proof: str = "It voted seven to two.") -> Item:
    """Make an item with two prompts: seven belongs to Gazette, the park to Herald, nine to none."""
    options = [
        ("seven", "", "Seven."),
        ("nine", "", "Nobody says nine."),
        ("the park", "", "Park."),
    ]
    item = make_item(
        story=story,
        stem="What belongs to which text?",
        kind=Kind.MATCH,
        key=None,
        options=options,
        proof=proof,
    )
    for position, prompt in ((1, "Gazette tells of"), (3, "Herald tells of")):
        item.options.filter(position=position).update(prompt=prompt, is_key=True, misconception="")
    return item


def make_open_item(*, story: Story | None = None, proof: str = "It voted seven to two.") -> Item:
    item = make_item(
        story=story,
        stem="Say in your own words what was decided.",
        skill=Skill.FRAME,
        kind=Kind.OPEN,
        key=None,
        options=(),
        proof=proof,
    )
    item.rubric = ["Nothing", "A word of it", "Half of it", "Most of it", "All of it"]
    item.save()
    return item


def make_evidence(
    *,
    item: Item,
    excerpt: str,
    role: Evidence.Role = Evidence.Role.PROOF,
    focus: str = "",
    context: str = "",
    sentence: int | None = None,
) -> Evidence:
    article = Article.objects.select_related("outlet").get(story=item.story, text__contains=excerpt)
    start = article.text.index(excerpt)
    focus_start = start + excerpt.index(focus)
    context_start = article.text.index(context)
    return Evidence.objects.create(
        item=item,
        article=article,
        role=role,
        start=start,
        end=start + len(excerpt),
        excerpt=excerpt,
        focus_start=focus_start if focus else None,
        focus_end=focus_start + len(focus) if focus else None,
        context_start=context_start if context else None,
        context_end=context_start + len(context) if context else None,
        sentence=sentence,
        position=item.evidence.count() + 1,
    )


def make_quiz(
    *,
    story: Story | None = None,
    items: Sequence[Item] = (),
    title: str = "The vote",
    status: Quiz.Status = Quiz.Status.PUBLISHED,
    feedback: Quiz.Feedback = Quiz.Feedback.EACH,
    repeats_missed: bool = False,
    asks_confidence: bool = False,
    has_sections: bool = False,
) -> Quiz:
    """Make a published quiz; without ``items`` it has two questions whose key is option 1."""
    story = story or (items[0].story if items else make_news_story())
    items = items or [
        make_item(story=story, stem="Which text gives the result of the vote?"),
        make_item(story=story, stem="Which text gives the numbers?", skill=Skill.NUMBER),
    ]
    quiz = Quiz.objects.create(
        story=story,
        title=title,
        status=status,
        published_at=None if status == Quiz.Status.DRAFT else timezone.now(),
        feedback=feedback,
        repeats_missed=repeats_missed,
        asks_confidence=asks_confidence,
        has_sections=has_sections,
    )
    for position, item in enumerate(items, 1):
        QuizItem.objects.create(quiz=quiz, item=item, position=position)
    return quiz


def make_attempt(
    *, quiz: Quiz | None = None, participant: uuid.UUID | None = None, answers: Sequence[int] = ()
) -> Attempt:
    """Make an attempt with the options chosen so far; one answer for each question finishes it."""
    quiz = quiz or make_quiz()
    attempt = Attempt.objects.create(quiz=quiz, participant=participant or uuid.uuid4())
    items = [place.item for place in quiz.quiz_items.select_related("item")]
    for item, answer in zip(items, answers, strict=False):
        option = item.options.get(position=answer)
        Response.objects.create(attempt=attempt, item=item, option=option)
    if len(answers) == len(items):
        attempt.finished_at = timezone.now()
        attempt.save()
    return attempt


def make_draft(
    *,
    stem: str = "Which text gives the result of the vote?",
    fact: str = "vote",
    excerpt: str = "It voted seven to two.",
    doubt: str = "",
) -> ItemDraft:
    """Make a draft whose proof is in Gazette's text, with the word “two” in focus."""
    start = GAZETTE.index(excerpt)
    end = start + len(excerpt)
    return ItemDraft(
        family=1,
        skill=Skill.OMIT,
        step=Step.LOCATE,
        stem=stem,
        hint="Choose one.",
        options=(
            OptionDraft("Herald only", "Herald does not say it.", Misconception.SWAPPED, "B"),
            OptionDraft("Gazette only", "Gazette says it.", letters="A"),
        ),
        evidence=(EvidenceDraft("A", Span(start, end), excerpt, Span(end - 4, end - 1), 2),),
        contrast=(EvidenceDraft("B", Span(27, 49), "It voted for the park."),),
        fact=fact,
        reason="Only Gazette has the figure.",
        confidence=0.9,
        doubt=doubt,
    )


def helper_who_may(*codenames: str) -> Client:
    """Return the browser of someone at the teacher desk who has these permissions only."""
    user = User.objects.create_user("helper", password="a long password", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    client = Client()
    client.force_login(user)
    return client


def browser_of(attempt: Attempt) -> Client:
    """Return the browser that holds the key of the attempt's participant."""
    client = Client()
    session = client.session
    session["participant"] = str(attempt.participant)
    session.save()
    return client
