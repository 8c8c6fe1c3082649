"""What a start says in its terminal: where the site is, for whom, and how to stop it."""

from django.conf import settings

from config.first_start import Account
from config.modes import current_mode
from config.network import EVERY_INTERFACE, is_open_to_others, lan_address

NO_NETWORK = "this computer is on no network; connect it, then start again"
NO_WAY_IN = "nobody can reach it: COVERAGE_LISTEN lets in this computer only"
NO_NAME = "set COVERAGE_HOSTS to the name of this server, then start again"


def welcome(port: int, account: Account | None) -> str:
    here = _here(port)
    lines = [
        "",
        "Coverage is ready.",
        *(_on_the_internet(here) if settings.HTTPS else _in_the_classroom(here, port)),
        f"  Mode:              {current_mode()}",
        "  To stop:           press Ctrl-C",
    ]
    if account:
        lines += [
            "",
            "The first teacher's account (write it down: the password is not shown again)",
            f"  User name:         {account.user_name}",
            f"  Password:          {account.password}",
            f"  Sign in:           {front_page() or here}sign-in/",
        ]
    return "\n".join(lines)


def _here(port: int) -> str:
    """Return an address that leads to the server from its own computer."""
    is_one_of_many = settings.LISTEN != EVERY_INTERFACE and is_open_to_others(settings.LISTEN)
    return f"http://{settings.LISTEN if is_one_of_many else 'localhost'}:{port}/"


def _in_the_classroom(here: str, port: int) -> list[str]:
    return [f"  On this computer:  {here}", f"  In the classroom:  {from_elsewhere(port)}"]


def from_elsewhere(port: int) -> str:
    if not is_open_to_others(settings.LISTEN):
        return NO_WAY_IN
    address = lan_address() if settings.LISTEN == EVERY_INTERFACE else settings.LISTEN
    return f"http://{address}:{port}/" if address else NO_NETWORK


def _on_the_internet(here: str) -> list[str]:
    return [f"  On the internet:   {front_page() or NO_NAME}", f"  For the proxy:     {here}"]


def front_page() -> str:
    """Return the first address on the internet; "" in the classroom and where no name is set."""
    is_known = settings.HTTPS and settings.OTHER_HOSTS
    return f"https://{settings.OTHER_HOSTS[0]}/" if is_known else ""
