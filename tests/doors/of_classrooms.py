"""The doors of classes: of those who join, and of the teacher, whose classes nobody else finds."""

from tests.doors.doors import NO_FORM, NOBODYS, TO_SIGN_IN, Door, Sent, open_page, teachers_form
from tests.doors.doors import teachers_page as any_teachers_page
from tests.doors.of_quizzes import PDF_OR_ITS_PAGE

CLASS = {"pk": "{classroom}"}
CLASSMATE = {"pk": "{classmate}"}
ASKING = {"pk": "{asking}"}
ASSIGNMENT = {"pk": "{assignment}"}
ON_PAPER = {"pk": "{on_paper}"}
SITTING_ATTEMPT = {"pk": "{sitting_attempt}"}


def own_page(name: str, at: dict[str, str]) -> Door:
    """A page of a class: not even an administrator finds it."""
    found = {"visitor": TO_SIGN_IN, "student": 404, "owner": 200, "administrator": 404}
    return Door(name=f"classrooms:{name}", at=at, get=found, post=NOBODYS)


def own_form(name: str, at: dict[str, str], sent: Sent | None = None, status: int = 302) -> Door:
    taken = {"visitor": TO_SIGN_IN, "student": 404, "owner": status, "administrator": 404}
    return Door(name=f"classrooms:{name}", at=at, sent=sent or {}, get=NOBODYS, post=taken)


def open_form(name: str, sent: Sent | None = None, **statuses: int) -> Door:
    """A form that anybody may send."""
    return Door(name=f"classrooms:{name}", sent=sent or {}, get=NO_FORM, post=statuses)


JOINING = (
    open_page("classrooms:join", classmate=302, other_classmate=302, colleague=302),
    open_form("join_create", visitor=200, colleague=302),
    open_form("join_propose", visitor=200),
    open_form("join_return", visitor=200),
    open_form("join_ask", visitor=200),
    open_page("classrooms:join_waiting"),
    open_page("classrooms:join_waiting_state"),
    open_form("join_enter", visitor=302),
    open_page("classrooms:join_code", {"code": "K7M2P9TX"}, classmate=302),
    open_page("classrooms:student_home", visitor=302, classmate=200, other_classmate=200),
    open_page("classrooms:student_work", visitor=200, classmate=200, other_classmate=200),
    Door(
        name="classrooms:assignment_start",
        at=ASSIGNMENT,
        get=NO_FORM,
        post={"visitor": 302, "classmate": 200, "other_classmate": 404},
    ),
    open_form("class_leave", visitor=302),
)
SITTING = (
    open_page("quizzes:attempt_wait", SITTING_ATTEMPT, visitor=404, classmate=302),
    open_page(
        "quizzes:attempt_pace", {**SITTING_ATTEMPT, "number": "1"}, visitor=404, classmate=200
    ),
    Door(
        name="quizzes:practice_create",
        at={"pk": "{finished}"},
        get=NO_FORM,
        post={"visitor": 404, "taker": 302},
    ),
)
CLASSES = (
    any_teachers_page("classrooms:classroom_list"),
    any_teachers_page("classrooms:classroom_new"),
    teachers_form("classrooms:classroom_create", {"name": "9C", "days_kept": "30"}),
    own_page("classroom_detail", CLASS),
    own_form("code_open", CLASS),
    own_form("code_close", CLASS),
    own_form("code_renew", CLASS),
    own_page("classroom_screen", CLASS),
    own_page("classroom_names", CLASS),
    own_page("classroom_cards", CLASS),
    own_form("student_create", CLASS, {"number": "2"}),
    own_page("real_name_list", CLASS),
    own_form("real_name_update", CLASS),
    own_page("return_request_list", CLASS),
    own_form("return_request_grant", ASKING),
    own_form("return_request_refuse", ASKING),
)
KEEPING = (
    own_page("classroom_edit", CLASS),
    own_form("classroom_update", CLASS, {"name": "Class 9Z", "days_kept": "30"}),
    own_page("classroom_erase_confirm", CLASS),
    own_form("classroom_erase", CLASS),
    own_page("student_remove_confirm", CLASSMATE),
    own_form("student_remove", CLASSMATE),
    own_page("student_stored", CLASSMATE),
    own_page("student_export", CLASSMATE),
    open_page("classrooms:own_stored", visitor=302, classmate=200, other_classmate=200),
    open_page("classrooms:own_export", visitor=302, classmate=200, other_classmate=200),
    open_page("classrooms:privacy"),
    teachers_form("classrooms:first_steps_hide", {}),
    teachers_form("classrooms:first_steps_show", {}),
)
LEADING = (
    own_page("assignment_new", CLASS),
    own_form("assignment_create", CLASS, {"quiz": "{published}", "pace": "self"}),
    own_page("assignment_detail", ASSIGNMENT),
    own_form("assignment_update", ASSIGNMENT),
    own_page("assignment_remove_confirm", ASSIGNMENT),
    own_form("assignment_remove", ASSIGNMENT),
    own_page("assignment_live", ASSIGNMENT),
    own_page("assignment_counts", ASSIGNMENT),
    own_form("assignment_step", ASSIGNMENT, {"step": "pause", "number": "0"}),
    own_form("assignment_lens", ASSIGNMENT, {"lens": "read", "wish": "open"}),
    own_page("assignment_screen", ASSIGNMENT),
    own_page("assignment_board", ASSIGNMENT),
)
RESULTS = (
    own_page("assignment_results", ASSIGNMENT),
    own_page("answers_csv", ASSIGNMENT),
    own_page("answers_xlsx", ASSIGNMENT),
    own_page("classroom_gradebook", CLASS),
    own_page("gradebook_csv", CLASS),
    own_page("gradebook_xlsx", CLASS),
    own_page("student_detail", CLASSMATE),
)
WATCHING = (
    own_page("assignment_grid", ASSIGNMENT),
    own_form("assignment_names", ASSIGNMENT, {"wish": "hide"}),
    own_page("assignment_talk", {**ASSIGNMENT, "number": "1"}),
    own_page("assignment_answer", {**ASSIGNMENT, "student": "{classmate}", "number": "1"}),
)
PAPER = (
    own_page("assignment_handout", ASSIGNMENT),
    own_page("assignment_key", ASSIGNMENT),
    own_form("assignment_pdf", {**ASSIGNMENT, "sheet": "key"}, status=PDF_OR_ITS_PAGE),
    own_page("assignment_entry", ON_PAPER),
    own_form("entry_update", {**ON_PAPER, "student": "{classmate}"}),
)
DOORS_OF_CLASSROOMS = (
    *JOINING,
    *SITTING,
    *CLASSES,
    *LEADING,
    *WATCHING,
    *RESULTS,
    *PAPER,
    *KEEPING,
)
