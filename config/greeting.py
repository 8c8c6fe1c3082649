"""What a start says in its terminal: where the site is, for whom, and how to stop it."""

from django.conf import settings

from config.first_start import Account
from config.modes import current_mode
from config.network import lan_address

NO_NETWORK = "this computer is on no network; connect it, then start again"
NO_NAME = "set COVERAGE_HOSTS to the name of this server, then start again"


def welcome(port: int, account: Account | None) -> str:
    here = f"http://localhost:{port}/"
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
            f"  Sign in:           {_front_page() or here}sign-in/",
        ]
    return "\n".join(lines)


def _in_the_classroom(here: str, port: int) -> list[str]:
    address = lan_address()
    classroom = f"http://{address}:{port}/" if address else NO_NETWORK
    return [f"  On this computer:  {here}", f"  In the classroom:  {classroom}"]


def _on_the_internet(here: str) -> list[str]:
    return [f"  On the internet:   {_front_page() or NO_NAME}", f"  For the proxy:     {here}"]


def _front_page() -> str:
    """Return the first address on the internet; "" in the classroom and where no name is set."""
    is_known = settings.HTTPS and settings.OTHER_HOSTS
    return f"https://{settings.OTHER_HOSTS[0]}/" if is_known else ""
