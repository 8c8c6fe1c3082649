"""Which version of Coverage this is."""

import tomllib

from django.conf import settings


def program_version() -> str:
    project = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text())["project"]
    return str(project["version"])
