"""Notes that programs of the past exported come into today's library, every one of them."""

from pathlib import Path

import pytest

from core import cli
from core.library.library import Library
from core.library.safety.check import check_store
from tests.core.library.old.today import Told, marks_now, note_now, report_now, standing, texts_of, told_of

EXPORTS = sorted((Path(__file__).parent / "old").glob("*.jsonl*"), key=str)
REPORT = Path(__file__).parents[1] / "library" / "old" / "reports" / "beiguan.txt"


def zhupi(library: Path, *arguments: object) -> None:
    """The command line over one library."""

    def no_window(_: object) -> int:
        raise AssertionError("no window")

    assert cli.main([*map(str, arguments), "--library", str(library)], no_window) == 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture(params=EXPORTS, ids=lambda file: file.name)
def export(request: pytest.FixtureRequest) -> Path:
    file: Path = request.param
    return file


def sent(export: Path) -> list[Told]:
    """The notes in an export, removed ones too: those of the first report, or those of all."""
    told = told_of(export)
    reports = told["reports"] if export.suffix == ".jsonl" else told["reports"][:1]
    ids = {uuid for report in reports for uuid in report["shown"]} | set(told["trash"])
    return [note for note in told["annotations"] if note["id"] in ids]


def require_every_note(path: Path, export: Path) -> None:
    told = told_of(export)
    with Library.open(path) as library:
        texts = texts_of(library, told)
        assert [note.id for note in library.annotations.trash()] == told["trash"]
        for then in sent(export):
            last = then["history"][-1]
            now = note_now(library, then["id"], texts)
            assert now == {name: last[name] for name in now}
            assert {revision["mark"] for revision in then["history"]} <= set(marks_now(library, then["id"]))
            note = standing(library, then["id"])
            assert note is None or note.created == then["created"]
        for text, then in zip(texts, told["reports"], strict=True):
            now = report_now(library, text, texts)
            for name in ("text", "name", "title", "place", "year", "versions"):
                assert now[name] == then[name]
        assert check_store(library.store) == []


def test_every_note_comes_into_an_empty_library(
    path: Path, export: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    count = len(sent(export))
    zhupi(path, "merge", export)
    assert f"{count} changed" in capsys.readouterr().out
    require_every_note(path, export)
    zhupi(path, "merge", export)
    assert "0 changed" in capsys.readouterr().out


def test_every_note_comes_to_a_report_that_is_there(
    path: Path, export: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    zhupi(path, "annotate", REPORT, "--quote", "团结一心", "--note", "自己的")
    own = capsys.readouterr().out.strip()
    zhupi(path, "merge", export)
    require_every_note(path, export)
    with Library.open(path) as library:
        texts = texts_of(library, told_of(export))
        shown = {uuid for text in texts for uuid in report_now(library, text, texts)["shown"]}
        assert shown == {own, *(note["id"] for note in sent(export))} - set(told_of(export)["trash"])
        note = standing(library, own)
        assert note
        assert note.note == "自己的"
