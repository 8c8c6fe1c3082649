"""The doors of questions, quizzes and answers."""

from quizzes.interchange.packs import write_pack
from quizzes.paper.pdf import has_pdf
from tests.doors.doors import Door, form, open_page, page, teachers_form, teachers_page
from tests.quizzes.interchange.made_records import make_pack

# A file, or the page that says why there is none.
PDF_OR_ITS_PAGE = 200 if has_pdf() else 302
PRIVATE = {"slug": "private"}
DRAFT = {"pk": "{draft}"}
QUIZ = {"pk": "{quiz}"}
PUBLISHED = {"pk": "{published}"}
PLACE = {"pk": "{place}"}
ATTEMPT = {"pk": "{attempt}"}
QUESTION = {**ATTEMPT, "number": "2"}
ONES_OWN = {"visitor": 404}
PACK = write_pack(make_pack(), with_texts=True)

TAKING = (
    open_page("quizzes:attempt_list"),
    open_page("quizzes:quiz_detail", {"pk": "{taken}"}),
    open_page("quizzes:quiz_detail", PUBLISHED, visitor=404, owner=200),
    open_page("quizzes:quiz_detail", QUIZ, visitor=404),
    Door(
        name="quizzes:attempt_create",
        at={"pk": "{taken}"},
        get={"visitor": 405},
        post={"visitor": 302},  # to an attempt, or to what says that the class takes it together
    ),
    Door(
        name="quizzes:attempt_create",
        at=PUBLISHED,
        get={"visitor": 405},
        post={"visitor": 404, "owner": 302},
    ),
    open_page("quizzes:attempt_detail", ATTEMPT, **ONES_OWN, taker=302),
    open_page("quizzes:attempt_question", QUESTION, **ONES_OWN, taker=200),
    open_page("quizzes:attempt_result", {"pk": "{finished}"}, **ONES_OWN, taker=200),
    open_page("quizzes:attempt_result", {"pk": "{private_attempt}"}, **ONES_OWN),
    Door(
        name="quizzes:response_create",
        at=QUESTION,
        sent={"option": "1"},
        get={"visitor": 405},
        post={"visitor": 404, "taker": 302},
    ),
)
READING = (
    teachers_page("quizzes:grading_list"),
    page("quizzes:grading_detail", PUBLISHED),
    form("quizzes:grade_create", {"pk": "{response}"}, {"grade": "4"}),
)
REVIEW = (
    page("quizzes:item_review", PRIVATE),
    form("quizzes:item_derive", PRIVATE),
    form("quizzes:item_undo", PRIVATE, {"item": "{item}", "before": "draft", "after": "accepted"}),
    page("quizzes:item_accept_confirm", PRIVATE),
    form("quizzes:item_accept_ready", PRIVATE, {"item": "{draft}"}),
    page("quizzes:item_new", PRIVATE),
    form("quizzes:item_create", PRIVATE, status=200),
    form("quizzes:item_new_check", PRIVATE, status=200),
    form("quizzes:item_update", DRAFT, status=200),
    form("quizzes:item_reject", DRAFT),
    form("quizzes:item_retire", {"pk": "{spare}"}),
    form("quizzes:item_check", DRAFT, status=200),
    page("quizzes:item_proof", DRAFT),
    form("quizzes:item_prove", DRAFT, status=200),
)
BUILDER = (
    page("quizzes:quiz_list", PRIVATE),
    page("quizzes:quiz_new", PRIVATE),
    form("quizzes:quiz_create", PRIVATE, {"title": "Mine", "count": "4"}, status=200),
    page("quizzes:quiz_edit", QUIZ),
    page("quizzes:quiz_edit", PUBLISHED),
    form("quizzes:quiz_update", QUIZ, {"title": "Mine", "feedback": "each"}),
    form("quizzes:quiz_delete", QUIZ),
    form("quizzes:quiz_publish", QUIZ),
    form("quizzes:quiz_retire", PUBLISHED),
    form("quizzes:quiz_release", PUBLISHED),
    form("quizzes:question_add", QUIZ, {"item": "{spare}"}),
    form("quizzes:question_swap", PLACE),
    form("quizzes:question_move", PLACE, {"move": "down"}),
    form("quizzes:question_remove", PLACE),
)
FILES = (
    page("quizzes:quiz_export", QUIZ),
    *(
        form("quizzes:quiz_download", {**PUBLISHED, "kind": kind}, status=200)
        for kind in ("gift", "moodle", "aiken", "pack", "pack-without-texts")
    ),
    page("quizzes:story_export", PRIVATE),
    *(
        form("quizzes:story_download", {"slug": slug, "kind": kind}, status=200)
        for slug in ("private", "shared")
        for kind in ("pack", "pack-without-texts")
    ),
    page("quizzes:item_import", PRIVATE),
    form("quizzes:item_import_create", PRIVATE, {"file": b"Who? {=Ann ~Bob}", "skill": "TYPE"}),
    teachers_page("quizzes:story_import"),
    teachers_form("quizzes:story_import_create", {"file": PACK}),
)
PAPER = (
    page("quizzes:quiz_handout", QUIZ),
    page("quizzes:quiz_key", QUIZ),
    form("quizzes:quiz_pdf", {**QUIZ, "sheet": "key"}, status=PDF_OR_ITS_PAGE),
)
DOORS_OF_QUIZZES = (*TAKING, *READING, *REVIEW, *BUILDER, *FILES, *PAPER)
