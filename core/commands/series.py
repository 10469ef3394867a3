"""Tell what the reports of the library say of a measure, through years and places.

Any name means a measure: GDP, 生产总值; a part of names means the commonest that has it. Results and targets
stand apart, and so do levels, growth and what was added; years are those that figures are of. Without a
measure, those are listed that reports say anything of.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from core.analysis.series.point import FORMS
from core.analysis.series.table import Cell, Series
from core.analysis.series.words import in_words
from core.commands.columns import in_columns
from core.commands.corpus import add_corpus, corpus_of
from core.commands.files import print_json, shown
from core.commands.library import look_up
from core.commands.pointed import sentences_of
from core.commands.tables import add_tables, write_tables
from core.document.problem import Problem
from core.workspace.series import Answer, Asked, Said, measures_said, series

NO_MEASURE = "No report states anything of {measure}."
_UNSURE = "?"


def add_arguments(parser: ArgumentParser) -> None:
    """Let a measure be named, and reports, and the form of the answer."""
    parser.add_argument("measure", metavar="MEASURE", nargs="?", help="any name of it, or a part of one")
    add_corpus(parser, parts=False)
    parser.add_argument("--form", choices=FORMS, help="only levels, growth, or what was added")
    parser.add_argument("--scope", metavar="SCOPE", help="only for a part of the place, such as 市区")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_tables(parser)


def run(options: Namespace) -> int:
    """Print the series of a measure, or write them to a file; or list the measures."""
    if options.measure is None:
        return _list(options)
    asked = Asked(options.measure, corpus_of(options), options.form)
    answer = look_up(options, series, asked, otherwise=Answer(None))
    if answer.measure is None or not answer.series:
        raise Problem(NO_MEASURE, measure=answer.measure or options.measure)
    if answer.others:
        others = "、".join(answer.others[:8])
        sys.stderr.write(f"zhupi: taken for {answer.measure}; it may also mean {shown(others)}\n")
    found = [one for one in answer.series if options.scope is None or options.scope == one.scope]
    is_written = write_tables(options, partial(_write, options, found, answer))
    if options.json:
        print_json(
            {"measure": answer.measure, "others": answer.others, "series": _json(options, found, answer)}
        )
    elif not is_written:
        sys.stdout.writelines(f"{shown(line)}\n" for one in found for line in _lines(one))
    return 0


def _list(options: Namespace) -> int:
    found: list[Said] = look_up(options, measures_said, corpus_of(options), otherwise=[])
    if options.json:
        print_json([{"measure": one.measure, "reports": one.reports, "known": one.is_known} for one in found])
    else:
        sys.stdout.writelines(f"{one.reports:>6}  {shown(one.measure)}\n" for one in found)
    return 0


def _write(options: Namespace, found: Sequence[Series], answer: Answer, path: Path, ending: str) -> None:
    from core.exporting.series import all_points, write_series  # noqa: PLC0415 - seldom asked for

    write_series(found, answer.reports, sentences_of(options, all_points(found)), path, ending)


def _json(options: Namespace, found: Sequence[Series], answer: Answer) -> list[dict[str, object]]:
    from core.exporting.series import all_points, record  # noqa: PLC0415 - seldom asked for

    sentences = sentences_of(options, all_points(found))

    def told(cell: Cell) -> dict[str, object]:
        also = [record(point, answer.reports, sentences) for point in cell.also]
        return {**record(cell.point, answer.reports, sentences), "places": cell.place, "also": also}

    return [
        {
            **{"measure": one.measure, "form": one.form, "unit": one.unit, "scope": one.scope},
            "cells": [told(cell) for cell in one.cells],
        }
        for one in found
    ]


def _lines(series: Series) -> Iterator[str]:
    """A series in columns: a line for each place and result or target, a column for each time."""
    times = sorted({_time(cell) for cell in series.cells})
    rows = [["", "", *(name for _, _, name in times)]]
    for place in series.places:
        for status in ("outcome", "target"):
            cells = {
                _time(cell): cell for cell in series.cells if (cell.place, cell.status) == (place, status)
            }
            if cells:
                said = (_said(cells[time]) if time in cells else "" for time in times)
                rows.append([place[-1], status, *said])
    yield " · ".join(filter(None, (series.measure, series.scope, series.form, series.unit)))
    for line in in_columns(rows):
        yield f"  {line}"
    yield ""


def _time(cell: Cell) -> tuple[int, int, str]:
    """The time of a cell, and how a column is headed that is of it."""
    first, last = cell.from_year or 0, cell.to_year or 0
    if cell.year is not None:
        return last, last, str(last)
    if cell.horizon == "until":
        return last, 9999, f"by {last or _UNSURE}"
    years = f"{first or _UNSURE}-{last or _UNSURE}" if first or last else "several years"
    return (last, 9997, f"{years} a year") if cell.point.average else (last, 9998, years)


def _said(cell: Cell) -> str:
    also = "".join(f" / {in_words(point)}" for point in cell.also)
    return f"{in_words(cell.point)}{'' if cell.point.sure else _UNSURE}{also}"
