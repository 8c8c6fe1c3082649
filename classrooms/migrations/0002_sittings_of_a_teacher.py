"""Give each sitting the teacher of the class that it was given to."""

from django.db import migrations
from django.db.models import OuterRef, Subquery


def fill(apps, schema_editor):
    assignments = apps.get_model("classrooms", "Assignment").objects
    teacher = assignments.filter(sitting=OuterRef("pk")).values("classroom__teacher")[:1]
    apps.get_model("quizzes", "Sitting").objects.update(teacher=Subquery(teacher))


class Migration(migrations.Migration):
    dependencies = [("classrooms", "0001_initial"), ("quizzes", "0005_sittings_of_a_teacher")]
    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
