"""Django settings. Everything a school may change is an environment variable; see the README."""

from pathlib import Path

from csp.constants import NONE, SELF

from config.environment import (
    database,
    flag,
    folder,
    hosts,
    listening,
    networks,
    secret_key,
    time_zone,
)
from config.hosts import allowed_hosts
from config.network import EVERY_INTERFACE, THIS_COMPUTER, lan_address

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = folder("COVERAGE_VAR", BASE_DIR / "var")

DEBUG = flag("COVERAGE_DEBUG")
HTTPS = flag("COVERAGE_HTTPS")
# A school whose own network has addresses of the internet says that it knows what plain HTTP is.
PUBLIC_HTTP = flag("COVERAGE_PUBLIC_HTTP")
SECRET_KEY = secret_key("COVERAGE_SECRET_KEY", VAR_DIR / "secret_key")

OTHER_HOSTS = hosts("COVERAGE_HOSTS")
ALLOWED_HOSTS = allowed_hosts(OTHER_HOSTS)
LAN_ADDRESS = lan_address()
# Behind a proxy on this computer nobody but the proxy comes in, and what it says can be believed.
LISTEN = listening("COVERAGE_LISTEN", default=THIS_COMPUTER if HTTPS else EVERY_INTERFACE)
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in OTHER_HOSTS] if HTTPS else []

INSTALLED_APPS = [
    "config",
    "classrooms",
    "quizzes",
    "coverage_app",
    "limits",
    "crispy_forms",
    "django_htmx",
    "csp",
    "config.desk.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
]

MIDDLEWARE = [
    # They are outermost: redirects to HTTPS, static files and every error carry the headers too.
    "config.headers.carry_headers",
    "csp.middleware.CSPMiddleware",
    "config.modes.stay_in_the_classroom",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "classrooms.middleware.StudentMiddleware",
    "config.door.SignInMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "config.door.explain_wrong_methods",
    "config.waiting.WaitingMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "classrooms:join"  # it sends teachers on to their classes
LOGOUT_REDIRECT_URL = "classrooms:join"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "coverage_app.reading_options.reading_options",
                "config.modes.mode",
                "config.clock_notice.clock_notice",
            ],
        },
    },
]
# Widgets are drawn by the templates of the project first.
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_ALLOWED_TEMPLATE_PACKS = ["coverage"]
CRISPY_TEMPLATE_PACK = "coverage"
CRISPY_FAIL_SILENTLY = False

DATABASES = {"default": database("DATABASE_URL", VAR_DIR / "coverage.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTHENTICATION_BACKENDS = ["config.sign_in.LimitedBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en-gb"
TIME_ZONE = time_zone("COVERAGE_TIME_ZONE")
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "config.static_files.QuickStorage"},
}
WHITENOISE_ALLOW_ALL_ORIGINS = False
# Every line of a text has a box to tick; a text may have 5,000 lines.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 6_000
# This server asks other servers for pages only where the school has said so.
FETCH = flag("COVERAGE_FETCH")
# A file part of a form is read past and dropped; the page that adds a text takes one by itself.
FILE_UPLOAD_HANDLERS: list[str] = []

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}
# The other headers are in `config.headers`.
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 180
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True

# A school that serves over HTTPS says so; over plain HTTP a browser would drop secure cookies.
# With this prefix a browser takes a cookie over HTTPS alone, and from no neighboring host.
COOKIE_PREFIX = "__Host-" if HTTPS else ""
SESSION_COOKIE_NAME = f"{COOKIE_PREFIX}sessionid"
CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}csrftoken"
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS
# What watches the server asks it on its own computer, past the proxy.
SECURE_REDIRECT_EXEMPT = [r"^(healthz|readyz)$"]
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
# Whose word on the address of a sender counts then; what others say of themselves does not.
PROXIES = networks("COVERAGE_PROXY", "127.0.0.0/8,::1")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"short": {"()": "config.logs.ShortWords"}},
    # Where errors are shown in the browser, the terminal shows them too, values and all.
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": None if DEBUG else "short"}
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    # A mistyped address is no news for the terminal in which a teacher reads the address to type.
    # WeasyPrint lists every rule of a style sheet that is for screens.
    "loggers": {"django.request": {"level": "ERROR"}, "weasyprint": {"level": "ERROR"}},
}
