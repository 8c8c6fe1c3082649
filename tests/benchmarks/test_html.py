"""The benchmark of web pages: what is kept of them, beside what others would keep."""

import gzip
from pathlib import Path

from benchmarks.measures.html import measures
from tests.coverage_app.imports.made_files import PARAGRAPHS, make_html


def write_page(data: Path, name: str, *, page: str, body: str) -> None:
    (data / "html").mkdir(exist_ok=True)
    (data / "paste").mkdir(exist_ok=True)
    (data / "html" / f"{name}.html.gz").write_bytes(gzip.compress(page.encode()))
    (data / "paste" / f"{name}.body.txt").write_text(body, encoding="utf-8")


def test_a_page_whose_article_is_found_has_full_marks(tmp_path: Path) -> None:
    write_page(tmp_path, "bridge", page=make_html(), body="\n\n".join(PARAGRAPHS))

    f1, precision, recall = measures(tmp_path)

    assert (f1.figure, precision.figure, recall.figure) == (1.0, 1.0, 1.0)
    assert f1.data == "html, 1 pages"
    assert f1.is_met


def test_what_is_missing_and_what_is_too_much_is_counted(tmp_path: Path) -> None:
    write_page(tmp_path, "bridge", page=make_html(), body="\n\n".join(PARAGRAPHS[:2]))
    write_page(tmp_path, "flood", page=make_html(paragraphs=PARAGRAPHS[1:]), body=PARAGRAPHS[0])

    f1, precision, recall = measures(tmp_path)

    assert f1.figure < 0.5
    assert not f1.is_met
    assert (precision.is_met, recall.is_met) == (False, False)
