"""How the site is reached, and by whom."""

from django.conf import settings

from config import environment
from config.doctor.findings import Finding, bad, fine, look
from config.greeting import NO_NAME, NO_NETWORK, NO_WAY_IN, from_elsewhere, front_page
from config.modes import current_mode, public_addresses
from config.network import is_open_to_others

# A network of more addresses than that is no proxy's own.
OWN_NETWORK = 1 << 24


def find_mode() -> Finding:
    mode = current_mode()
    if settings.DEBUG:
        return bad(
            f"{mode}, and COVERAGE_DEBUG shows errors to everybody",
            "Unset COVERAGE_DEBUG, then start again.",
        )
    if mode.is_forced:
        return look(
            f"{mode}, and COVERAGE_PUBLIC_HTTP lets in the internet",
            "Unset it, unless such addresses are used inside your school only.",
        )
    if not settings.HTTPS and (public := public_addresses()):
        return bad(
            f"{mode}, but {public[0]} is an address on the internet",
            "Serve the site over HTTPS: set COVERAGE_HTTPS to 1 behind a proxy.",
        )
    return fine(str(mode))


def find_address() -> Finding:
    if settings.HTTPS:
        return fine(front_page()) if front_page() else bad("it has no name", f"{NO_NAME}.")
    address = from_elsewhere(environment.port("PORT"))
    if address == NO_NETWORK:
        return look("the class cannot come in", f"{NO_NETWORK}.".capitalize())
    if address == NO_WAY_IN:
        return look("the class cannot come in", "Unset COVERAGE_LISTEN, then start again.")
    return fine(address)


def find_hosts() -> Finding:
    return fine(f"answers to {', '.join(settings.ALLOWED_HOSTS)}")


def find_proxy() -> Finding:
    if not settings.HTTPS:
        return fine("none: devices reach the server themselves")
    believed = ", ".join(map(str, settings.PROXIES))
    if any(network.num_addresses > OWN_NETWORK for network in settings.PROXIES):
        return bad(
            f"COVERAGE_PROXY believes very many senders ({believed})",
            "Set it to the address of the proxy.",
        )
    if not is_open_to_others(settings.LISTEN):
        return fine(f"on this computer; believed: {believed}")
    if all(network.is_loopback for network in settings.PROXIES):
        return look(
            f"the server listens at {settings.LISTEN}, but only this computer's proxy is believed",
            "Set COVERAGE_PROXY to the address of the proxy: all visitors count as one without it.",
        )
    return look(
        f"the server listens at {settings.LISTEN}; believed: {believed}",
        "Let nobody but the proxy reach its port.",
    )
