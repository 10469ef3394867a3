"""What a reader did in a library, done with the modules of an old program.

What its schema does not know yet is left out; modules that have moved are looked for under all their names.
"""

import random
import shutil
import uuid
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from rooms import SINCE, Rooms, stop_clocks  # type: ignore[import-not-found]

FIRST, CORRECTED, OTHER = "beiguan.txt", "beiguan-corrected.txt", "nanping.txt"


def module(*names: str) -> Any:
    """The first of these modules that this program has."""
    for name in names:
        try:
            return import_module(name)
        except ModuleNotFoundError as error:
            if not name.startswith(str(error.name)):
                raise
    raise ModuleNotFoundError(names)


class Clock(datetime):
    """A second later whenever it is asked, so that a library made again is the same."""

    passed = timedelta()

    @classmethod
    def now(cls, tz: Any = None) -> datetime:  # type: ignore[override]
        cls.passed += timedelta(seconds=1)
        return datetime(2026, 11, 23, 9, tzinfo=UTC) + cls.passed


def wind_up() -> None:
    """Let no clock and no chance into the files."""
    draw = random.Random(7)
    uuid.uuid4 = lambda: uuid.UUID(int=draw.getrandbits(128), version=4)
    stop_clocks(Clock)
    of_migrations: Any = import_module("sqlite_utils.migrations")
    of_migrations.datetime = SimpleNamespace(datetime=Clock, timezone=timezone)


def home(note: Any) -> Any:
    """The text that a note was made in."""
    return note.text if hasattr(note, "text") else note.version


def open_library(schema: int, path: Path) -> Any:
    """A library, opened by the old program."""
    if schema >= SINCE:
        return Rooms(path)
    library = module("core.library.library").Library.open(path)
    if schema == 6:  # its program asks for the versions of a report, which the file has no table for
        library._connection.execute("CREATE TEMP TABLE edition (id INTEGER, report INTEGER, checksum BLOB)")
    return library


