"""How a class answered each question, checked against answers that are given by hand."""

from collections.abc import Sequence

from django.contrib.auth.models import User

from classrooms.models import Assignment
from classrooms.results.item_statistics import (
    Choice,
    ItemStatistics,
    Level,
    hardest_first,
    statistics_of,
)
from classrooms.results.takings import students_of, takings_in
from quizzes.derivation.drafts import Misconception
from quizzes.models import Option, Response
from quizzes.taking.questions import places_in_order
from tests.classroom_factories import make_assignment, make_class_student, make_classroom
from tests.classrooms.taking_part import Given, make_taken, take
from tests.quiz_factories import (
    make_match_item,
    make_news_story,
    make_open_item,
    make_quiz,
    make_sentence_item,
)
from tests.quizzes.answering import make_proved_item


def statistics(assignment: Assignment) -> tuple[ItemStatistics, ...]:
    takings = takings_in(assignment.sitting, students_of(assignment.classroom))
    return statistics_of(takings, places_in_order(assignment.sitting.quiz))


def test_choices_are_counted_and_wrong_ones_say_what_was_misread(teacher: User) -> None:
    assignment = make_taken(teacher, [1, 1], [1, 2], [2, 2], [3, 1])
    Option.objects.filter(position=3).update(misconception=Misconception.HEDGE_IS_A_NUMBER)

    first, second = statistics(assignment)

    same_topic = "took the same topic for the same detail"
    assert (first.number, first.answered, first.right, first.right_later) == (1, 4, 2, 0)
    assert first.choices == (
        Choice("Gazette only", "", 2, 50, is_right=True),
        Choice("Herald only", "", 1, 25, is_right=False, misread=same_topic),
        Choice("Both texts", "", 1, 25, False, "read a hedge as another number"),
    )
    assert first.unchosen == ("Neither text",)
    assert second.unchosen == ("Both texts", "Neither text")


def test_the_key_is_shown_though_nobody_chose_it(teacher: User) -> None:
    first, _ = statistics(make_taken(teacher, [2, 2]))

    assert [(it.text, it.count) for it in first.choices] == [
        ("Gazette only", 0),
        ("Herald only", 1),
    ]


def test_of_a_question_without_answers_nothing_is_said(teacher: User) -> None:
    first, _ = statistics(make_taken(teacher, []))

    assert (first.answered, first.unchosen) == (0, ())
    assert first.choices == (Choice("Gazette only", "", 0, 0, is_right=True),)


def test_the_choice_before_the_hint_is_the_one_that_counts(teacher: User) -> None:
    assignment = make_taken(teacher)
    for number, (second, first) in enumerate([(1, 2), (3, 2), (None, None)], 1):
        student = make_class_student(classroom=assignment.classroom, nickname=f"Hinted {number}")
        take(assignment, student, [second, 1], firsts=[first])

    counted, _ = statistics(assignment)

    assert (counted.answered, counted.right, counted.right_later) == (2, 0, 1)
    assert [(it.text, it.count) for it in counted.choices] == [
        ("Gazette only", 0),
        ("Herald only", 2),
    ]


def test_who_was_right_and_tapped_the_proof_has_proved_it(teacher: User) -> None:
    quiz = make_quiz(items=[make_proved_item()])
    assignment = make_assignment(classroom=make_classroom(teacher=teacher), quiz=quiz)
    given: Sequence[tuple[int, list[bool]]] = [(1, [True]), (1, [False]), (2, [True]), (1, [])]
    for number, (option, proved) in enumerate(given):
        student = make_class_student(classroom=assignment.classroom, nickname=f"Reader {number}")
        take(assignment, student, [option], proved=proved)

    (counted,) = statistics(assignment)

    assert (counted.right, counted.proved, counted.asked_proof) == (3, 1, 3)


def test_sentences_stand_with_their_numbers(teacher: User) -> None:
    quiz = make_quiz(items=[make_sentence_item()])

    (counted,) = statistics(make_taken(teacher, [2], quiz=quiz))

    assert [(it.ref, it.count) for it in counted.choices] == [("A2", 0), ("A3", 1)]


def test_a_match_counts_for_each_prompt_who_gave_it_what_belongs_to_it(teacher: User) -> None:
    quiz = make_quiz(items=[make_match_item(story=make_news_story())])

    (counted,) = statistics(make_taken(teacher, [(1, 3)], [(1, 1)], quiz=quiz))

    assert counted.is_match
    assert (counted.answered, counted.right) == (2, 1)
    assert counted.choices == (
        Choice("Gazette tells of: seven", "", 2, 100, is_right=True),
        Choice("Herald tells of: the park", "", 1, 50, is_right=True),
    )
    assert counted.unchosen == ("nine",)


def test_open_answers_are_counted_by_what_they_earned(teacher: User) -> None:
    assignment = make_taken(teacher, ["Not read."], quiz=make_quiz(items=[make_open_item()]))
    for number, grade in enumerate([2, 2, 4]):
        student = make_class_student(classroom=assignment.classroom, nickname=f"Read {number}")
        take(assignment, student, ["In my words."], grade=grade)

    (counted,) = statistics(assignment)

    assert (counted.is_open, counted.answered, counted.waiting) == (True, 4, 1)
    assert counted.levels == (
        Level(0, "Nothing", 0, 0),
        Level(1, "A word of it", 0, 0),
        Level(2, "Half of it", 2, 67),
        Level(3, "Most of it", 0, 0),
        Level(4, "All of it", 1, 33),
    )
    assert (counted.choices, counted.unchosen) == ((), ())


def test_numbers_come_with_thirty_answers(teacher: User) -> None:
    quiz = make_quiz()
    half: list[Sequence[Given]] = [*[[1, 1]] * 15, *[[2, 2]] * 14]
    few = make_taken(teacher, *half, quiz=quiz)
    enough = make_taken(teacher, *half, [2, 2], quiz=quiz, name="9C")

    first_of_few, _ = statistics(few)
    first, second = statistics(enough)

    assert (first_of_few.percent, first_of_few.discrimination) == (None, None)
    assert (first.percent, first.discrimination) == (50, 1.0)
    assert (second.percent, second.discrimination) == (50, 1.0)


def test_the_hardest_come_first_and_those_nobody_was_right_or_wrong_in_last(teacher: User) -> None:
    story = make_news_story()
    items = [make_open_item(story=story), *(make_proved_item(story=story) for _ in range(3))]
    assignment = make_taken(
        teacher, ["Words.", 1, 2], ["Words.", 1, 1], quiz=make_quiz(items=items)
    )

    ordered = hardest_first(statistics(assignment))

    assert [it.number for it in ordered] == [3, 2, 1, 4]


def test_numbers_of_open_answers_wait_until_thirty_are_read(teacher: User) -> None:
    quiz = make_quiz(items=[make_open_item()])
    taken = make_taken(teacher, *[["Words."]] * 30, quiz=quiz)
    read = Response.objects.order_by("pk")[:3].values("pk")
    Response.objects.filter(pk__in=list(read.values_list("pk", flat=True))).update(grade=4)

    (only,) = statistics(taken)

    assert (only.percent, only.discrimination, only.waiting) == (None, None, 27)
