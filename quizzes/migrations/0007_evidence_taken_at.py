from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import OuterRef, Subquery
from django.utils import timezone


def date_by_items(apps: Apps, schema_editor: BaseDatabaseSchemaEditor | None = None) -> None:
    """Say of each piece of evidence that it is as old as its item: nothing else is known."""
    Evidence = apps.get_model("quizzes", "Evidence")
    items = apps.get_model("quizzes", "Item").objects.filter(pk=OuterRef("item"))
    Evidence.objects.update(taken_at=Subquery(items.values("created_at")))


class Migration(migrations.Migration):
    dependencies = [("quizzes", "0006_changes_of_attempts")]

    operations = [
        migrations.AddField(
            model_name="evidence",
            name="taken_at",
            field=models.DateTimeField(
                default=timezone.now,
                editable=False,
                help_text="When it was found in the text.",
            ),
        ),
        migrations.RunPython(date_by_items, migrations.RunPython.noop),
    ]
