"""Addresses of quizzes and attempts."""

from django.urls import path

from quizzes.views import (
    building,
    exports,
    grading,
    imports,
    own_items,
    pacing,
    paper,
    proving,
    quiz_questions,
    ready_items,
    results,
    reviewing,
    taking,
)

app_name = "quizzes"
REVIEW = [
    path("stories/<slug:slug>/items/", reviewing.item_review, name="item_review"),
    path("stories/<slug:slug>/items/derive/", reviewing.item_derive, name="item_derive"),
    path("stories/<slug:slug>/items/undo/", reviewing.item_undo, name="item_undo"),
    path(
        "stories/<slug:slug>/items/ready/",
        ready_items.item_accept_confirm,
        name="item_accept_confirm",
    ),
    path(
        "stories/<slug:slug>/items/ready/accept/",
        ready_items.item_accept_ready,
        name="item_accept_ready",
    ),
    path("stories/<slug:slug>/items/new/", own_items.item_new, name="item_new"),
    path("stories/<slug:slug>/items/create/", own_items.item_create, name="item_create"),
    path("stories/<slug:slug>/items/check/", own_items.item_new_check, name="item_new_check"),
    path("items/<int:pk>/update/", reviewing.item_update, name="item_update"),
    path("items/<int:pk>/reject/", reviewing.item_reject, name="item_reject"),
    path("items/<int:pk>/retire/", reviewing.item_retire, name="item_retire"),
    path("items/<int:pk>/check/", reviewing.item_check, name="item_check"),
    path("items/<int:pk>/proof/", proving.item_proof, name="item_proof"),
    path("items/<int:pk>/prove/", proving.item_prove, name="item_prove"),
]
BUILDER = [
    path("stories/<slug:slug>/quizzes/", building.quiz_list, name="quiz_list"),
    path("stories/<slug:slug>/quizzes/new/", building.quiz_new, name="quiz_new"),
    path("stories/<slug:slug>/quizzes/create/", building.quiz_create, name="quiz_create"),
    path("quizzes/<int:pk>/edit/", building.quiz_edit, name="quiz_edit"),
    path("quizzes/<int:pk>/settings/", building.quiz_update, name="quiz_update"),
    path("quizzes/<int:pk>/delete/", building.quiz_delete, name="quiz_delete"),
    path("quizzes/<int:pk>/publish/", building.quiz_publish, name="quiz_publish"),
    path("quizzes/<int:pk>/retire/", building.quiz_retire, name="quiz_retire"),
    path("quizzes/<int:pk>/release/", building.quiz_release, name="quiz_release"),
    path("quizzes/<int:pk>/questions/", quiz_questions.question_add, name="question_add"),
    path("questions/<int:pk>/swap/", quiz_questions.question_swap, name="question_swap"),
    path("questions/<int:pk>/move/", quiz_questions.question_move, name="question_move"),
    path("questions/<int:pk>/remove/", quiz_questions.question_remove, name="question_remove"),
]
FILES = [
    path("quizzes/<int:pk>/export/", exports.quiz_export, name="quiz_export"),
    path("quizzes/<int:pk>/export/<slug:kind>/", exports.quiz_download, name="quiz_download"),
    path("stories/<slug:slug>/export/", exports.story_export, name="story_export"),
    path("stories/<slug:slug>/export/<slug:kind>/", exports.story_download, name="story_download"),
    path("stories/<slug:slug>/items/import/", imports.item_import, name="item_import"),
    path(
        "stories/<slug:slug>/items/import/create/",
        imports.item_import_create,
        name="item_import_create",
    ),
    path("stories/import/", imports.story_import, name="story_import"),
    path("stories/import/create/", imports.story_import_create, name="story_import_create"),
]
PAPER = [
    path("quizzes/<int:pk>/handout/", paper.quiz_handout, name="quiz_handout"),
    path("quizzes/<int:pk>/key/", paper.quiz_key, name="quiz_key"),
    path("quizzes/<int:pk>/pdf/<slug:sheet>/", paper.quiz_pdf, name="quiz_pdf"),
]
urlpatterns = [
    path("quizzes/<int:pk>/", taking.quiz_detail, name="quiz_detail"),
    path("quizzes/<int:pk>/attempts/", taking.attempt_create, name="attempt_create"),
    path("attempts/<uuid:pk>/", taking.attempt_detail, name="attempt_detail"),
    path(
        "attempts/<uuid:pk>/questions/<int:number>/",
        taking.attempt_question,
        name="attempt_question",
    ),
    path(
        "attempts/<uuid:pk>/questions/<int:number>/response/",
        taking.response_create,
        name="response_create",
    ),
    path("attempts/<uuid:pk>/wait/", pacing.attempt_wait, name="attempt_wait"),
    path("attempts/<uuid:pk>/pace/<int:number>/", pacing.attempt_pace, name="attempt_pace"),
    path("attempts/<uuid:pk>/result/", results.attempt_result, name="attempt_result"),
    path("attempts/<uuid:pk>/practice/", results.practice_create, name="practice_create"),
    path("grading/", grading.grading_list, name="grading_list"),
    path("quizzes/<int:pk>/grading/", grading.grading_detail, name="grading_detail"),
    path("responses/<int:pk>/grade/", grading.grade_create, name="grade_create"),
    path("results/", results.attempt_list, name="attempt_list"),
    *REVIEW,
    *BUILDER,
    *FILES,
    *PAPER,
]
