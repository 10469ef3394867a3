"""What the page of places at a glance says, in the window's language."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from core.analysis.promises.verdicts import Judged
from core.analysis.series.point import Point
from core.analysis.series.words import in_words
from core.exporting.cells import Cell
from core.workspace.glance import Glance
from core.workspace.glance_verdicts import Verdicts
from gui.glance.laid import Entry, Head, Laid, Part, Row
from gui.glance.looking import Found
from gui.promises.names import verdict_name

BLANK, NO_REPORT, UNSURE = "—", "·", "?"
MET, MISSED = "✓", "✗"
"""What stands where the report says nothing, where there is none, and behind what is not sure."""
FEW = 4
"""So many places, or reports, are called by their names."""
BETWEEN = " / "


def part_name(part: Part) -> str:
    """What a part of a measure is called."""
    return {
        "level": QCoreApplication.translate("Glance", "Result"),
        "growth": QCoreApplication.translate("Glance", "Growth"),
        "before": QCoreApplication.translate("Glance", "Target then"),
        "target": QCoreApplication.translate("Glance", "Target"),
    }[part]


def head_words(head: Head) -> tuple[str, str]:
    """The two lines above a column."""
    year = str(head.year) if head.year else ""
    if head.place or head.measure:
        return head.place or head.measure, ""
    return (part_name(head.part) if head.part else ""), year


def said(point: Point) -> str:
    """A figure in few words, marked where it is not sure."""
    more = "增加" if point.form == "added" and point.change != "decrease" else ""
    return f"{more}{in_words(point)}{'' if point.sure else UNSURE}"


def lines_of(entry: Entry, verdicts: Verdicts) -> list[str]:
    """The lines of a cell: its figures, each with the sign of its verdict, or a sign that there are none."""
    if not entry.points:
        return [NO_REPORT if entry.lack == "report before" else BLANK]
    return [f"{said(point)}{_sign(point, entry, verdicts)}" for point in entry.points]


def other_measure(entry: Entry, called: str) -> str:
    """The measure of a cell that is not the one that its line or its column is called by."""
    return entry.measure if entry.points and entry.measure != called else ""


def verdict_on(point: Point, entry: Entry, verdicts: Verdicts) -> Judged | None:
    """Whether what was aimed at was reached, where that is certain."""
    return verdicts.get((point.text, point.span)) if entry.part == "before" else None


def spoken(entry: Entry, verdicts: Verdicts) -> str:
    """All that a cell tells, for whoever hears it."""
    year = f" {entry.year}" if entry.year else ""
    where = f"{entry.place}, {entry.measure}, {part_name(entry.part)}{year}"
    if entry.lack == "report before":
        return f"{where}: {_no_report_before()}"
    if entry.lack:
        return f"{where}: {_not_said()}"
    return f"{where}: {_in_words(entry, verdicts)}"


def title_of(laid: Laid, within: str = "") -> str:
    """What the page is called; `within` is what its places lie right below."""
    if len(laid.named) <= FEW:
        return "、".join(laid.named)
    told = QCoreApplication.translate("Glance", "%n place(s)", "", len(laid.named))
    return f"{within} · {told}" if within else told


def beside_of(laid: Laid) -> str:
    """What is said below the title: what is told, and of which year."""
    if laid.part:
        years = {entry.year for entry in laid.entries if entry.year}
        return f"{part_name(laid.part)} {years.pop()}" if len(years) == 1 else part_name(laid.part)
    if len(laid.years) == 1:
        words = QCoreApplication.translate("Glance", "Main indicators in the report of {year}")
        return words.format(year=laid.years[0])
    return QCoreApplication.translate("Glance", "Main indicators")


def remarks_of(laid: Laid, places: Sequence[Glance], found: Found) -> Iterator[str]:
    """What is remarked below the table: what its signs mean, what is lacking, and where it is from."""
    if laid.has("said"):
        yield f"{BLANK} {_not_said()}"
    if laid.has("report before"):
        yield f"{NO_REPORT} {_no_report_before()}"
    if any(not point.sure for entry in laid.entries for point in entry.points):
        words = QCoreApplication.translate("Glance", "The figure is not sure.")
        yield f"{UNSURE} {words}"
    if any(verdict_on(point, entry, found.verdicts) for entry in laid.entries for point in entry.points):
        yield QCoreApplication.translate(
            "Glance", "A tick or a cross: whether what was aimed at was reached, where that is certain."
        )
    yield from map(lacking_said, (place for place in places if not place.seen))
    reports = found.glances.reports
    texts = [text for place in places for text in (place.report, place.before) if text in reports]
    if 0 < len(texts) <= FEW:
        words = QCoreApplication.translate("Glance", "From: {reports}")
        yield words.format(reports="; ".join(reports[text].heading for text in texts if text))


def lacking_said(place: Glance) -> str:
    """Why nothing is told of a place."""
    name = place.place[-1]
    if place.report:
        return QCoreApplication.translate("Glance", "The year of the report of {place} is not known.").format(
            place=name
        )
    if place.year:
        words = QCoreApplication.translate("Glance", "There is no report of {place} for {year}.")
        return words.format(place=name, year=place.year)
    return QCoreApplication.translate("Glance", "There is no report of {place}.").format(place=name)


def rows_of(laid: Laid, verdicts: Verdicts) -> list[list[Cell]]:
    """The table in words, the heads first; what stands below a title has that in a column of its own."""
    is_titled = any(row.is_title for row in laid.rows)
    heads = (" ".join(filter(None, head_words(head))) for head in laid.heads)
    indicator = QCoreApplication.translate("Glance", "Indicator")
    rows: list[list[Cell]] = [[*([indicator] if is_titled else []), corner(laid), *heads]]
    title = ""
    for row in laid.rows:
        if row.is_title:
            title = row.head
            continue
        cells = (
            cell_words(entry, called_by(row, head, title), verdicts)
            for entry, head in zip(row.entries, laid.heads, strict=True)
        )
        rows.append([*([title] if is_titled else []), row.head, *cells])
    return rows


def called_by(row: Row, head: Head, title: str) -> str:
    """The measure that a cell's line, its column, or the title above tells of."""
    return head.measure or title or row.head


def cell_words(entry: Entry, called: str, verdicts: Verdicts) -> str:
    """A cell on one line."""
    words = _in_words(entry, verdicts) if entry.points else BETWEEN.join(lines_of(entry, verdicts))
    other = other_measure(entry, called)
    return f"{words} ({other})" if other else words


def corner(laid: Laid) -> str:
    """What the heads of the lines are."""
    if any(head.measure for head in laid.heads) or any(row.is_title for row in laid.rows):
        return QCoreApplication.translate("Glance", "Place")
    return QCoreApplication.translate("Glance", "Indicator")


def _in_words(entry: Entry, verdicts: Verdicts) -> str:
    """The figures of a cell with their verdicts."""
    parts = []
    for point in entry.points:
        judged = verdict_on(point, entry, verdicts)
        parts.append(f"{said(point)} ({verdict_name(judged.verdict)})" if judged else said(point))
    return BETWEEN.join(parts)


def _sign(point: Point, entry: Entry, verdicts: Verdicts) -> str:
    judged = verdict_on(point, entry, verdicts)
    return "" if judged is None else MET if judged.verdict == "met" else MISSED


def _not_said() -> str:
    return QCoreApplication.translate("Glance", "The report does not say it.")


def _no_report_before() -> str:
    return QCoreApplication.translate(
        "Glance", "There is no report of the year before, which said what was aimed at."
    )