class Story:
    """One library, from an empty file to the one that is kept."""

    def __init__(self, schema: int, folder: Path, reports: Path) -> None:
        self.schema, self.reports = schema, reports
        self.path = folder / "library.sqlite"
        self.library = open_library(schema, self.path)
        self.texts: dict[str, Any] = {}
        self.notes: dict[str, str] = {}

    def tell(self) -> None:
        self.keep_reports()
        if self.schema >= 2:
            self.read()
        if self.schema >= 5:
            self.annotate()
        if self.schema >= 6:
            self.link()
            self.merge()
        if self.schema >= 7:
            self.join()
        if self.schema >= 8:
            self.place()
        if self.schema >= 9:
            self.library.mean("red", "要核对的数字")
            self.library.mean("purple", "與去年比較")
        if self.schema >= 5:
            self.undo()
        self.library.close()

    def keep_reports(self) -> None:
        importer, rules = import_module("core.importing.importer"), import_module("core.understanding")
        understand = import_module("core.understanding.understand").understand
        for name in (FIRST, CORRECTED, OTHER):
            report = understand(*importer.import_bytes(name, (self.reports / name).read_bytes()))
            self.texts[name] = (self.library.keep(report, rules.EXTRACTOR), report)

    def read(self) -> None:
        for name, position in ((OTHER, 40), (FIRST, 0)):
            version, report = self.texts[name]
            self.library.opened(version, Path("/home/reader/报告") / name)
            folded = frozenset(section.span.start for section in report.sections[1:3])
            self.library.remember(version, folded, position)

    def words(self, name: str, quote: str) -> tuple[int, Any]:
        version, report = self.texts[name]
        span = import_module("core.document.span").Span
        start = report.text.index(quote)
        describe = import_module("core.anchoring.anchor").describe
        return version, describe(report, span(start, start + len(quote)))

    def add(self, key: str, name: str, quote: str, colour: str, *more: Any) -> None:
        (self.notes[key],) = self.library.add(*self.words(name, quote), colour, *more).annotations

    def annotate(self) -> None:
        library, notes = self.library, self.notes
        self.add("gdp", FIRST, "全县生产总值完成120.5亿元", "yellow", "", ["经济/总量", "待核"])
        library.write_note(notes["gdp"], "和统计公报")
        library.write_note(notes["gdp"], "和统计公报核对：**120.5** 还是 121.3？", continues=True)
        library.write_note(notes["gdp"], "已核对。\n\n- 公报：121.3\n- 报告：120.5")
        self.add("road", FIRST, "𠮷祥路全线通车", "green", "𠮷 = U+20BB7 🛣️", ["项目/道路"])
        library.recolour([notes["gdp"], notes["road"]], "red")
        self.add("gone", FIRST, "“一老一小”服务", "purple", "不要了")
        library.remove([notes["gone"]])
        self.add("back", FIRST, "为建设美丽北关而奋斗", "blue")
        library.remove([notes["back"]])
        library.restore([notes["back"]])
        self.add("corrected", CORRECTED, "零就业家庭保持动态清零", "yellow", "新加的一句")
        self.add("houses", OTHER, "里仁𠮷地安置房交付420套", "blue", "後來呢？")
        library.set_tags(notes["houses"], ["民生/住房", "追蹤"])
        self.add("unmade", OTHER, "森林覆蓋率", "green")

    def link(self) -> None:
        library, link = self.library, import_module("core.document.annotation").Link
        here = self.words(FIRST, "生产总值增长6%左右")
        near, far = self.words(FIRST, "增长5.2%"), self.words(OTHER, "生產總值增長5.5%左右")
        (self.notes["near"],) = library.link(*here, link(*near), "purple", "目标与实绩").annotations
        (self.notes["far"],) = library.link(*here, link(*far), "purple").annotations
        paragraph = self.texts[FIRST][1].text.split("\n")[9]
        (self.notes["mark"],) = library.bookmark(*self.words(FIRST, paragraph), "red", "读到这里").annotations
        library.tag([self.notes["near"], self.notes["far"]], ["比较/目标"])

    def merge(self) -> None:
        """Both libraries go on by themselves from a copy, then this one takes in the other's notes."""
        incoming = import_module("core.document.annotation").Incoming
        self.library.close()
        copy = self.path.with_name("other.sqlite")
        shutil.copy(self.path, copy)
        here, there = open_library(self.schema, self.path), open_library(self.schema, copy)
        version, _ = self.texts[FIRST]
        self.library = there
        there.write_note(self.notes["road"], "对方：通车日期是10月1日")
        there.recolour([self.notes["mark"]], "green")
        self.add("theirs", FIRST, "安排重点项目45个", "green", "对方的批注", ["项目"])
        here.write_note(self.notes["road"], "我方：查通车日期")
        standing = [there.annotation(self.notes[key]) for key in ("road", "mark", "theirs", "near")]
        here.merge(version, [incoming(note, history=there.marks(note.id)) for note in standing])
        there.close()
        copy.unlink()
        self.library = here

    def join(self) -> None:
        (first, _), (corrected, _) = self.texts[FIRST], self.texts[CORRECTED]
        library = self.library
        library.join(corrected, first)
        library.attach(self.notes["back"], *self.words(CORRECTED, "让我们团结一心"))
        library.rename_tag("项目", "工程", first)
        oldest = library.revisions(self.notes["gdp"])[0].number
        library.bring_back(self.notes["gdp"], oldest, corrected)

    def place(self) -> None:
        """Keep where the words of the first text stand in the corrected one, one of them nowhere."""
        anchor = import_module("core.anchoring.anchor")
        version, report = self.texts[CORRECTED]
        notes = [note for note in self.library.annotations(version) if home(note) != version]
        if hasattr(anchor, "place_all"):
            old = self.texts[FIRST][1].text
            places = anchor.place_all([note.selectors for note in notes], report.text, old)
        else:
            places = [anchor.place(note, report, version) for note in notes]
        passages = [(note.id, home(note), note.selectors.position) for note in notes]
        self.library.keep_places(version, dict(zip(passages, places, strict=True)))

    def undo(self) -> None:
        """Leave something to do again in the other report."""
        version, _ = self.texts[OTHER]
        self.library.undo(version)
        self.library.undo(version)
