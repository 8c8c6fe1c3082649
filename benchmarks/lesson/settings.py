"""The settings of a school, and the address of a bare view beside the pages."""

from config.settings import *  # noqa: F403 (the settings as they are is the point)

ROOT_URLCONF = "benchmarks.lesson.addresses"
