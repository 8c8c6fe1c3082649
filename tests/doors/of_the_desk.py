"""The doors of the teacher desk, of the server itself, and where people sign in and out.

What is not theirs is not there: the desk leads back to its first page and says so (302).
"""

from collections.abc import Iterator

from tests.doors.doors import NOBODYS, TO_SIGN_IN, Door, Statuses, open_page

TO_ALL_TEACHERS: Statuses = {"visitor": TO_SIGN_IN, "colleague": 200}
TO_ITS_TEACHER: Statuses = {"visitor": TO_SIGN_IN, "colleague": 302, "owner": 200}
TO_NOBODY: Statuses = {"visitor": TO_SIGN_IN, "colleague": 403}
NOT_TO_ITS_TEACHER: Statuses = {"visitor": TO_SIGN_IN, "colleague": 302, "owner": 403}
TO_ADMINISTRATORS: Statuses = {"visitor": TO_SIGN_IN, "colleague": 403, "administrator": 200}
CLASSES_TO_ADMINISTRATORS: Statuses = {**TO_ADMINISTRATORS, "colleague": 404}
GOES_OUT: Statuses = {"visitor": TO_SIGN_IN, "student": 302}
NO_FORM: Statuses = {"visitor": TO_SIGN_IN, "colleague": 405}


def lists(
    model: str,
    pk: str,
    *,
    to: Statuses = TO_ITS_TEACHER,
    whole: Statuses = TO_ALL_TEACHERS,
    add: Statuses = TO_NOBODY,
    change: Statuses = NOT_TO_ITS_TEACHER,
    delete: Statuses = TO_ITS_TEACHER,
) -> Iterator[Door]:
    """The pages of a list; ``change`` is what a form meets, ``to`` whoever looks."""
    name, one = f"admin:{model}", {"object_id": pk}
    yield Door(name=f"{name}_changelist", get=whole, post=whole)
    yield Door(name=f"{name}_add", get=add, post=add)
    yield Door(name=f"{name}_change", at=one, get=to, post=change)
    yield Door(name=f"{name}_history", at=one, get=to, post=to)
    yield Door(name=f"{name}_delete", at=one, get=delete, post=delete)


DOORS_OF_THE_DESK = (
    open_page("healthz"),
    open_page("readyz"),
    Door(
        name="backup_list",
        get={"visitor": TO_SIGN_IN, "student": 404, "administrator": 200},
        post=NOBODYS,
    ),
    Door(name="login", get={"visitor": 200}, post={"visitor": 200}),
    Door(
        name="logout",
        get={"visitor": TO_SIGN_IN, "student": 405},
        post=GOES_OUT,
    ),
    Door(name="admin:login", get={"visitor": 200, "colleague": 302}, post={"visitor": 200}),
    Door(
        name="admin:logout",
        get={"visitor": TO_SIGN_IN, "student": 302, "colleague": 405},
        post=GOES_OUT,
    ),
    Door(name="admin:index", get=TO_ALL_TEACHERS, post=TO_ALL_TEACHERS),
    Door(name="admin:password_change", get=TO_ALL_TEACHERS, post=TO_ALL_TEACHERS),
    Door(name="admin:password_change_done", get=TO_ALL_TEACHERS, post=NO_FORM),
    Door(name="admin:autocomplete", get=TO_NOBODY, post=NO_FORM),
    Door(name="admin:jsi18n", get=TO_ALL_TEACHERS, post=NO_FORM),
    *(
        Door(
            name="admin:app_list",
            at={"app_label": app},
            get=TO_ALL_TEACHERS,
            post=TO_ALL_TEACHERS,
        )
        for app in ("coverage_app", "quizzes")
    ),
    Door(
        name="admin:app_list",
        at={"app_label": "classrooms"},
        get=CLASSES_TO_ADMINISTRATORS,
        post=CLASSES_TO_ADMINISTRATORS,
    ),
    *lists(
        "classrooms_classroom",
        "{classroom}",
        to=TO_ADMINISTRATORS,
        whole=TO_ADMINISTRATORS,
        change=TO_NOBODY,
        delete=TO_ADMINISTRATORS,
    ),
    *lists("coverage_app_story", "{story}", add=TO_ALL_TEACHERS, change=TO_ITS_TEACHER),
    *lists("coverage_app_article", "{text}", add=TO_ALL_TEACHERS, change=TO_ITS_TEACHER),
    Door(
        name="admin:coverage_app_article_version",
        at={"pk": "{text}", "revision_pk": "{revision}"},
        get={"visitor": TO_SIGN_IN, "colleague": 404, "owner": 200},
        post={"visitor": TO_SIGN_IN, "colleague": 404, "owner": 302},
    ),
    *lists(
        "coverage_app_outlet",
        "{outlet}",
        to=TO_ALL_TEACHERS,
        add=TO_ALL_TEACHERS,
        change=TO_ALL_TEACHERS,
        delete={"visitor": TO_SIGN_IN, "colleague": 403, "owner": 200},
    ),
    *lists("quizzes_item", "{draft}"),
    *lists("quizzes_quiz", "{quiz}", change=TO_NOBODY),
    *lists("quizzes_attempt", "{private_attempt}", change=TO_NOBODY, delete=TO_NOBODY),
    *(
        door
        for model, pk in (("auth_user", "{user}"), ("auth_group", "{group}"))
        for door in lists(
            model,
            pk,
            to=TO_ADMINISTRATORS,
            whole=TO_ADMINISTRATORS,
            add=TO_ADMINISTRATORS,
            change=TO_ADMINISTRATORS,
            delete=TO_ADMINISTRATORS,
        )
    ),
    Door(
        name="admin:auth_user_password_change",
        at={"id": "{user}"},
        get=TO_ADMINISTRATORS,
        post=TO_ADMINISTRATORS,
    ),
)
