"""Who takes a quiz: a random key in the browser's session, and nothing else about the person."""

import uuid

from django.http import HttpRequest

SESSION_KEY = "participant"


def known_participant(request: HttpRequest) -> uuid.UUID | None:
    """Return the key of a browser that has begun a quiz before; reading alone makes no session."""
    key = request.session.get(SESSION_KEY)
    return uuid.UUID(key) if key else None


def participant_key(request: HttpRequest) -> uuid.UUID:
    """Return the browser's key; at the first need it is made and saved."""
    if known := known_participant(request):
        return known
    key = uuid.uuid4()
    request.session[SESSION_KEY] = str(key)
    # Saved before the attempt is: an attempt never belongs to a key that nobody holds.
    request.session.save()
    return key
