"""`make pictures`: the pictures of the guide, in its languages, painted by the window itself.

python -m tests.pictures.guide paints all of them; names after it (window, search) only these.
"""

import os
import sys
from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1.3")

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from core.document.annotation import Colour
from core.document.text_id import TextId
from core.workspace.glance import Meant
from core.workspace.listed import listed
from gui.glance import PAGE as GLANCE
from gui.glance.looking import Looking
from gui.guide.chapters import folder, spoken
from gui.library.page import LibraryPage
from gui.look.translations import LANGUAGES
from gui.series.page import SeriesPage
from gui.session.comparing import comparing_of
from gui.session.reading_view import Focus
from gui.session.trail import Location
from gui.window.application import make_qt_application
from gui.window.messages import listen_to_qt
from tests.pictures import states, team
from tests.pictures.dialogs import OPENED, look_at
from tests.pictures.made_up import put_made_up
from tests.pictures.studio import Studio

SIZE = 1000, 660
SCRIPTS = {"en": "simplified", "zh_CN": "simplified", "zh_TW": "taiwan"}
PLACE = "兰亭县"
COLOURS, ALIKE = 64, 0xF0F0F0
"""So many colours a picture has at most, and the bits by which these differ: enough for smooth letters."""
QUOTED = ("落戶全省首家融資租賃SPV公司", "4563億元", "盤活存量土地2819畝", "營商指數全市第一")
MARKED: tuple[Colour, ...] = ("yellow", "red", "green", "purple")
WRITTEN = {
    "en": (("First of its kind: did 2023 promise it?", "finance"), ("Share of the nation?", "trade"),
           ("2024: 2,000 mu", "land"), ("", "business climate")),
    "zh_CN": (("查2022年报告：当时写“争取”，今年落地。", "金融"), ("与2024年目标对照。", "外贸"),
              ("2024年目标：盘活2000亩。", "土地"), ("", "营商环境")),
    "zh_TW": (("查2022年報告：當時寫「爭取」，今年落地。", "金融"), ("與2024年目標對照。", "外貿"),
              ("2024年目標：盤活2000畝。", "土地"), ("", "營商環境")),
}  # fmt: skip
MEANINGS = {"en": ("new", "promise"), "zh_CN": ("新提法", "承诺"), "zh_TW": ("新提法", "承諾")}
TALKED = {
    "en": ("Not counted as last year: includes land approved and not supplied.", "Checked: it does not.",
           "Then say so in a footnote.", "Where is “first” from?", "land"),
    "zh_CN": ("口径与去年不同：去年含批而未供。", "查过统计公报，确实不含。", "那就在附注里说明。",
              "“首家”有出处吗？", "土地"),
    "zh_TW": ("口徑與去年不同：去年含批而未供。", "查過統計公報，確實不含。", "那就在附註裡說明。",
              "「首家」有出處嗎？", "土地"),
}  # fmt: skip
Picture = Callable[[Studio], QImage]


def window(studio: Studio) -> QImage:
    """The window as it is mostly seen."""
    states.at_section_two(studio)
    return studio.look()


