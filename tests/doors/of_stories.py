"""The doors of stories and their texts."""

from coverage_app.lenses.tabs import TABS
from tests.doors.doors import (
    TO_SIGN_IN,
    Door,
    form,
    open_page,
    page,
    teachers_form,
    teachers_page,
)

PRIVATE = {"slug": "private"}
TEXT = {"pk": "{text}"}
STATEMENT = {"slug": "private", "key": "{key}"}
ROW = {**STATEMENT, "lens": "facts"}
NO_POST_BUT = {"visitor": TO_SIGN_IN, "student": 405}


def copy_of(slug: str, *, colleague: int) -> Door:
    taken = {"visitor": TO_SIGN_IN, "student": 404, "colleague": colleague, "owner": 302}
    return Door(name="coverage_app:story_copy", at={"slug": slug}, get=NO_POST_BUT, post=taken)


DOORS_OF_STORIES = (
    open_page("coverage_app:story_list"),
    open_page("coverage_app:about"),
    *(
        open_page(tab.view, {"slug": slug}, **statuses)
        for tab in TABS
        for slug, statuses in (
            ("private", {"visitor": 404, "owner": 200}),
            ("shared", {"visitor": 404, "colleague": 200}),
            ("open", {}),
        )
    ),
    Door(
        name="coverage_app:reading_options_update",
        sent={"theme": "dark"},
        get={"visitor": 405},
        post={"visitor": 302},
    ),
    teachers_page("coverage_app:story_new"),
    teachers_form("coverage_app:story_create", {"title": "Another vote"}),
    copy_of("private", colleague=404),
    copy_of("shared", colleague=302),
    copy_of("open", colleague=302),
    page("coverage_app:story_texts", PRIVATE),
    page("coverage_app:story_texts", {"slug": "shared"}),
    page("coverage_app:story_texts", {"slug": "open"}),
    form("coverage_app:story_blind_update", PRIVATE, {"names": "hide"}),
    form("coverage_app:story_blind_update", {"slug": "shared"}, {"names": "hide"}),
    form("coverage_app:story_share_update", PRIVATE, {"sharing": "share"}),
    form("coverage_app:story_share_update", {"slug": "open"}, {"sharing": "share"}),
    page("coverage_app:story_delete_confirm", PRIVATE),
    form("coverage_app:story_delete", {"slug": "shared"}),
    page("coverage_app:article_new", PRIVATE),
    form("coverage_app:article_create", PRIVATE, {"text": "Rain.", "outlet_name": "Post"}),
    page("coverage_app:article_check", TEXT),
    form("coverage_app:line_decide", TEXT, {"remove": "1"}),
    form("coverage_app:article_use", TEXT, {"outlet_name": "Post", "language": "en"}),
    page("coverage_app:article_delete_confirm", TEXT),
    form("coverage_app:article_delete", TEXT),
    page("coverage_app:decision_list", PRIVATE),
    form("coverage_app:decision_undo", {**PRIVATE, "lens": "facts"}),
    page("coverage_app:statement_correct", STATEMENT),
    form("coverage_app:statement_rename", STATEMENT, {"wording": "They met"}),
    form("coverage_app:statement_hide", STATEMENT),
    form("coverage_app:statement_join", ROW, {"other": "B2"}),
    form("coverage_app:statement_part", ROW),
)
