# Coverage in a container. It was written and checked by a test of its parts, but not built by us:
# see docs/deploying.md.
#
#   docker build --target sqlite -t coverage .
#   docker build --target postgres -t coverage-postgres .

FROM python:3.11-slim-bookworm AS packages
RUN python -m venv /venv
COPY requirements.txt requirements-postgres.txt ./
RUN /venv/bin/pip install --no-cache-dir --no-deps --require-hashes --only-binary :all: \
    --requirement requirements.txt

FROM packages AS packages-postgres
RUN /venv/bin/pip install --no-cache-dir --no-deps --require-hashes --only-binary :all: \
    --requirement requirements-postgres.txt

FROM python:3.11-slim-bookworm AS base
# Nothing but this folder is written to, and a /tmp; the rest may be read-only.
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin coverage \
    && install -d -o coverage -g coverage -m 0700 /var/lib/coverage
WORKDIR /app
COPY classrooms ./classrooms
COPY config ./config
COPY coverage_app ./coverage_app
COPY limits ./limits
COPY quizzes ./quizzes
COPY seeds ./seeds
COPY templates ./templates
COPY manage.py pyproject.toml LICENSE ./
RUN python -m compileall -q .
# Others reach a container over its network only, so it listens there; publish the port to those
# who may come in.
ENV COVERAGE_VAR=/var/lib/coverage \
    COVERAGE_LISTEN=0.0.0.0 \
    PORT=8000 \
    PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
VOLUME /var/lib/coverage
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/readyz', timeout=4)"]
ENTRYPOINT ["python", "manage.py"]
CMD ["serve"]

FROM base AS postgres
# pg_dump must be as new as the server: 15 in compose.yaml and in this Debian.
RUN apt-get update \
    && apt-get install -y --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/*
COPY --from=packages-postgres /venv /venv
USER coverage

FROM base AS sqlite
COPY --from=packages /venv /venv
USER coverage
