"""Mutated files of annotations on their way in: taken in, or left out by a sentence; the library is sound."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from core.anchoring.anchor import describe, place_all
from core.document.annotation import Link
from core.document.clean_text import Source
from core.document.problem import Problem
from core.exporting.formats import FORMATS, exported
from core.interchange.incoming import whereabouts
from core.interchange.jsonld import page_json
from core.library.library import Library
from core.library.safety.check import check_store
from core.workspace.exchange import gather, place
from core.workspace.workspace import report_of
from tests.core.library.hand import add, bookmark, keep, link, remove, write_note
from tests.core.workspace.merging_here import merge
from tests.small_report import REPORT, TEXT, at
from tests.torture.judge import judged
from tests.torture.mutations import mutated_bytes, mutated_json
from tests.torture.verdict import Verdict

OTHER = replace(
    REPORT,
    text=TEXT.replace("120", "130").replace("2025年", "2026年"),
    source=Source("b.txt", "1" * 64, "text/plain", "utf-8"),
)
FOREIGN: dict[str, Any] = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "http://example.org/anno1",
    "type": "Annotation",
    "created": "2015-01-28T12:00:00Z",
    "body": [{"type": "TextualBody", "value": "好", "purpose": "tagging"}, "评"],
    "target": {
        "source": "http://example.org/report.html",
        "selector": {
            "type": "TextQuoteSelector",
            "exact": "新增就业",
            "refinedBy": {"type": "TextPositionSelector", "start": 2, "end": 4},
        },
    },
}


def run(count: int) -> Iterator[Verdict]:
    """So many mutated files; the control takes it for granted that each item has what ours have."""
    yield judged("mutated files of annotations", _taken_in, count)
    yield judged("mutated files of annotations", _trusting, max(50, count // 100), control=True)


def mutated(number: int) -> bytes:
    """A file of annotations, of Zhupi or of another program, with something wrong in it."""
    random = Random(number)
    page = json.loads(random.choice(_pages()))
    if random.random() < 0.7:
        page = mutated_json(random, page)
        return json.dumps(page, ensure_ascii=random.random() < 0.5).encode(errors="surrogatepass")
    return mutated_bytes(random, json.dumps(page, ensure_ascii=random.random() < 0.5).encode())


def _taken_in(number: int) -> None:
    """Merge into a library that has the report already, or is empty; then all that reads what came in."""
    data = mutated(number)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        if number % 2:
            path.write_bytes(_library())
        with Library.open(path) as library:
            _merged(library, data)
            assert check_store(library.store) == []
            for held in library.reports.all():
                notebook = place(gather(library, held.text, report_of(library, held.text)))
                for name in FORMATS.keys() - {
                    "pdf"
                }:  # which is set in a process of its own, and takes a second
                    with suppress(Problem):  # a codebook of no tags
                        exported(notebook, name)
    found = whereabouts("a.jsonld", data)
    place_all([one.selectors for one in found.wanted], TEXT)


def _merged(library: Library, data: bytes) -> None:
    before = _kept(library)
    try:
        merged = merge(library, "a.jsonld", [data])
    except Problem:
        assert _kept(library) == before, "something was written, and a Problem told"
        return
    assert bool(merged.refused.number) == bool(merged.refused.told)


def _kept(library: Library) -> object:
    tables = ("text", "edition", "revision", "annotation")
    return [tuple(row) for table in tables for row in library.store.all(f"SELECT id, checksum FROM {table}")]


def _trusting(number: int) -> None:
    for item in json.loads(mutated(number))["items"]:
        _ = item["id"].strip(), item["target"]["selector"][0]["exact"].strip(), item["body"][0]["value"]


@cache
def made() -> tuple[bytes, str]:
    """A library with one of every kind, and a page of all its annotations."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        with Library.open(path) as library:
            text, other = keep(library, REPORT), keep(library, OTHER)
            (uuid,) = add(
                library, text, describe(REPORT, at("生产总值")), "red", "*注*", ("民生/就业",)
            ).annotations
            write_note(library, uuid, "*注*\n第二行")
            bookmark(library, text, describe(REPORT, at("𠮷祥路改造完成")), "green")
            near, far = describe(REPORT, at("5.5%")), describe(OTHER, at("6%"))
            link(library, text, near, Link(other, far), "purple", "见")
            removed = add(library, text, describe(REPORT, at("新增就业")), "blue").annotations
            remove(library, list(removed))
            page = json.dumps(page_json(place(gather(library, text, REPORT))))
        return path.read_bytes(), page


def _library() -> bytes:
    return made()[0]


@cache
def _pages() -> tuple[str, ...]:
    many = {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [FOREIGN, FOREIGN]}}
    return (made()[1], made()[1], json.dumps([FOREIGN]), json.dumps(many))
