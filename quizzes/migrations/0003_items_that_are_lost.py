from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('quizzes', '0002_kinds_of_items_and_answers'),
    ]

    operations = [
        migrations.AddField(
            model_name='item',
            name='is_lost',
            field=models.BooleanField(default=False, editable=False, help_text='Not derived any more when that was last done.'),
        ),
    ]
