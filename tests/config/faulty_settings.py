"""The settings of a server with an address at which something goes wrong."""

from config.settings import *  # noqa: F403

ROOT_URLCONF = "tests.config.faulty_urls"
