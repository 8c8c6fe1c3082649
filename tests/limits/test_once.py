"""A form that is delivered twice makes one thing, and both answers lead to it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.utils import timezone

from limits import once as module
from limits.models import SentForm
from limits.once import forget_sent_forms, once
from tests.doors.doors import Door
from tests.doors.school import School, make_school
from tests.test_doors import DOORS

CREATES = (
    "classrooms:assignment_create",
    "classrooms:classroom_create",
    "classrooms:student_create",
    "coverage_app:story_copy",
    "coverage_app:story_create",
    "quizzes:item_create",
    "quizzes:item_import_create",
    "quizzes:quiz_create",
    "quizzes:story_import_create",
)
Made = list[str]
Page = Callable[[HttpRequest], HttpResponse]


@pytest.fixture
def school(db: None) -> School:
    return make_school()


@pytest.fixture
def made() -> Made:
    """What the view of these tests has made."""
    return []


@pytest.fixture
def view(made: Made) -> Page:
    @once
    def make(request: HttpRequest) -> HttpResponse:
        name = request.POST.get("name", "")
        if not name:
            return HttpResponse("A name is missing.")
        if name == "fails":
            raise ValueError(name)
        made.append(name)
        return HttpResponse(status=302, headers={"Location": f"/made/{len(made)}/"})

    return make


def sent(form: str = "", name: str = "park", token: str = "t") -> HttpRequest:
    fields = {"once": form, "name": name, "csrfmiddlewaretoken": token}
    return RequestFactory().post("/make/", fields)


def rows() -> dict[str, int]:
    names = ("coverage_app", "quizzes", "classrooms")
    models = [model for name in names for model in apps.get_app_config(name).get_models()]
    return {model.__name__: model._default_manager.count() for model in models}


@pytest.mark.parametrize("door", [it for it in DOORS if it.name in CREATES], ids=str)
def test_form_that_creates_something_does_it_once(school: School, door: Door) -> None:
    browser, key = school.browsers["owner"], str(uuid4())

    def send() -> str:
        form = door.form(school.places) | {"once": key}
        return str(browser.post(door.address(school.places), form).get("Location"))

    first = send()
    after_one = rows()
    second = send()

    assert (rows(), second) == (after_one, first)


@pytest.mark.django_db
def test_second_delivery_leads_to_what_the_first_one_made(view: Page, made: Made) -> None:
    key = str(uuid4())

    answers = [view(sent(key)), view(sent(key, token="of the page shown again"))]

    assert [answer["Location"] for answer in answers] == ["/made/1/", "/made/1/"]
    assert made == ["park"]


@pytest.mark.django_db
def test_another_form_and_one_filled_in_anew_are_taken_in(view: Page, made: Made) -> None:
    key = str(uuid4())

    for request in (sent(key), sent(key, name="lake"), sent(str(uuid4())), sent(), sent("x")):
        view(request)

    assert made == ["park", "lake", "park", "park", "park"]


@pytest.mark.django_db
def test_another_file_in_the_same_form_is_taken_in(view: Page, made: Made) -> None:
    key = str(uuid4())

    for content in (b"one", b"other", b"other"):
        file = SimpleUploadedFile("questions.xml", content)
        request = RequestFactory().post("/make/", {"once": key, "name": "park", "file": file})
        request.upload_handlers = [MemoryFileUploadHandler(request)]
        view(request)

    assert made == ["park", "park"]


@pytest.mark.django_db
def test_form_that_made_nothing_may_be_sent_again(view: Page) -> None:
    key = str(uuid4())

    refused = [view(sent(key, name="")) for _ in range(2)]
    for _ in range(2):
        with pytest.raises(ValueError, match=r"^fails$"):
            view(sent(key, name="fails"))

    assert [answer.content for answer in refused] == [b"A name is missing."] * 2
    assert not SentForm.objects.exists()


@pytest.mark.django_db
def test_form_sent_a_minute_later_is_meant(view: Page, made: Made) -> None:
    key = str(uuid4())
    view(sent(key))
    SentForm.objects.update(sent_at=timezone.now() - timedelta(seconds=61))

    answer = view(sent(key))

    assert (answer["Location"], made) == ("/made/2/", ["park", "park"])
    assert str(SentForm.objects.get()).endswith(" led to /made/2/")


@pytest.mark.django_db
def test_form_whose_first_delivery_was_killed_is_taken_in(
    view: Page, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAUSE", 0)
    key = str(uuid4())
    view(sent(key))
    SentForm.objects.update(led_to="")

    view(sent(key))

    assert made == ["park", "park"]


def test_two_deliveries_at_the_same_instant_make_one_thing(
    real_database: None, view: Page, made: Made
) -> None:
    key = str(uuid4())

    def deliver(_: int) -> str:
        try:
            return view(sent(key))["Location"]
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        places = list(pool.map(deliver, range(8)))

    assert (places, made) == (["/made/1/"] * 8, ["park"])


@pytest.mark.django_db
def test_forms_of_yesterday_are_forgotten(view: Page) -> None:
    view(sent(str(uuid4())))
    view(sent(str(uuid4())))
    old = SentForm.objects.all()[0]
    old.sent_at = timezone.now() - timedelta(hours=24)
    old.save()

    forget_sent_forms(moment=timezone.now())

    assert SentForm.objects.count() == 1


def test_each_page_has_a_key_of_its_own(school: School) -> None:
    browser: Client = school.browsers["owner"]

    pages = [browser.get("/stories/new/").content.decode() for _ in range(2)]

    keys = [page.split('name="once" value="')[1][:36] for page in pages]
    assert len(set(keys)) == 2
