"""Two reports that were compared as one web page: side by side, sentence by sentence, no script."""

from collections.abc import Iterator, Sequence

from core.analysis.comparison.aligned import Aligned, Kind
from core.analysis.comparison.told import counts, pieces, section_name
from core.document.report import Report, heading
from core.document.span import Span
from core.exporting.web.escaped import escaped
from core.exporting.web.look import styles
from core.exporting.web.page import POLICY
from core.text.conversion import Script, convert
from core.text.regions import is_traditional
from resources import ROOT

NAMES: dict[Kind, str] = {"same": "相同", "changed": "修改", "moved": "移位", "new": "新增", "gone": "删去"}
Reports = tuple[Report, Report]


def to_compared_page(reports: Reports, rows: Sequence[Aligned]) -> str:
    """The page: what is of one kind can be left out by a click."""
    script: Script = "traditional" if is_traditional(reports[1].text) else "simplified"
    say = _Said(script)
    names = [heading(report.name, report.metadata.place, report.metadata.year) for report in reports]
    title = f"{names[0]} ↔ {names[1]}"
    sheet = (ROOT / "web" / "compared.css").read_text("utf-8")
    language = "zh-Hant" if script == "traditional" else "zh-Hans"
    return "".join(
        (
            f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
            f"<title>{escaped(title)}</title>\n<style>\n{styles(script)}{sheet}</style>\n</head>\n",
            '<body class="compared">\n<main>\n',
            f'<div class="row names"><h1>{escaped(names[0])}</h1><h1>{escaped(names[1])}</h1></div>\n',
            _filter(rows, say),
            *_rows(reports, rows, say),
            "</main>\n</body>\n</html>\n",
        )
    )


class _Said:
    """Our own words in the script of the newer report."""

    def __init__(self, script: Script) -> None:
        self._script = script

    def __call__(self, words: str) -> str:
        return words if self._script == "simplified" else convert(words, self._script)


def _filter(rows: Sequence[Aligned], say: _Said) -> str:
    """A box for each kind that there is: whether its rows are shown."""
    boxes = "".join(
        f'<label><input type="checkbox" id="show-{kind}" checked> {say(NAMES[kind])} {count}</label>'
        for kind, count in counts(rows).items()
        if count
    )
    return f'<fieldset class="filter"><legend>{say("显示")}</legend>{boxes}</fieldset>\n'


def _rows(reports: Reports, rows: Sequence[Aligned], say: _Said) -> Iterator[str]:
    section = ""
    for row in rows:
        here = section_name(reports[1], row.spans[1])
        if here != section:
            yield f"<h2>{escaped(here)}</h2>\n" if here else ""
            section = here
        left, right = (_side(reports[side], row, side) for side in (0, 1))
        before = section_name(reports[0], row.spans[0])
        if row.kind == "moved" and before != here:
            left += f'<p class="from">{escaped(before or say("开头"))}</p>'
        yield (
            f'<div class="row {row.kind}"><div>{left}</div><div>{right}</div>'
            f'<span class="kind">{say(NAMES[row.kind])}</span></div>\n'
        )


def _side(report: Report, row: Aligned, side: int) -> str:
    span, tag = row.spans[side], ("del", "ins")[side]
    if not span:
        return ""
    alone = row.kind in ("new", "gone")
    changed: Sequence[Span] = [span] if alone else [change[side] for change in row.changes]
    words = (
        f"<{tag}>{escaped(piece.of(report.text))}</{tag}>" if differs else escaped(piece.of(report.text))
        for piece, differs in pieces(span, changed)
    )
    return f"<p>{''.join(words)}</p>"
