"""The gradebook as CSV says what the page says."""

from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format

from classrooms.models import RealName
from tests.classroom_factories import make_assignment, make_class_student
from tests.classrooms.taking_part import make_taken
from tests.quiz_factories import make_item, make_open_item, make_quiz


def test_the_file_has_the_cells_of_the_page(teacher_client: Client, teacher: User) -> None:
    item = make_item()
    quiz = make_quiz(items=[item, make_open_item(story=item.story)], title="The vote")
    assignment = make_taken(teacher, [1, "Words."], [2], quiz=quiz, name="Sınıf 9B")
    classroom = assignment.classroom
    make_class_student(classroom=classroom, nickname="=Reader")
    RealName.objects.create(student=classroom.students.get(nickname="Reader 1"), name="@Aysel")
    make_assignment(classroom=classroom, quiz=make_quiz(title="-Later"))

    response = teacher_client.get(f"/classes/{classroom.pk}/gradebook.csv")

    day = date_format(timezone.localdate(), "j M Y")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == (
        "attachment; filename*=utf-8''gradebook-s%C4%B1n%C4%B1f-9b.csv"
    )
    assert response["Cache-Control"] == "private, no-store"
    assert response.content.decode().splitlines() == [
        '\ufeff"Nickname","Real name",'
        + ",".join(f'"The vote, {day}: {it}"' for it in ("points", "out of", "note"))
        + ","
        + ",".join(f'"\'-Later, {day}: {it}"' for it in ("points", "out of", "note"))
        + ","
        '"Together: points","Together: out of"',
        '"\'=Reader","","","","not taken","","","not taken","",""',
        '"Reader 1","\'@Aysel",1,1,"1 to read","","","not taken",1,1',
        '"Reader 2","",0,1,"not finished","","","not taken",0,1',
    ]


def test_without_real_names_there_is_no_column_for_them(
    teacher_client: Client, teacher: User
) -> None:
    classroom = make_taken(teacher, [1, 1]).classroom

    response = teacher_client.get(f"/classes/{classroom.pk}/gradebook.csv")

    assert response.content.decode().splitlines()[1] == '"Reader 1",2,2,"",2,2'


def test_another_teachers_gradebook_is_not_found(
    other_teacher_client: Client, teacher: User
) -> None:
    classroom = make_taken(teacher).classroom

    assert other_teacher_client.get(f"/classes/{classroom.pk}/gradebook.csv").status_code == 404
