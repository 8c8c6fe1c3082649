"""The addresses of the program, and one that does nothing but insert a row."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.views.decorators.csrf import csrf_exempt

from config.urls import urlpatterns as pages
from limits.models import Bucket


@csrf_exempt
@login_not_required
def bare(request: HttpRequest) -> HttpResponse:
    who = get_random_string(32)
    Bucket.objects.create(limit="bare", who=who, tokens=1, since=timezone.now())
    return HttpResponse(status=204)


urlpatterns = [path("bare/", bare), *pages]
