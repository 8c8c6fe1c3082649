"""The headers that every answer carries: a page, a redirect, a file, an error."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from quizzes.taking.participants import known_participant

# What a page could ask of a device. This site asks for nothing of it.
DENIED = (
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
)
# The policy is beside them, in the settings.
HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in DENIED),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
KEPT_NOWHERE = "private, no-store"
ASKED_FOR_AGAIN = "private, no-cache"


def carry_headers(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Put the headers on whatever comes out, outside of all that could answer by itself."""

    def carry(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        for name, value in HEADERS.items():
            response[name] = value
        if "Cache-Control" not in response:
            # After an error nothing more is asked of a database that may be away.
            is_kept_nowhere = response.status_code >= 500 or _is_a_student(request)
            response["Cache-Control"] = KEPT_NOWHERE if is_kept_nowhere else ASKED_FOR_AGAIN
        return response

    return carry


def _is_a_student(request: HttpRequest) -> bool:
    """Tell who takes part, without a query: their pages show a nickname and answers.

    A session that nobody has asked for is not looked up here, for its page shows nothing of it.
    """
    session = getattr(request, "session", None)
    return session is not None and session.accessed and known_participant(request) is not None
