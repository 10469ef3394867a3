"""What a foreign file of annotations holds is checked at the border, each item by itself."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import run
from typing import Any

import pytest

from core.document.original import original_of
from core.document.problem import Problem
from core.interchange import web_annotations
from core.interchange.incoming import from_jsonld
from core.interchange.jsonld import to_jsonld
from core.library.library import Library
from core.library.safety.check import check_store
from core.workspace.exchange import gather, place
from tests.core.library.hand import keep
from tests.core.workspace.merging_here import merge
from tests.small_report import REPORT

SOURCE = f"urn:zhupi:text:{original_of(REPORT).id}"


def note(name: str = "urn:x:1", **more: object) -> dict[str, Any]:
    selector = {"type": "TextQuoteSelector", "exact": "新增就业", "prefix": "", "suffix": ""}
    return {
        "id": name,
        "type": "Annotation",
        "created": "2024-01-15T08:00:00Z",
        "body": {"type": "TextualBody", "value": "注"},
        "target": {"source": SOURCE, "selector": selector},
    } | more


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "a.sqlite") as library:
        yield library


UNSOUND: tuple[tuple[dict[str, object], str], ...] = (
    ({"created": {"@value": "2024"}}, "created"),
    ({"created": 3}, "created"),
    ({"body": 3}, "body"),
    ({"body": {"value": ["a"]}}, "body"),
    ({"body": [{"purpose": "tagging", "value": {}}]}, "body"),
    ({"zhupi:history": 3}, "history"),
    ({"zhupi:history": [3]}, "history"),
    ({"zhupi:colour": []}, "colour"),
    ({"target": {"source": 3}}, "target.source"),
    ({"target": {"source": SOURCE, "selector": {"type": "TextQuoteSelector", "exact": ["a"]}}}, "exact"),
    ({"target": {"selector": {"type": "TextPositionSelector", "start": 10**30, "end": 10**30 + 1}}}, "int"),
    ({"target": {"selector": {"type": "TextPositionSelector", "start": True, "end": 3}}}, "bool"),
    ({"target": None}, "on nothing"),
    ({"body": "\ud800"}, "half a character"),
)


@pytest.mark.parametrize(("change", "why"), UNSOUND)
def test_what_is_not_sound_is_left_out_by_name_and_the_rest_taken_in(
    change: dict[str, object], why: str, library: Library
) -> None:
    text = keep(library, REPORT)
    bad = json.loads(json.dumps(note("urn:x:bad", **change)))
    page = {"items": [note("urn:x:1"), bad, note("urn:x:2")]}
    merged = merge(library, "a.jsonld", [json.dumps(page).encode()])
    assert (merged.read, len(merged.changed), merged.refused.number) == (2, 2, 1)
    assert str(*merged.refused.told).startswith("Annotation 2 (urn:x:bad) in a.jsonld was left out: ")
    assert why in str(*merged.refused.told)
    assert check_store(library.store) == []
    to_jsonld(place(gather(library, text, REPORT))).encode()


def test_an_escaped_backslash_is_no_half_character_and_a_pair_is_a_whole_one() -> None:
    page = rb'{"items": [{"type": "Annotation", "target": "a", "body": "\\ud800 \ud842\udfb7"}]}'
    (one,) = from_jsonld("a", page).notes
    assert one.annotation.note == "\\ud800 𠮷"


def sent(**source: object) -> bytes:
    """A file with a text of its own, of which something is changed."""
    text: dict[str, Any] = {
        "source": {"name": "a", "sha256": "0" * 64, "media_type": "text/plain", "encoding": "utf-8"},
        "text": "报告\n新增就业",
        "removed": [],
        "fields": [],
    }
    text["source"] |= source.pop("source", {})
    return json.dumps({"items": [note()], "zhupi:texts": [text | source]}).encode()


@pytest.mark.parametrize(
    "change",
    [
        {"source": {"name": True}},
        {"source": {"sha256": None}},
        {"source": {"encoding": {}}},
        {"text": ["报告"]},
        {"text": "报\0告"},
        {"text": "\ud800"},
        {"removed": [{"text": "a", "reason": "b", "position": 10**30}]},
        {"removed": [{"text": "a", "reason": "b", "position": 100}]},
        {"fields": [["a"]]},
        {"fields": {"a": "b"}},
    ],
)
def test_a_text_that_is_not_sound_is_left_out(change: dict[str, object], library: Library) -> None:
    keep(library, REPORT)
    assert merge(library, "a.jsonld", [sent()]).refused.number == 0
    merged = merge(library, "a.jsonld", [sent(**change)])
    assert (merged.read, merged.refused.number) == (1, 1)
    assert "Text 1 in a.jsonld was left out: " in str(*merged.refused.told)
    assert check_store(library.store) == []


def test_a_nul_in_words_is_taken_out(library: Library) -> None:
    text = keep(library, REPORT)
    page = json.dumps({"items": [note(body=[{"value": "a\0b"}, {"value": "\0c", "purpose": "tagging"}])]})
    merge(library, "a.jsonld", [page.encode()])
    (one,) = library.annotations.of(text)
    assert (one.note, one.tags) == ("ab", ("c",))


@pytest.mark.parametrize("most", ["MOST_PARTS", "MOST_ITEMS"])
def test_a_page_with_too_much_in_it_is_told(most: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_annotations, most, 10)
    with pytest.raises(Problem, match="report by report"):
        from_jsonld("a", b"[" + b'{"target": ""},' * 11 + b"{}]")


def test_a_file_goes_in_as_a_whole_or_not_at_all(library: Library) -> None:
    text = keep(library, REPORT)
    with pytest.raises(Problem, match="no JSON"):
        merge(library, "a.jsonl", [json.dumps(note()).encode(), b"{"])
    assert library.annotations.of(text) == []


def test_msgspec_is_not_needed_to_start() -> None:
    lines = "import sys, gui.window.main_window; assert 'msgspec' not in sys.modules"
    run([sys.executable, "-c", lines], check=True, cwd=Path(__file__).parents[3])
