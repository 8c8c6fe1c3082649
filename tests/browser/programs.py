"""Run programs beside a server: each is a line of JSON; the answer is what went wrong."""

import json
import os
import sys
import traceback
from contextlib import redirect_stdout

import django
from django.db import connections


def run(program: str) -> str | None:
    """Run a program as `manage.py shell --command` does; return the traceback if it fails."""
    try:
        with redirect_stdout(sys.stderr):
            exec(program, {})
    except Exception:
        return traceback.format_exc()
    finally:
        connections.close_all()
    return None


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    for line in sys.stdin:
        sys.stdout.write(f"{json.dumps(run(json.loads(line)))}\n")
        sys.stdout.flush()
