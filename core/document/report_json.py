"""The JSON form of a report, `zhupi-report/2`: what `zhupi inspect --json` prints and the library keeps."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from itertools import islice
from typing import Any, get_args

from core.document.clean_text import Mark, Removed, Source
from core.document.report import Metadata, Report, Section
from core.document.span import Span

FORMAT = "zhupi-report/2"
Json = dict[str, Any]
STRETCH = 500
"""Items of a list that one JSON line holds at most: the json module lets no other thread run meanwhile."""


def report_to_json(report: Report) -> Json:
    """The report as plain JSON values; positions are code points into `text`."""
    return {
        name: list(value) if isinstance(value, Iterator) else value
        for name, value in report_to_write(report).items()
    }


def report_to_write(report: Report) -> Json:
    """The same with an iterator for each list: of a long report all at once would take much memory."""
    return {
        "format": FORMAT,
        "source": report.source._asdict(),
        "text": report.text,
        "removed": (removed._asdict() for removed in report.removed),
        "marks": map(_flat, report.marks),
        "supplied": (mark.span._asdict() for mark in report.marks if mark.kind == "supplied"),
        **findings_to_write(report),
    }


def report_from_json(data: Mapping[str, Any]) -> Report:
    """The report that `report_to_json` wrote; KeyError, TypeError or ValueError where it is not one.

    What a later Zhupi found besides is passed over, what an earlier one did not look for is empty.
    """
    return Report(
        source=Source(**data["source"]),
        text=data["text"],
        removed=tuple(Removed(**removed) for removed in data["removed"]),
        marks=tuple(_finding(Mark, flat) for flat in data.get("marks", ())),
        metadata=metadata_from_json(data["metadata"]),
        **{
            name: tuple(_finding(kind, flat) for flat in data[name])
            for name, kind in _kinds().items()
            if name in data
        },
    )


def metadata_from_json(data: Mapping[str, Any]) -> Metadata:
    """A report's metadata as `findings_to_write` wrote them."""
    return Metadata(**{**data, "fields": tuple((name, value) for name, value in data.get("fields", ()))})


def findings_to_write(report: Report) -> Json:
    """What was understood of a report, without what its source told, with an iterator for each list."""
    metadata = report.metadata._asdict() | {"fields": [list(pair) for pair in report.metadata.fields]}
    lists = {name: map(_flat, getattr(report, name)) for name in _kinds()}
    return {"metadata": metadata, **lists}


def to_pieces(data: Json) -> Iterator[str]:
    """JSON on one line, in pieces; lists may be iterators."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    for number, (name, value) in enumerate(data.items()):
        yield f"{', ' if number else '{'}{encode(name)}: "
        if not _is_list(value):
            yield encode(value)
            continue
        for at, stretch in enumerate(_cut(value)):
            yield (", " if at else "[") + encode(stretch)[1:-1]
        yield "]"
    yield "}"


def to_lines(data: Json) -> Iterator[str]:
    """JSON values as JSON lines, a stretch a line."""
    return (json.dumps(part, ensure_ascii=False, separators=(",", ":")) for part in to_stretches(data))


def from_lines(lines: Iterable[str]) -> Json:
    """The JSON values that `to_lines` wrote; ValueError where a line is not one."""
    return from_stretches(json.loads(line) for line in lines)


def to_stretches(data: Json) -> Iterator[Json]:
    """First all but the lists, which may be iterators, then each list, in stretches."""
    yield {name: value for name, value in data.items() if not _is_list(value)}
    for name, items in data.items():
        if _is_list(items):
            for stretch in _cut(items):
                yield {name: stretch}


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


def _is_list(value: object) -> bool:
    return isinstance(value, (list, Iterator))


def _cut(items: Iterable[Any]) -> Iterator[list[Any]]:
    """The stretches of a list, one of them empty where it is."""
    left = iter(items)
    yield list(islice(left, STRETCH))
    while stretch := list(islice(left, STRETCH)):
        yield stretch


@cache
def _kinds() -> dict[str, type]:
    """The lists of findings in a report, by name, with what each holds."""
    lists = {field.name: get_args(field.type) for field in fields(Report)}
    return {name: kinds[0] for name, kinds in lists.items() if kinds and kinds[0] not in (Removed, Mark)}


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
