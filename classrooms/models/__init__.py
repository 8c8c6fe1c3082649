"""Classes, students and assignments as they are stored."""

from classrooms.models.assignments import Assignment
from classrooms.models.classrooms import Classroom, RealName, Student
from classrooms.models.joining import BadCode, ReturnRequest

__all__ = ["Assignment", "BadCode", "Classroom", "RealName", "ReturnRequest", "Student"]
