import json
from pathlib import Path
from typing import Any

import pytest

from core import cli
from core.cli import Start

OLD = """2024年政府工作报告
一、2023年工作回顾
全年完成产值100亿元，增长5%，新建公路20公里。
二、2024年工作安排
新建公路30公里，改造学校3所。
"""
NEW = OLD.replace("一、2023", "各位代表：\n一、2023").replace("改造学校3所", "改造中小学校3所")


@pytest.fixture
def reports(tmp_path: Path) -> tuple[Path, Path]:
    for name, text in (("old.txt", OLD), ("new.txt", NEW)):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path / "old.txt", tmp_path / "new.txt"


def no_window(start: Start) -> int:
    raise AssertionError(start)


def attach(report: Path, annotations: object, capsys: pytest.CaptureFixture[str], *more: str) -> Any:
    file = report.with_name("annotations.jsonld")
    file.write_text(json.dumps(annotations), "utf-8")
    before = sorted(report.parent.iterdir())
    assert cli.main(["attach", str(report), str(file), "--json", *more], no_window) == 0
    assert sorted(report.parent.iterdir()) == before
    return json.loads(capsys.readouterr().out)


def note(selector: object, name: str = "n") -> dict[str, object]:
    return {"id": name, "type": "Annotation", "target": {"source": "urn:x", "selector": selector}}


def quote(words: str, **context: str) -> dict[str, object]:
    return {"type": "TextQuoteSelector", "exact": words, **context}


def position(words: str) -> dict[str, object]:
    return {"type": "TextPositionSelector", "start": OLD.index(words), "end": OLD.index(words) + len(words)}


SHAPES = (
    quote("改造学校3所"),
    [quote("改造学校3所"), position("改造学校3所")],
    {**quote("改造学校3所"), "refinedBy": position("改造学校3所")},
    {"type": "FragmentSelector", "value": "p5", "refinedBy": quote("改造学校3所")},
    {"type": "Choice", "items": [position("改造学校3所"), quote("改造学校3所")]},
    {**quote("公里，改造学校3所。"), "refinedBy": {"type": "TextPositionSelector", "start": 3, "end": 9}},
    {**quote("公里，改造学校3所。"), "refinedBy": quote("改造学校3所")},
    position("改造学校3所"),
)


@pytest.mark.parametrize("selector", SHAPES)
def test_selectors_of_every_shape(
    selector: object, reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = reports
    (found,) = attach(new, [note(selector)], capsys, "--old", str(old))
    assert found["id"] == "n"
    assert (found["state"], NEW[found["start"] : found["end"]]) == ("edited", "改造中小学校3所")


def test_selectors_without_end_mean_nothing(
    reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    deep: object = quote("产值")
    for _ in range(200):
        deep = {"type": "FragmentSelector", "refinedBy": deep}
    assert attach(reports[1], [note(deep)], capsys)[0]["state"] == "orphan"


@pytest.mark.parametrize("wrap", [
    lambda one: one,
    lambda one: [one],
    lambda one: {"type": "AnnotationPage", "items": [one]},
    lambda one: {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [one]}},
    lambda one: {"@context": "http://www.w3.org/ns/anno.jsonld", "@graph": [one]},
])  # fmt: skip
def test_annotations_in_every_container(
    wrap: Any, reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    (found,) = attach(reports[0], wrap(note([quote("产值"), position("产值")])), capsys)
    assert found == {"id": "n", "state": "exact", "start": 28, "end": 30, "score": 1.0}


def test_states_with_and_without_the_old_text(
    reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = reports
    notes = [
        note([quote("工作报告", prefix="政府"), position("工作报告")], "exact"),
        note(quote("产值", prefix="回顾\n全年完成", suffix="100亿元，增长5%"), "moved"),
        note(quote("公里"), "ambiguous"),
        note(quote("减税降费", prefix="落实", suffix="政策"), "orphan"),
        note({}, "orphan"),
    ]
    for more in ((), ("--old", str(old))):
        for found in attach(new, notes, capsys, *more):
            assert found["state"] == found["id"]
            assert (found["start"] is None) == (found["state"] in ("ambiguous", "orphan"))


@pytest.mark.parametrize("content", [b"", b"{", b'{"type": "Person"}', b"3", b"\xff"])
def test_what_holds_no_annotations_is_told(
    content: bytes, reports: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    file = reports[0].with_name("a.json")
    file.write_bytes(content)
    assert cli.main(["attach", str(reports[0]), str(file)], no_window) == 2
    assert "a.json" in capsys.readouterr().err