def team_notes(studio: Studio) -> QImage:
    """The notes of a team, with a talk about one of them."""
    note, answer, again, other, tag = TALKED[spoken()]
    said = ((team.LI, QUOTED[2], MARKED[2], note, (tag,)), (team.CHEN, QUOTED[0], MARKED[0], other, ()))
    team.write(studio, said, ((None, answer), (team.LI, again)))
    team.at_notes(studio)
    notes = studio.session.document.notes.in_order()
    last = next(one.annotation.id for one in notes if one.annotation.note == again)
    studio.session.document.view.set_focus(Focus("annotation", last))
    studio.rest(1500)
    return cut(studio.look(), QRect(SIZE[0] * 2 // 10, 72, SIZE[0] * 8 // 10, 530))


def library(studio: Studio) -> QImage:
    """All reports."""
    states.library("none")(studio)
    page = studio.window.stage.findChild(LibraryPage)
    assert page
    page.table.scrollToTop()
    page.table.selectRow(0)
    studio.rest()
    return studio.look()


def figure(studio: Studio) -> QImage:
    """What a figure means."""
    OPENED["popup-figure"](studio)
    return around(studio, studio.popup)


def term(studio: Studio) -> QImage:
    """What a term means."""
    studio.explain_term()
    return around(studio, studio.popup)


def notes(studio: Studio) -> QImage:
    """Words that are selected, what can be done with them, and the notes beside the page."""
    studio.window.show_panel("notes")
    states.selected(studio)
    look = studio.look()
    return cut(look, QRect(SIZE[0] * 2 // 10, 72, SIZE[0] * 8 // 10, 430))


def search(studio: Studio) -> QImage:
    """Words in all reports."""
    states.search("数字经济 OR 营商环境")(studio)
    return studio.look()


def series(studio: Studio) -> QImage:
    """A measure through the years."""
    states.measure("lines")(studio)
    page = studio.window.stage.findChild(SeriesPage)
    assert page
    page.head.series.menu().actions()[1].trigger()  # growth
    studio.rest(800)
    return studio.look()


def glance(studio: Studio) -> QImage:
    """Places beside each other."""
    Looking.of(studio.session).look(Meant(places=(PLACE, "松风县"), year=2024))
    studio.session.go(Location(page=GLANCE))
    studio.rest(800)
    while Looking.of(studio.session).is_running:
        studio.rest()
    studio.rest(600)
    return studio.look()


def promises(studio: Studio) -> QImage:
    """What became of the promises of a year."""
    open_made_up(studio, 2023)
    studio.do("promises")
    studio.rest(2500)
    return studio.look()


def comparison(studio: Studio) -> QImage:
    """Two years of a place, sentence by sentence."""
    before, after = open_made_up(studio, 2023), open_made_up(studio, 2024)
    comparing_of(studio.session).compare(before, after)
    studio.rest(3000)
    look = studio.look()
    comparing_of(studio.session).end()
    return look


def export(studio: Studio) -> QImage:
    """What of a report goes out."""
    look_at(studio, OPENED["export"])  # the first time it takes a while until it shows what goes out
    return look_at(studio, OPENED["export"])


PICTURES: dict[str, Picture] = {
    picture.__name__.removesuffix("_notes"): picture
    for picture in (
        *(window, figure, term, notes, export, team_notes, library, search, series, glance, promises),
        comparison,
    )
}


def open_made_up(studio: Studio, year: int) -> TextId:
    """Have a report in front that was made up."""
    found: list[TextId] = []
    studio.session.library.ask(
        lambda workspace: next(
            one.text for one in listed(workspace.library) if one.year == year and one.place == PLACE
        ),
        found.append,
    )
    while not found:
        studio.rest(100)
    studio.session.open_text(found[0])
    studio.rest(1500)
    return found[0]


def around(studio: Studio, widget: QWidget) -> QImage:
    """A widget with some of the page around it."""
    canvas, window = studio.window.reader.canvas, studio.window
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-200, -130, 200, 40)
    return cut(studio.look(), place & QRect(canvas.mapTo(window, QPoint(0, 0)), canvas.size()))


def cut(look: QImage, place: QRect) -> QImage:
    """A piece of a picture, told in the window's pixels."""
    ratio = look.devicePixelRatio()
    within = QRect(place.topLeft() * ratio, place.size() * ratio)
    return look.copy(within & look.rect())


def few_colours(look: QImage) -> QImage:
    """The same with as many colours as matter: of those that are nearly alike the commonest."""
    plain = look.convertToFormat(QImage.Format.Format_RGB32)
    alike: dict[int, Counter[int]] = {}
    for colour, count in Counter(memoryview(plain.constBits()).cast("I")).items():
        alike.setdefault(colour & ALIKE, Counter())[colour] = count
    groups = sorted(alike.values(), key=Counter.total, reverse=True)[:COLOURS]
    table = [group.most_common(1)[0][0] for group in groups]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def paint(app: QApplication, language: str, names: Collection[str]) -> None:
    """The pictures of a language."""
    with TemporaryDirectory() as kept:
        studio = Studio(app, Path(kept), language, SIZE)
        studio.do(f"script_{SCRIPTS[language]}")
        written = zip(QUOTED, MARKED, WRITTEN[language], strict=True)
        kept_notes = tuple((quote, colour, note, (tag,)) for quote, colour, (note, tag) in written)
        studio.annotate(kept_notes, dict(zip(MARKED, MEANINGS[language], strict=False)))
        studio.session.library.ask(lambda workspace: put_made_up(workspace.library))
        studio.session.reports_changed.emit()
        studio.rest(2000)
        for name, picture in PICTURES.items():
            if not names or name in names:
                studio.tidy()
                file = folder(language) / "pictures" / f"{name}.png"
                few_colours(picture(studio)).save(str(file), quality=0)
        studio.close()


if __name__ == "__main__":
    listen_to_qt()
    qt = make_qt_application()
    for language in LANGUAGES:
        paint(qt, language, sys.argv[1:])
