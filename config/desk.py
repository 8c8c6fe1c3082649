"""The teacher desk: Django's admin without its one address that asks nobody whose a thing is."""

from django.contrib.admin import AdminSite
from django.contrib.admin.apps import AdminConfig
from django.urls import URLPattern, URLResolver


class TeacherDesk(AdminSite):
    def get_urls(self) -> list[URLResolver | URLPattern]:
        # It leads from the number of any row to that row's page, and so tells its address.
        return [it for it in super().get_urls() if getattr(it, "name", "") != "view_on_site"]


class DeskConfig(AdminConfig):
    default_site = "config.desk.TeacherDesk"
