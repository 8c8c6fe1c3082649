"""The benchmark of the analysis: its table, its exit, and how it reads annotated data."""

import json
from pathlib import Path

import pytest

from benchmarks.measures.events import measures as event_measures
from benchmarks.polnear import read_articles
from benchmarks.quality import main

FLOOD = (
    "Flood closes the bridges of Marsby\n\nThe river Lenna flooded the old town of Marsby on Monday"
    ". Firefighters carried forty families of Marsby to a school; the mayor closed both bridges."
)
FLED = (
    "Families flee flooded Marsby\n\nFamilies fled the flooded old town of Marsby on Monday as the "
    "Lenna rose. Firefighters brought them to a school, and the bridges of Marsby closed."
)
CHESS = (
    "Aldous wins in Norvik\n\nPetra Aldous won the chess championship in Norvik on Sunday. Her "
    "final game against the champion of last year took nine hours, the longest of the tournament."
)
MATE = (
    "Norvik crowns Aldous\n\nThe chess championship of Norvik went to Petra Aldous on Sunday after "
    "a final game of nine hours, the longest the tournament has seen, against the old champion."
)


def write_events(folder: Path, **events: tuple[str, ...]) -> None:
    for event, texts in events.items():
        story = folder / "events" / event
        story.mkdir(parents=True)
        entries = [{"file": f"{number}.txt", "date": "2024-05-06"} for number in range(len(texts))]
        (story / "meta.json").write_text(json.dumps({"articles": entries}))
        for entry, text in zip(entries, texts, strict=True):
            (story / entry["file"]).write_text(text)


def test_events_that_are_told_apart_have_full_marks(tmp_path: Path) -> None:
    write_events(tmp_path, flood=(FLOOD, FLED), chess=(CHESS, MATE))

    story, alone = event_measures(tmp_path)

    assert (story.figure, alone.figure) == (1.0, 1.0)
    assert story.is_met


def test_events_that_are_confused_have_not(tmp_path: Path) -> None:
    write_events(tmp_path, one=(FLOOD, CHESS), other=(FLED, MATE))

    story, alone = event_measures(tmp_path)

    assert (story.figure, alone.figure) == (0.0, 0.0)


def test_the_table_is_printed_and_a_missed_target_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_events(tmp_path, one=(FLOOD, CHESS), other=(FLED, MATE))

    code = main([str(tmp_path), "--only", "events"])

    lines = capsys.readouterr().out.splitlines()
    assert code == 1
    assert lines[0] == "| Measure | Data | Figure | Target | Compared with | |"
    assert lines[2].startswith("| same event, article and story, F1 | events | 0.000 | >= 0.940 |")
    assert lines[2].endswith("| below target |")
    assert lines[-1] == "2 below target."


def test_met_targets_do_not_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_events(tmp_path, flood=(FLOOD, FLED), chess=(CHESS, MATE))

    code = main([str(tmp_path), "--only", "events"])

    assert code == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Every target is met."


def test_a_missing_folder_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path / "nowhere")])

    assert f"there is no folder {tmp_path / 'nowhere'}" in capsys.readouterr().err


def test_the_first_annotator_is_read_with_offsets_that_count_line_ends(tmp_path: Path) -> None:
    text = "Rain\r\nfell, Ana Roe said."
    (tmp_path / "rain.txt").write_bytes(text.encode())
    (tmp_path / "rain_b.ann").write_text("")
    (tmp_path / "rain_a.ann").write_text(
        "T1\tSource 12 19\tAna Roe\nT2\tCue 20 24\tsaid\nT3\tContent 0 4;6 10\tRain fell\n"
        "T4\tAttribution 20 24\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"
    )

    (article,) = read_articles(tmp_path)

    (found,) = article.attributions
    assert [part.slice(text) for part in found.content.parts] == ["Rain", "fell"]
    assert found.source is not None
    assert found.source.words(text) == {"ana", "roe"}
