"""All addresses of the site."""

from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path

from config import health
from config.backups import views

handler500 = "config.trouble.explain_failure"

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("admin/", admin.site.urls),
    path("backups/", views.backup_list, name="backup_list"),
    path("sign-in/", LoginView.as_view(), name="login"),
    path("sign-out/", LogoutView.as_view(), name="logout"),
    path("", include("coverage_app.urls")),
    path("", include("quizzes.urls")),
    path("", include("classrooms.urls")),
]
