"""By which names the site is called: those of this computer, its addresses, and the named ones."""

import socket
from collections.abc import Iterable

from config.network import own_addresses


def allowed_hosts(named: Iterable[str]) -> list[str]:
    name = socket.gethostname().lower()
    own = ("localhost", "127.0.0.1", "[::1]", name, f"{name}.local", *own_addresses())
    return list(dict.fromkeys((*own, *named)))
