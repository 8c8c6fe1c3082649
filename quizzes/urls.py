"""Addresses of quizzes and attempts."""

from django.urls import path

from quizzes import views

app_name = "quizzes"
urlpatterns = [
    path("quizzes/<int:pk>/", views.quiz_detail, name="quiz_detail"),
    path("quizzes/<int:pk>/attempts/", views.attempt_create, name="attempt_create"),
    path("attempts/<uuid:pk>/", views.attempt_detail, name="attempt_detail"),
    path(
        "attempts/<uuid:pk>/questions/<int:number>/",
        views.attempt_question,
        name="attempt_question",
    ),
    path(
        "attempts/<uuid:pk>/questions/<int:number>/response/",
        views.response_create,
        name="response_create",
    ),
    path("attempts/<uuid:pk>/result/", views.attempt_result, name="attempt_result"),
    path("results/", views.attempt_list, name="attempt_list"),
]
