"""Attaching with the texts that came along in the file."""

import json
from pathlib import Path

import pytest

from core import cli
from tests.core.commands.test_attach import NEW, OLD, no_window


def test_the_old_text_that_the_file_carries_is_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.txt").write_text(OLD, "utf-8")
    (tmp_path / "new.txt").write_text(NEW, "utf-8")
    library = ("--library", str(tmp_path / "a.sqlite"))
    out = str(tmp_path / "a.jsonld")
    for line in (
        ("annotate", str(tmp_path / "old.txt"), "--quote", "改造学校3所", *library),
        ("export", str(tmp_path / "old.txt"), "--output", out, *library),
    ):
        assert cli.main(line, no_window) == 0
    page = json.loads(Path(out).read_text("utf-8"))
    for selector in page["items"][0]["target"]["selector"]:
        selector.pop("exact", None)  # only the position is left, which means nothing without the old text
    Path(out).write_text(json.dumps(page), "utf-8")
    capsys.readouterr()
    assert cli.main(["attach", str(tmp_path / "new.txt"), out, "--json"], no_window) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["state"], NEW[found["start"] : found["end"]]) == ("edited", "改造中小学校3所")
