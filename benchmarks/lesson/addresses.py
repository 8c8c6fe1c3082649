"""The addresses of the program, and one that does nothing but insert a row."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from classrooms.models import BadCode
from config.urls import urlpatterns as pages


@csrf_exempt
@login_not_required
def bare(request: HttpRequest) -> HttpResponse:
    BadCode.objects.create(sender="bare", tried_at=timezone.now())
    return HttpResponse(status=204)


urlpatterns = [path("bare/", bare), *pages]
