"""The JSON form of a report, `zhupi-report/1`: what `zhupi inspect --json` prints and the library keeps."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from typing import Any, get_args

from core.document.clean_text import Removed, Source
from core.document.report import Metadata, Report, Section
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
        **findings_to_json(report),
    }


def report_from_json(data: Mapping[str, Any]) -> Report:
    """The report that `report_to_json` wrote; KeyError, TypeError or ValueError where it is not one.

    What a later Zhupi found besides is passed over, what an earlier one did not look for is empty.
    """
    metadata = dict(data["metadata"])
    metadata["fields"] = tuple((name, value) for name, value in metadata.get("fields", ()))
    return Report(
        source=Source(**data["source"]),
        text=data["text"],
        removed=tuple(Removed(**removed) for removed in data["removed"]),
        metadata=Metadata(**metadata),
        **{
            name: tuple(_finding(kind, flat) for flat in data[name])
            for name, kind in _kinds().items()
            if name in data
        },
    )


def findings_to_json(report: Report) -> Json:
    """What was understood of a report, without what its source told."""
    metadata = report.metadata._asdict() | {"fields": [list(pair) for pair in report.metadata.fields]}
    lists = {name: [_flat(finding) for finding in getattr(report, name)] for name in _kinds()}
    return {"metadata": metadata, **lists}


def to_lines(data: Json) -> Iterator[str]:
    """JSON values as JSON lines, a stretch a line."""
    return (json.dumps(part, ensure_ascii=False, separators=(",", ":")) for part in to_stretches(data))


def from_lines(lines: Iterable[str]) -> Json:
    """The JSON values that `to_lines` wrote; ValueError where a line is not one."""
    return from_stretches(json.loads(line) for line in lines)


def to_stretches(data: Json) -> Iterator[Json]:
    """First all but the lists, then each list, in stretches."""
    yield {name: value for name, value in data.items() if not isinstance(value, list)}
    for name, items in data.items():
        if isinstance(items, list):
            for start in range(0, len(items) or 1, STRETCH):
                yield {name: items[start : start + STRETCH]}


def from_stretches(stretches: Iterable[Json]) -> Json:
    """The JSON values that `to_stretches` cut."""
    data: Json = {}
    for stretch in stretches:
        for name, value in stretch.items():
            if name in data:
                data[name].extend(value)
            else:
                data[name] = value
    return data


@cache
def _kinds() -> dict[str, type]:
    """The lists of findings in a report, by name, with what each holds."""
    lists = {field.name: get_args(field.type) for field in fields(Report)}
    return {name: kinds[0] for name, kinds in lists.items() if kinds and kinds[0] is not Removed}


def _flat(finding: Any) -> Json:
    """A finding with its span as `start` and `end`, a section's heading as `heading_end`."""
    if isinstance(finding, Span):
        return finding._asdict()
    flat: Json = {"start": finding.span.start, "end": finding.span.end}
    for name, value in finding._asdict().items():
        if name == "heading":
            flat["heading_end"] = value.end
        elif name != "span":
            flat[name] = value
    return flat


def _finding(kind: type, flat: Mapping[str, Any]) -> Any:
    """The finding that `_flat` wrote."""
    rest = dict(flat)
    span = Span(rest.pop("start"), rest.pop("end"))
    if kind is Span:
        return span
    if kind is Section:
        rest["heading"] = Span(span.start, rest.pop("heading_end"))
    return kind(span=span, **rest)
