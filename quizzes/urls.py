"""Addresses of quizzes and attempts."""

from django.urls import path

from quizzes.views import grading, taking

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
    path("grading/", grading.grading_list, name="grading_list"),
    path("quizzes/<int:pk>/grading/", grading.grading_detail, name="grading_detail"),
    path("responses/<int:pk>/grade/", grading.grade_create, name="grade_create"),
    path("results/", taking.attempt_list, name="attempt_list"),
]
