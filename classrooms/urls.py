"""Addresses of classes: each module of views has its own list."""

from django.urls import path

from classrooms.views import classrooms, joining, returning, student_home

app_name = "classrooms"

JOINING = [
    path("", joining.join, name="join"),
    path("join/", joining.join_create, name="join_create"),
    path("join/propose/", joining.join_propose, name="join_propose"),
    path("join/return/", returning.join_return, name="join_return"),
    path("join/ask/", returning.join_ask, name="join_ask"),
    path("join/waiting/", returning.join_waiting, name="join_waiting"),
    path("join/waiting/state/", returning.join_waiting_state, name="join_waiting_state"),
    path("join/enter/", returning.join_enter, name="join_enter"),
    path("join/<str:code>/", joining.join_code, name="join_code"),
    path("class/", student_home.student_home, name="student_home"),
    path("class/leave/", joining.class_leave, name="class_leave"),
]

CLASSES = [
    path("classes/", classrooms.classroom_list, name="classroom_list"),
]

urlpatterns = [*JOINING, *CLASSES]
