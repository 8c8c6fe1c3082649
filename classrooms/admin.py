"""Where administrators erase the class of a teacher who has left; nobody is named there."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from classrooms.keeping.erasing import erase_classroom, erasure_of_classroom
from classrooms.keeping.retention import last_use_of
from classrooms.models import Classroom
from coverage_app.scoped_admin import OwnHistoryAdmin


@admin.register(Classroom)
class ClassroomAdmin(OwnHistoryAdmin):
    """Erasing only, and for administrators only: teachers have pages of their own for classes."""

    list_display = ["name", "teacher", "students", "created_at"]
    list_select_related = ["teacher"]
    fields = ["name", "teacher", "students", "created_at", "last_used"]
    readonly_fields = ["students", "last_used"]
    view_on_site = False

    def get_queryset(self, request: HttpRequest) -> Any:
        classes: Any = super().get_queryset(request)
        return classes.with_student_counts()

    def has_module_permission(self, request: HttpRequest) -> bool:
        return request.user.is_superuser

    def has_view_permission(self, request: HttpRequest, obj: Classroom | None = None) -> bool:
        return request.user.is_superuser

    def has_delete_permission(self, request: HttpRequest, obj: Classroom | None = None) -> bool:
        return request.user.is_superuser

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Classroom | None = None) -> bool:
        return False

    def get_deleted_objects(
        self, objs: Any, request: HttpRequest
    ) -> tuple[list[str], dict[str, int], set[str], list[str]]:
        """Count what goes; the desk's own list would name every student."""
        erasures = [erasure_of_classroom(classroom) for classroom in objs]
        counts = {
            "classes": len(erasures),
            "students": sum(it.students for it in erasures),
            "quizzes given to them": sum(it.sittings for it in erasures),
            "attempts": sum(it.attempts for it in erasures),
            "answers": sum(it.answers for it in erasures),
        }
        return [f"{classroom}, {classroom.teacher}" for classroom in objs], counts, set(), []

    def delete_model(self, request: HttpRequest, obj: Classroom) -> None:
        erase_classroom(classroom=obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Classroom]) -> None:
        for classroom in queryset:
            erase_classroom(classroom=classroom)

    @admin.display
    def students(self, classroom: Classroom) -> int:
        return classroom.student_count

    @admin.display
    def last_used(self, classroom: Classroom) -> Any:
        return last_use_of(classroom)
