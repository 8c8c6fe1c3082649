"""Answer questions with the code that a class uses, and tell of each answer that is stored.

    python -m benchmarks.cuts.answering ANSWERS [PRAGMAS]

Without PRAGMAS the settings are those of a school.
"""

import json
import os
import sys
import uuid
from importlib import import_module
from itertools import count

import django
from django.db import connection

from benchmarks.cuts.checking import ROWS


def main(answers: int, journal: str) -> None:
    django.setup()
    if journal:
        connection.settings_dict["OPTIONS"]["init_command"] = journal
    # Models can be imported only now.
    attempts = import_module("quizzes.taking.attempts")
    models = import_module("quizzes.models")
    quiz = models.Quiz.objects.get()
    told = 0
    while told < answers:
        attempt = attempts.start(quiz=quiz, participant=uuid.uuid4())
        for number, quiz_item in zip(count(1), quiz.quiz_items.all()):
            option = quiz_item.item.options.first()
            answer = attempts.Answer(option, text="" if option else "My own words.")
            attempts.respond(attempt=attempt, number=number, answer=answer)
            _tell(attempt.pk, quiz_item.item_id)
            told += 1


def _tell(attempt: uuid.UUID, item: int) -> None:
    """Say in one write what is stored, as it is stored."""
    with connection.cursor() as cursor:
        cursor.execute(f"{ROWS} WHERE attempt_id = %s AND item_id = %s", [attempt.hex, item])
        os.write(sys.stdout.fileno(), json.dumps(cursor.fetchone()).encode())


if __name__ == "__main__":
    main(int(sys.argv[1]), "".join(sys.argv[2:]))
