"""Addresses of classes: each module of views has its own list."""

from django.urls import path

from classrooms.views import (
    assignments,
    classrooms,
    downloads,
    first_steps,
    joining,
    keeping,
    live,
    paper,
    results,
    return_requests,
    returning,
    roster,
    screen,
    stored,
    student_home,
    watching,
)

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
    path("class/work/", student_home.student_work, name="student_work"),
    path(
        "class/assignments/<int:pk>/start/",
        student_home.assignment_start,
        name="assignment_start",
    ),
    path("class/leave/", joining.class_leave, name="class_leave"),
]

CLASSES = [
    path("classes/", classrooms.classroom_list, name="classroom_list"),
    path("classes/new/", classrooms.classroom_new, name="classroom_new"),
    path("classes/create/", classrooms.classroom_create, name="classroom_create"),
    path("classes/<int:pk>/", classrooms.classroom_detail, name="classroom_detail"),
    path("classes/<int:pk>/open/", classrooms.code_open, name="code_open"),
    path("classes/<int:pk>/close/", classrooms.code_close, name="code_close"),
    path("classes/<int:pk>/renew/", classrooms.code_renew, name="code_renew"),
    path("classes/<int:pk>/screen/", screen.classroom_screen, name="classroom_screen"),
    path("classes/<int:pk>/names/", screen.classroom_names, name="classroom_names"),
    path("classes/<int:pk>/cards/", screen.classroom_cards, name="classroom_cards"),
    path("classes/<int:pk>/students/", roster.student_create, name="student_create"),
    path("classes/<int:pk>/real-names/", roster.real_name_list, name="real_name_list"),
    path("classes/<int:pk>/real-names/save/", roster.real_name_update, name="real_name_update"),
    path(
        "classes/<int:pk>/asking/",
        return_requests.return_request_list,
        name="return_request_list",
    ),
    path(
        "asking/<int:pk>/let-in/",
        return_requests.return_request_grant,
        name="return_request_grant",
    ),
    path(
        "asking/<int:pk>/refuse/",
        return_requests.return_request_refuse,
        name="return_request_refuse",
    ),
]

LEADING = [
    path("classes/<int:pk>/assignments/new/", assignments.assignment_new, name="assignment_new"),
    path("classes/<int:pk>/assignments/", assignments.assignment_create, name="assignment_create"),
    path("assignments/<int:pk>/", assignments.assignment_detail, name="assignment_detail"),
    path("assignments/<int:pk>/times/", assignments.assignment_update, name="assignment_update"),
    path(
        "assignments/<int:pk>/remove/",
        assignments.assignment_remove_confirm,
        name="assignment_remove_confirm",
    ),
    path("assignments/<int:pk>/removed/", assignments.assignment_remove, name="assignment_remove"),
    path("assignments/<int:pk>/live/", live.assignment_live, name="assignment_live"),
    path("assignments/<int:pk>/counts/", live.assignment_counts, name="assignment_counts"),
    path("assignments/<int:pk>/step/", live.assignment_step, name="assignment_step"),
    path("assignments/<int:pk>/lens/", live.assignment_lens, name="assignment_lens"),
    path("assignments/<int:pk>/screen/", live.assignment_screen, name="assignment_screen"),
    path("assignments/<int:pk>/board/", live.assignment_board, name="assignment_board"),
]

WATCHING = [
    path("assignments/<int:pk>/grid/", watching.assignment_grid, name="assignment_grid"),
    path("assignments/<int:pk>/names/", watching.assignment_names, name="assignment_names"),
    path(
        "assignments/<int:pk>/talk/<int:number>/", watching.assignment_talk, name="assignment_talk"
    ),
    path(
        "assignments/<int:pk>/answers/<int:student>/<int:number>/",
        watching.assignment_answer,
        name="assignment_answer",
    ),
]

RESULTS = [
    path("assignments/<int:pk>/results/", results.assignment_results, name="assignment_results"),
    path("assignments/<int:pk>/answers.csv", downloads.answers_csv, name="answers_csv"),
    path("assignments/<int:pk>/answers.xlsx", downloads.answers_xlsx, name="answers_xlsx"),
    path("classes/<int:pk>/gradebook/", results.classroom_gradebook, name="classroom_gradebook"),
    path("classes/<int:pk>/gradebook.csv", downloads.gradebook_csv, name="gradebook_csv"),
    path("classes/<int:pk>/gradebook.xlsx", downloads.gradebook_xlsx, name="gradebook_xlsx"),
    path("students/<int:pk>/", results.student_detail, name="student_detail"),
]

PAPER = [
    path("assignments/<int:pk>/handout/", paper.assignment_handout, name="assignment_handout"),
    path("assignments/<int:pk>/key/", paper.assignment_key, name="assignment_key"),
    path("assignments/<int:pk>/pdf/<slug:sheet>/", paper.assignment_pdf, name="assignment_pdf"),
    path("assignments/<int:pk>/entry/", paper.assignment_entry, name="assignment_entry"),
    path("assignments/<int:pk>/entry/<int:student>/", paper.entry_update, name="entry_update"),
]

KEEPING = [
    path("classes/<int:pk>/edit/", keeping.classroom_edit, name="classroom_edit"),
    path("classes/<int:pk>/save/", keeping.classroom_update, name="classroom_update"),
    path(
        "classes/<int:pk>/erase/", keeping.classroom_erase_confirm, name="classroom_erase_confirm"
    ),
    path("classes/<int:pk>/erased/", keeping.classroom_erase, name="classroom_erase"),
    path(
        "students/<int:pk>/remove/", keeping.student_remove_confirm, name="student_remove_confirm"
    ),
    path("students/<int:pk>/removed/", keeping.student_remove, name="student_remove"),
    path("students/<int:pk>/stored/", stored.student_stored, name="student_stored"),
    path("students/<int:pk>/export/", stored.student_export, name="student_export"),
    path("class/stored/", stored.own_stored, name="own_stored"),
    path("class/export/", stored.own_export, name="own_export"),
    path("privacy/", stored.privacy, name="privacy"),
    path("classes/first-steps/hide/", first_steps.first_steps_hide, name="first_steps_hide"),
    path("classes/first-steps/show/", first_steps.first_steps_show, name="first_steps_show"),
]

urlpatterns = [*JOINING, *CLASSES, *LEADING, *WATCHING, *RESULTS, *PAPER, *KEEPING]
