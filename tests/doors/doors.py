"""What a row of the table of doors is: an address, and what each role meets there."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponseBase
from django.urls import reverse

Statuses = Mapping[str, int]
Sent = Mapping[str, str | bytes]

# Whom a role is like where a row does not name it.
LIKE = {
    "taker": "visitor",
    "classmate": "visitor",
    "other_classmate": "visitor",
    "student": "visitor",
    "colleague": "student",
    "owner": "colleague",
    "administrator": "owner",
}

# A redirect to the page where people sign in, told from the others.
TO_SIGN_IN = 401
NOBODYS: Statuses = {"visitor": TO_SIGN_IN, "student": 405}
NO_FORM: Statuses = {"visitor": 405}


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """An address by its name, what a form sends there, and the answers by role and method.

    In ``at`` and ``sent`` the places of the school stand in braces; bytes are sent as a file.
    """

    name: str
    get: Statuses
    post: Statuses
    at: Mapping[str, str] = field(default_factory=dict)
    sent: Sent = field(default_factory=dict)

    def __str__(self) -> str:
        return " ".join((self.name, *self.at.values()))

    def address(self, places: Mapping[str, str]) -> str:
        kwargs = {name: value.format_map(places) for name, value in self.at.items()}
        return reverse(self.name, kwargs=kwargs)

    def form(self, places: Mapping[str, str]) -> dict[str, str | SimpleUploadedFile]:
        return {
            name: SimpleUploadedFile(name, value)
            if isinstance(value, bytes)
            else value.format_map(places)
            for name, value in self.sent.items()
        }


def status_of(response: HttpResponseBase) -> int:
    is_door = response.get("Location", "").startswith(("/sign-in/?next=", "/admin/login/?next="))
    return TO_SIGN_IN if is_door else response.status_code


def status_for(role: str, statuses: Statuses) -> int:
    while role not in statuses:
        role = LIKE[role]
    return statuses[role]


def page(name: str, at: Mapping[str, str]) -> Door:
    """A page of a thing that its teacher alone finds."""
    found = {"visitor": TO_SIGN_IN, "student": 404, "owner": 200}
    return Door(name=name, at=at, get=found, post=NOBODYS)


def form(name: str, at: Mapping[str, str], sent: Sent | None = None, status: int = 302) -> Door:
    """A form about a thing that its teacher alone finds, and the status of its answer."""
    taken = {"visitor": TO_SIGN_IN, "student": 404, "owner": status}
    return Door(name=name, at=at, sent=sent or {}, get=NOBODYS, post=taken)


def open_page(name: str, at: Mapping[str, str] | None = None, **statuses: int) -> Door:
    """A page that visitors may come to; 200, unless the statuses say who meets something else."""
    return Door(name=name, at=at or {}, get={"visitor": 200, **statuses}, post=NO_FORM)


def teachers_page(name: str) -> Door:
    """A page of no thing, for any teacher."""
    found = {"visitor": TO_SIGN_IN, "student": 404, "colleague": 200}
    return Door(name=name, get=found, post=NOBODYS)


def teachers_form(name: str, sent: Sent, status: int = 302) -> Door:
    taken = {"visitor": TO_SIGN_IN, "student": 404, "colleague": status}
    return Door(name=name, sent=sent, get=NOBODYS, post=taken)
