"""The page of the backups, for administrators."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from config.backups.making import backup_folder
from config.backups.overview import overview


@require_safe
@never_cache
def backup_list(request: HttpRequest) -> HttpResponse:
    if not request.user.is_superuser:
        raise Http404
    context = {"backups": overview(moment=timezone.now()), "folder": backup_folder()}
    return render(request, "config/backup_list.html", context)
