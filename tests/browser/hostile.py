"""A school whose teachers and students write nothing but payloads, through every way in."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import cycle

from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from classrooms.joining.nicknames import nickname_key
from classrooms.models import Classroom, Student
from coverage_app.comparisons import comparison_of
from coverage_app.lenses.statements import key_of
from coverage_app.models import Article, Story
from quizzes.interchange.gift_writing import escaped
from quizzes.interchange.packs import write_pack
from quizzes.models import Attempt, Item, Quiz, Response, Sitting
from tests.browser.payloads import PAYLOADS
from tests.classroom_factories import make_assignment
from tests.quiz_factories import make_quiz
from tests.quizzes.interchange.made_records import CHOICE, MATCH, OPEN, make_pack
from tests.quizzes.sitting_in import lead_to
from tests.quizzes.written import written, written_open

SHORTEST = tuple(payload for payload in PAYLOADS if len(payload) <= 30)
# Of those that look alike one: a class has each nickname once.
NICKNAMES = tuple({nickname_key(payload): payload for payload in SHORTEST}.values())
HALF = len(PAYLOADS) // 2


class Hand:
    """Writes payloads into fields: as many as fit, and other ones each time."""

    def __init__(self) -> None:
        self._long, self._short = cycle(PAYLOADS), cycle(SHORTEST)

    def fill(self, length: int) -> str:
        if length < 80:
            return next(self._short)
        words = next(self._long)
        while len(words) + 80 < length:
            words += " " + next(self._long)
        return words[:length]


class Writer(Client):
    """A browser whose forms are all taken in: what is refused would not be looked at."""

    def write(self, address: str, sent: Mapping[str, object]) -> None:
        response = self.post(address, sent)
        assert response.status_code == 302, (address, response.content)


def fill_in() -> None:
    """Let the teacher write two stories, questions of every kind, a quiz and a class."""
    hand = Hand()
    teacher = User.objects.get(username="teacher")
    client = Writer(headers={"host": "localhost"})
    client.force_login(teacher)
    story = _write_story(client, hand)
    _write_questions(client, hand, story)
    quiz = _write_quiz(client, hand, story)
    _write_class(client, hand, quiz)


def _write_story(client: Writer, hand: Hand) -> Story:
    client.write(
        "/stories/create/", {"title": hand.fill(120), "standfirst": hand.fill(250), "is_open": "on"}
    )
    story = Story.objects.latest("pk")
    address = f"/stories/{story.slug}/texts/create/"
    whole = "\n\n".join(_paragraphs(PAYLOADS))
    client.write(address, {"text": whole, "outlet_name": hand.fill(80)})
    half = "\n\n".join(_paragraphs(PAYLOADS[:HALF]))
    page = (
        f"<html><head><title>{hand.fill(200)}</title><meta name=author content='{hand.fill(30)}'>"
        f"<meta property=og:site_name content='{hand.fill(30)}'></head><body><p>{half}</p></body>"
    )
    for name, content in (("a.txt", half), ("b.html", page)):
        file = SimpleUploadedFile(f"{hand.fill(30)}{name}", content.encode())
        client.write(address, {"file": file, "outlet_name": hand.fill(80)})
    for text in Article.objects.filter(story=story):
        _use(client, hand, text)
    _correct(client, hand, story)
    return story


def _correct(client: Writer, hand: Hand, story: Story) -> None:
    """Put words of one's own into two rows of Facts."""
    facts = list(comparison_of(Story.objects.with_articles().get(pk=story.pk)).facts)
    for fact in [fact for fact in facts if not fact.is_detail][:2]:
        address = f"/stories/{story.slug}/statements/{key_of(fact)}/rename/"
        client.write(address, {"wording": hand.fill(200)})


def _paragraphs(payloads: tuple[str, ...]) -> Iterator[str]:
    """Put each payload into a sentence, a quote or beside a figure."""
    yield "The council of Northbridge met on Monday and spoke about the old bridge for two hours."
    for number, payload in enumerate(payloads):
        yield f"The mayor, Ana Diaz, called the plan {payload} on Monday and gave {number} reasons."
        if number % 9 == 0:
            yield f"“We will keep {payload} for {number + 2} years,” Diaz said."


