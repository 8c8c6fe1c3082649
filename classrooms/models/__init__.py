"""Classes, students and assignments as they are stored."""

from classrooms.models.assignments import Assignment
from classrooms.models.classrooms import DAYS_KEPT, LONGEST_KEPT, Classroom, RealName, Student
from classrooms.models.joining import ReturnRequest

__all__ = [
    "DAYS_KEPT",
    "LONGEST_KEPT",
    "Assignment",
    "Classroom",
    "RealName",
    "ReturnRequest",
    "Student",
]
