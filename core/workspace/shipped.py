"""The report that ships with Zhupi, with what is found in it beside it: the first start need not read it."""

import json
from pathlib import Path

from core.document.report import Report
from core.document.report_json import from_lines, report_from_json, report_to_json, to_lines
from core.understanding import EXTRACTOR
from core.workspace.reading import read_file


def read_shipped(path: Path) -> Report:
    """The report in a file that ships, from its findings; read anew where they are of other rules."""
    findings = _findings(path)
    if findings.exists():
        with findings.open(encoding="utf-8") as lines:
            if json.loads(next(lines)) == EXTRACTOR:
                return report_from_json(from_lines(lines))
    return read_file(path)


def write_findings(path: Path) -> None:
    """Find what there is to find in a report that ships, and put it beside it."""
    lines = [str(EXTRACTOR), *to_lines(report_to_json(read_file(path)))]
    _findings(path).write_text("".join(f"{line}\n" for line in lines), "utf-8")


def _findings(path: Path) -> Path:
    return path.with_suffix(".jsonl")
