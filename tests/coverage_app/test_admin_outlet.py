"""Outlets in the admin."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains

from coverage_app.models import Outlet
from tests.factories import make_article, make_outlet

LIST = "/admin/coverage_app/outlet/"


@pytest.mark.parametrize("rows", [1, 3])
def test_outlet_list_takes_the_same_queries_for_any_number_of_rows(
    teacher_client: Client, rows: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(rows):
        make_article()

    with django_assert_num_queries(5):
        response = teacher_client.get(LIST)

    counts = [outlet.text_count for outlet in response.context["cl"].result_list]
    assert counts == [1] * rows


def test_outlet_list_counts_texts(teacher_client: Client) -> None:
    make_article(outlet="Daily Planet")
    make_article(outlet="Daily Planet")

    response = teacher_client.get(LIST)

    assertContains(response, '<td class="field-texts">2</td>', html=True)


def test_outlet_of_a_known_name_is_refused_with_a_sentence(teacher_client: Client) -> None:
    make_outlet(name="Daily Planet")

    response = teacher_client.post(f"{LIST}add/", {"name": "daily PLANET"})

    assert response.context["adminform"].form.errors == {
        "__all__": ["There is an outlet of this name already."]
    }


def test_outlet_in_use_is_not_deleted_and_a_sentence_says_why(teacher_client: Client) -> None:
    outlet = make_article(outlet="Daily Planet").outlet

    response = teacher_client.post(f"{LIST}{outlet.pk}/delete/", {"post": "yes"})

    assertContains(
        response,
        "Daily Planet cannot be deleted: these texts name it. "
        "Delete them first, or give them another outlet.",
    )
    assert Outlet.objects.get() == outlet


def test_outlet_without_texts_is_deleted(teacher_client: Client) -> None:
    outlet = make_outlet()

    teacher_client.post(f"{LIST}{outlet.pk}/delete/", {"post": "yes"})

    assert Outlet.objects.count() == 0
