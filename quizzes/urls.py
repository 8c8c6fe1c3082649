"""Addresses of quizzes and attempts."""

from django.urls import path

from quizzes.views import own_items, ready_items, reviewing, taking

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
    # The items of a story: review them, derive them, write one.
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
    path("items/<int:pk>/accept/", reviewing.item_accept, name="item_accept"),
    path("items/<int:pk>/update/", reviewing.item_update, name="item_update"),
    path("items/<int:pk>/reject/", reviewing.item_reject, name="item_reject"),
    path("items/<int:pk>/retire/", reviewing.item_retire, name="item_retire"),
    path("items/<int:pk>/check/", reviewing.item_check, name="item_check"),
]
