"""Addresses of quizzes and attempts."""

from django.urls import path

from quizzes.views import exports, imports, taking

app_name = "quizzes"
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
    path("attempts/<uuid:pk>/result/", taking.attempt_result, name="attempt_result"),
    path("results/", taking.attempt_list, name="attempt_list"),
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
