"""What a teacher reads about a quiz."""

import pytest

from quizzes.building.desk import QuizDesk, key_in_words, quiz_desk
from quizzes.derivation.drafts import Kind, Skill, Step
from quizzes.models import Item, Quiz
from tests.factories import make_article
from tests.quiz_factories import make_item, make_news_story, make_quiz
from tests.quizzes.accepted import accepted_items, draft_quiz

pytestmark = pytest.mark.django_db


def desk_of(quiz: Quiz) -> QuizDesk:
    return quiz_desk(Quiz.objects.with_desk().get(pk=quiz.pk))


def test_balance_is_told_in_words() -> None:
    story = make_news_story()
    keys, skills = (1, 1, 2, 3, 4), [Skill.OMIT] * 4 + [Skill.QUOTE]
    items = [
        make_item(story=story, key=key, skill=skill, step=Step.COMPARE, fact=f"fact {number}")
        for number, (key, skill) in enumerate(zip(keys, skills, strict=True))
    ]

    desk = desk_of(make_quiz(items=items, status=Quiz.Status.DRAFT))

    assert desk.keys == "A 2, B 1, both 1, neither 1"
    assert desk.skills == "Who reported it 4, Quotes 1"


def test_of_three_texts_two_are_not_all() -> None:
    story = make_news_story()
    make_article(story=story, letter="C", outlet="Wire")
    items = [make_item(story=story, key=key) for key in (3, 4)]
    whole = make_item(story=story)
    whole.options.filter(position=1).update(letters="ABC")

    desk = desk_of(make_quiz(items=[*items, whole], status=Quiz.Status.DRAFT))

    assert desk.keys == "A and B 1, all 1, none 1"


def test_a_balanced_quiz_needs_no_note() -> None:
    story = make_news_story()
    proofs = ("The council met on Monday. It voted s", "It voted f", "The hall was full.")
    items = [
        make_item(
            story=story, skill=skill, step=Step.COMPARE, key=key, proof=proof, fact=skill.value
        )
        for key, (skill, proof) in enumerate(
            zip((Skill.OMIT, Skill.QUOTE, Skill.NUMBER), proofs, strict=True), 1
        )
    ]

    assert desk_of(make_quiz(items=items, status=Quiz.Status.DRAFT)).notes == ()


def test_what_is_out_of_balance_is_noted() -> None:
    story = make_news_story()
    items = [make_item(story=story, step=Step.LOCATE, fact="the vote") for _ in range(4)]

    assert desk_of(make_quiz(items=items, status=Quiz.Status.DRAFT)).notes == (
        "It trains 1 skill. Three or more make a better quiz.",
        "4 of 4 questions only ask to find something. At most a third should.",
        "4 of 4 questions about texts have the answer “A”.",
        "Two questions ask for the same fact.",
        "Two questions rest on one sentence: the proof of one may tell the other.",
    )


def test_a_quiz_without_questions_has_no_balance() -> None:
    desk = desk_of(draft_quiz(questions=0))

    assert (desk.keys, desk.skills, desk.notes) == ("", "", ())
    assert [str(obstacle) for obstacle in desk.obstacles] == ["“The vote” has no questions yet."]


def test_a_question_moves_up_and_down_except_at_the_ends() -> None:
    rows = desk_of(draft_quiz(questions=3)).rows

    assert [(row.number, row.goes_up, row.goes_down) for row in rows] == [
        (1, False, True),
        (2, True, True),
        (3, True, False),
    ]


def test_a_question_moves_within_its_section() -> None:
    quiz = draft_quiz(questions=3, skills=(Skill.OMIT, Skill.QUOTE, Skill.QUOTE))
    Quiz.objects.update(has_sections=True)

    rows = desk_of(quiz).rows

    assert [(row.section, row.goes_up, row.goes_down) for row in rows] == [
        ("Who reported it", False, False),
        ("Quotes", False, True),
        ("", True, False),
    ]


def test_only_a_draft_has_spare_items_and_obstacles() -> None:
    quiz = draft_quiz(questions=1, spare=1)
    Item.objects.filter(stem="Question 1?").update(status=Item.Status.RETIRED)

    draft = desk_of(quiz)
    Quiz.objects.update(status=Quiz.Status.RETIRED)
    retired = desk_of(quiz)

    assert [(str(it.item), it.key) for it in draft.spare] == [("Question 2?", "Herald only")]
    assert [(it.words, it.link) for it in draft.obstacles] == [
        ("“Question 1?” is not accepted: it is retired.", "Swap or remove it")
    ]
    assert (retired.spare, retired.obstacles) == ((), ())


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind.CHOICE, "Gazette only"),
        (Kind.SENTENCE, "Gazette only"),
        (Kind.OPEN, "Open: you grade it"),
        (Kind.MATCH, "the vote: Gazette only; the park: Herald only"),
    ],
)
def test_the_key_is_told_in_words(kind: Kind, words: str) -> None:
    (item,) = accepted_items(count=1)
    item.kind = kind
    if kind is Kind.MATCH:
        item.options.filter(position=1).update(prompt="the vote")
        item.options.filter(position=2).update(prompt="the park", is_key=True, misconception="")

    assert key_in_words(item) == words


def test_a_missing_key_is_told_in_words() -> None:
    assert key_in_words(make_item(key=None)) == "No right answer"