def _use(client: Writer, hand: Hand, text: Article) -> None:
    details = {
        "outlet_name": hand.fill(80),
        "first_publisher_name": hand.fill(80),
        "headline": hand.fill(200),
        "byline": hand.fill(100),
        "language": "en",
    }
    client.write(f"/texts/{text.pk}/use/", details)


def _write_questions(client: Writer, hand: Hand, story: Story) -> None:
    address = f"/stories/{story.slug}/items"
    client.write(f"{address}/derive/", {})
    for item in Item.objects.filter(story=story)[:3]:
        client.write(f"/items/{item.pk}/reject/", {"words": hand.fill(150)})
    own = {"stem": hand.fill(200), "hint": hand.fill(100)}
    options = {f"option_{number}": hand.fill(100) for number in (1, 2)}
    reasons = {f"rationale_{number}": hand.fill(200) for number in (1, 2)}
    client.write(f"{address}/create/", written(**own, **options, **reasons))
    points = {f"points_{number}": hand.fill(100) for number in range(5)}
    client.write(f"{address}/create/", written_open(stem=hand.fill(200), **points))
    gift = f"{escaped(hand.fill(150))} {{={escaped(hand.fill(80))} ~{escaped(hand.fill(90))}}}"
    words = [f"<text><![CDATA[{hand.fill(30)}]]></text>" for _ in range(3)]
    moodle = (
        f'<quiz><question type="multichoice"><questiontext>{words[0]}</questiontext>'
        f'<answer fraction="100">{words[1]}</answer><answer fraction="0">{words[2]}</answer>'
        "</question></quiz>"
    )
    for name, content in (("a.gift", gift), ("b.xml", moodle)):
        file = SimpleUploadedFile(name, content.encode())
        client.write(f"{address}/import/create/", {"file": file, "skill": "TYPE"})
    items = [replace(item, stem=hand.fill(150)) for item in (CHOICE, MATCH, OPEN)]
    pack = replace(make_pack(items=items), title=hand.fill(120), standfirst=hand.fill(200))
    file = SimpleUploadedFile("pack.zip", write_pack(pack, with_texts=True))
    client.write("/stories/import/create/", {"file": file})


def _write_quiz(client: Writer, hand: Hand, story: Story) -> Quiz:
    undecided = Item.objects.filter(story=story, status=Item.Status.DRAFT)
    undecided.update(status=Item.Status.ACCEPTED)
    items = list(Item.objects.filter(story=story, is_derived=False))
    quiz = make_quiz(items=items, title="Hostile", status=Quiz.Status.DRAFT)
    client.write(f"/quizzes/{quiz.pk}/settings/", {"title": hand.fill(120), "feedback": "each"})
    Quiz.objects.filter(pk=quiz.pk).update(
        status=Quiz.Status.PUBLISHED, published_at=timezone.now()
    )
    return quiz


def _write_class(client: Writer, hand: Hand, quiz: Quiz) -> None:
    client.write("/classes/create/", {"name": hand.fill(60), "days_kept": "30"})
    classroom = Classroom.objects.latest("pk")
    client.write(f"/classes/{classroom.pk}/open/", {"length": "day"})
    classroom.refresh_from_db()
    for nickname in NICKNAMES[:3]:
        joining = {"code": classroom.code or "", "nickname": nickname}
        Writer(headers={"host": "localhost"}).write("/join/", joining)
    students = Student.objects.filter(classroom=classroom)
    names = {f"student_{student.pk}": hand.fill(60) for student in students}
    client.write(f"/classes/{classroom.pk}/real-names/save/", names)
    assignment = make_assignment(classroom=classroom, quiz=quiz)
    for student in students:
        attempt = Attempt.objects.create(
            quiz=quiz, participant=student.key, sitting=assignment.sitting
        )
        for place in quiz.quiz_items.filter(item__kind="open"):
            Response.objects.create(
                attempt=attempt, item=place.item, text=hand.fill(800), answered_at=timezone.now()
            )


def lead(phase: str) -> None:
    """Bring the first question of the quiz to the class, led by the teacher."""
    classroom = Classroom.objects.latest("pk")
    led = classroom.assignments.filter(sitting__pace=Sitting.Pace.TEACHER).first()
    if led is None:
        quiz = Quiz.objects.published().latest("pk")
        led = make_assignment(classroom=classroom, quiz=quiz, pace=Sitting.Pace.TEACHER)
    lead_to(led.sitting, 1, Sitting.Phase(phase))
