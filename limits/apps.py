"""The app of limits."""

from django.apps import AppConfig


class LimitsConfig(AppConfig):
    name = "limits"
