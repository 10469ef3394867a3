"""The JSON form of a report, `zhupi-report/1`: what `zhupi inspect --json` prints and the library stores."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from core.document.clean_text import Removed, Source
from core.document.report import (
    Figure,
    FrontLine,
    GlossaryEntry,
    Metadata,
    Reference,
    Report,
    Section,
)
from core.document.span import Span

FORMAT = "zhupi-report/1"
Json = dict[str, Any]
STRETCH = 500
"""Items of a list that one JSON line holds at most: the json module lets no other thread run meanwhile."""


def report_to_json(report: Report) -> Json:
    """The report as plain JSON values; positions are code points into `text`."""
    return {
        "format": FORMAT,
        "source": report.source._asdict(),
        "text": report.text,
        "removed": [removed._asdict() for removed in report.removed],
        "metadata": report.metadata._asdict() | {"fields": [list(pair) for pair in report.metadata.fields]},
        "front": [_flat(line) for line in report.front],
        "sections": [_flat(section) for section in report.sections],
        "leads": [{"start": lead.start, "end": lead.end} for lead in report.leads],
        "glossary": [_flat(entry) for entry in report.glossary],
        "references": [_flat(reference) for reference in report.references],
        "figures": [_flat(figure) for figure in report.figures],
    }


def report_from_json(data: Mapping[str, Any]) -> Report:
    """The report that `report_to_json` wrote; KeyError or TypeError where it is not one."""
    metadata = dict(data["metadata"])
    metadata["fields"] = tuple((name, value) for name, value in metadata["fields"])
    return Report(
        source=Source(**data["source"]),
        text=data["text"],
        removed=tuple(Removed(**removed) for removed in data["removed"]),
        metadata=Metadata(**metadata),
        front=tuple(FrontLine(**_spanned(line)) for line in data["front"]),
        sections=tuple(_section(section) for section in data["sections"]),
        leads=tuple(Span(lead["start"], lead["end"]) for lead in data["leads"]),
        glossary=tuple(GlossaryEntry(**_spanned(entry)) for entry in data["glossary"]),
        references=tuple(Reference(**_spanned(reference)) for reference in data["references"]),
        figures=tuple(Figure(**_spanned(figure)) for figure in data["figures"]),
    )


def to_lines(data: Json) -> Iterator[str]:
    """JSON values as JSON lines: first all but the lists, then each list, a stretch a line."""
    yield _dumped({name: value for name, value in data.items() if not isinstance(value, list)})
    for name, items in data.items():
        if isinstance(items, list):
            for start in range(0, len(items) or 1, STRETCH):
                yield _dumped({name: items[start : start + STRETCH]})


def from_lines(lines: Iterable[str]) -> Json:
    """The JSON values that `to_lines` wrote; ValueError where a line is not one."""
    data: Json = {}
    for line in lines:
        for name, value in json.loads(line).items():
            if name in data:
                data[name].extend(value)
            else:
                data[name] = value
    return data


def _dumped(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _flat(finding: FrontLine | Section | GlossaryEntry | Reference | Figure) -> Json:
    """A finding with its span as `start` and `end`, a section's heading as `heading_end`."""
    flat: Json = {"start": finding.span.start, "end": finding.span.end}
    for name in finding._fields:
        if name == "heading":
            flat["heading_end"] = finding.heading.end  # type: ignore[union-attr]
        elif name != "span":
            flat[name] = getattr(finding, name)
    return flat


def _spanned(flat: Mapping[str, Any]) -> Json:
    rest = {name: value for name, value in flat.items() if name not in ("start", "end")}
    return rest | {"span": Span(flat["start"], flat["end"])}


def _section(flat: Mapping[str, Any]) -> Section:
    rest = _spanned(flat)
    return Section(heading=Span(flat["start"], rest.pop("heading_end")), **rest)
