"""From text to Report: against jieba, and how the time grows with the text."""

from core.document.clean_text import CleanText, Source
from core.document.report import Report
from core.importing.cleaning.pipeline import clean
from core.understanding.understand import understand
from tests.bench.measure import busy, child, ratio, tell
from tests.bench.texts import BUNDLED

SOURCE = Source("beilun-2024.txt", "", "text/plain", "utf-8")
LONG = 10_000_000
"""Bytes of a text of many reports."""
MILLION = 1_000_000
PATHOLOGICAL = {
    "a million digits": "1",
    "a million quotes": "“",
    "nested brackets": "（",
    "a million headings": "一、",
    "a list of figures": "5%、",
}


def whole(text: str) -> Report:
    """The report that a text is, cleaned before."""
    return understand(SOURCE, clean(CleanText(text)))


def of_clean(text: str) -> Report:
    """The report that a clean text is."""
    return understand(SOURCE, CleanText(text, (), ()))


def run() -> None:
    """Compare understanding with jieba cutting the same text, and long texts with short ones."""
    import jieba  # noqa: PLC0415 - a peer, not a part

    jieba.setLogLevel("ERROR")
    jieba.initialize()
    text = BUNDLED.read_text("utf-8")
    value, floor = ratio(lambda: whole(text), lambda: list(jieba.cut(text)))
    tell("from text to Report", value, 0.5, f"jieba.cut of the same text ({floor * 1000:.0f} ms)")
    _imports()
    _growth_of_reports(text)
    for name, piece in PATHOLOGICAL.items():
        _growth(name, piece)


def _imports() -> None:
    found = child("tests.bench.imports")
    tell(
        "import of understanding", found["ours"] / found["floor"], None, "import of jieba, without its words"
    )


def _growth_of_reports(text: str) -> None:
    """One text of many reports against the same reports one by one; understanding only.

    Cleaning would drop all copies but one.
    """
    report = clean(CleanText(text)).text
    copies = LONG // len(report.encode())
    one = busy(lambda: of_clean(report))
    many = busy(lambda: of_clean("\n".join([report] * copies)))
    tell(f"growth to {copies} reports in one text", many / one / copies, 1.5, "linear")


def _growth(name: str, piece: str) -> None:
    """A line of a million characters against one of a tenth."""
    closing = "）" if piece == "（" else ""
    lines = [piece * (size // len(piece + closing)) for size in (MILLION // 10, MILLION)]
    short, long = (line + closing * len(line) for line in lines)
    tenth, full = busy(lambda: whole(short)), busy(lambda: whole(long))
    tell(f"growth to {name} on one line", full / tenth / 10, 1.5, "linear")
