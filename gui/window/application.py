"""The program: puts the parts together, and the one place where what went wrong is shown."""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from core.cli import Start
from core.document.problem import Problem, path_too_long
from core.library.library import default_path
from core.text.conversion import Script
from gui.library import PAGE as LIBRARY
from gui.look.fonts import can_write_chinese, interface_font, page_font
from gui.look.reading import Reading
from gui.look.size import wear
from gui.look.theme import (
    THEMES,
    Appearance,
    Theme,
    load_theme,
    palette,
    scale_of,
    stepped,
    stylesheet,
)
from gui.look.translations import LANGUAGES, install
from gui.session.kept_tabs import as_line, from_line
from gui.session.library_service import LibraryService
from gui.session.memory import memory_of
from gui.session.session import Session
from gui.session.visitors import Visitors
from gui.window import settings as names
from gui.window.adder import Adder
from gui.window.instance import Instance
from gui.window.main_window import MainWindow
from gui.window.messages import listen_to_qt
from gui.window.pages import REMEMBERED
from gui.window.settings import Settings
from gui.window.signals import end_on_signal
from resources import ROOT

if TYPE_CHECKING:
    from gui.window.actions import Actions

TURN_SECONDS = 0.0005
LISTEN_AFTER_MS = 300
"""Time for the first paint; a start that comes sooner tries again until it is heard."""
FIRST_REPORT = ROOT / "reports" / "beilun-2024.txt"


def run(start: Start) -> int:
    """Show the window until it is closed; the exit status."""
    # The window and its threads take turns fast, or opening the report waits for the whole window.
    sys.setswitchinterval(TURN_SECONDS)
    listen_to_qt()
    app = make_qt_application()
    library = start.library or default_path()
    instance = Instance(library)
    if not instance.claim():
        instance.hand_over(start.files)
        return 0
    program = Application(app, Settings(settings_path()), library, start)
    sys.excepthook = program.on_bug
    program.answer_for(instance)
    QTimer.singleShot(LISTEN_AFTER_MS, instance, instance.listen)
    end_on_signal(program.close, program)
    program.show()
    status = app.exec()
    instance.release()
    return status


def make_qt_application() -> QApplication:
    """Qt's own part of the program."""
    app = QApplication(["zhupi", "-style", "fusion"])  # setStyle would make a second one
    app.setApplicationName("Zhupi")
    app.setDesktopFileName("zhupi")
    return app


def settings_path() -> Path:
    """Where the settings are kept: the system's folder for a program's configuration."""
    from platformdirs import user_config_path  # noqa: PLC0415 - a picture needs none

    return user_config_path("zhupi", appauthor=False) / "settings.ini"


class Application(QObject):
    """Owns the session, the look and the window."""

    def __init__(self, app: QApplication, settings: Settings, library: Path, start: Start) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._start = start
        self.session = Session(library, self)
        self._being_told = ""
        self.session.failed.connect(self.on_problem)
        self.session.set_script(self._script())
        self.session.document.view.is_coloured = settings.get(names.COLOURED)
        self.library_service = LibraryService(self.session, FIRST_REPORT, self)
        self.visitors = Visitors(self.session, self)
        for page in REMEMBERED:
            memory_of(self.session).read(page, settings.get(names.kept_of(page)))
        if settings.get(names.TABS_OF) in ("", str(library)):
            self.session.tabs.restore(from_line(settings.get(names.TABS)))
        self._open_at_start()
        self._language, self._interface = "", ""
        self._worn: tuple[Theme, float] | None = None
        self._speak(start.language or settings.get(names.LANGUAGE))
        self._theme = start.theme or settings.get(names.THEME)
        face = page_font(settings.get(names.PAGE_FONT))
        self.appearance = Appearance(
            load_theme(self._theme_name()), face, settings.get(names.TEXT_SIZE), self
        )
        self.appearance.set_reading(settings.reading(), face.families()[0], settings.get(names.NOTE_FONT))
        self._apply_theme()
        self.appearance.changed.connect(self._apply_theme)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.window = self._make_window()

    def show(self) -> None:
        """Put the window on the screen."""
        self.window.show()

    def answer_for(self, instance: Instance) -> None:
        """Hear from later starts and commands, always under the name of the library that is open."""
        instance.asked.connect(self.open_files)
        instance.questioned.connect(self.visitors.answer)
        self.session.library.moved.connect(instance.follow)

    def close(self) -> None:
        """Close the window."""
        self.window.close()

    def quit(self) -> None:
        """End the program's loop."""
        self._app.quit()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files and bring the window to the front."""
        self._open(paths)
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def choose_files(self) -> None:
        """Let a person open files."""
        from gui.dialogs.opening import choose_reports  # noqa: PLC0415

        self._open(choose_reports(self._settings.get(names.FOLDER), self.window))

    def _open(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._settings.set(names.FOLDER, str(path.absolute().parent))
            self.session.open_file(path)

    def choose_theme(self, name: str) -> None:
        """Take a theme by its name, or follow the system."""
        self._theme = name
        self._settings.set(names.THEME, name)
        self.appearance.set_theme(load_theme(self._theme_name()))

    def change_text_size(self, steps: int) -> None:
        """Set the page some steps larger or smaller; none for the usual size."""
        size = stepped(self.appearance.text_size, steps) if steps else names.TEXT_SIZE.default
        self._settings.set(names.TEXT_SIZE, size)
        self.appearance.set_text_size(size)

    def choose_script(self, name: str) -> None:
        """Show the report in another script."""
        self._settings.set(names.SCRIPT, name)
        self.session.set_script(cast("Script", name))

    def colour_figures(self, wanted: bool) -> None:
        """Have figures in colour on the page, or all words in one ink."""
        self._settings.set(names.COLOURED, wanted)
        for side in self.session.tabs.sides:
            side.document.view.show_kinds(coloured=wanted)

    def choose_language(self, name: str) -> None:
        """Speak another language from now on."""
        self._settings.set(names.LANGUAGE, name)
        self._speak(name)

    def choose_reading(self) -> None:
        """Let a person say how the page is set, and see it at once."""
        from gui.dialogs.reading import Faces, ReadingDialog  # noqa: PLC0415

        faces = Faces(*(self._settings.get(setting) for setting in names.FACES))
        before = self.appearance.reading, faces
        dialog = ReadingDialog(*before, self.window)
        dialog.changed.connect(self._set_reading)
        if dialog.exec():
            reading, chosen = dialog.choice()
            self._settings.set_reading(reading)
            for setting, face in zip(names.FACES, chosen, strict=True):
                self._settings.set(setting, face)
        else:
            self._set_reading(*before)

    def _set_reading(self, reading: Reading, faces: Sequence[str]) -> None:
        page, note, interface = faces
        self._set_interface(interface)
        self.appearance.set_reading(reading, page_font(page).families()[0], note)

    def show_your_data(self) -> None:
        """Show where the library lies, what is in it, and how it is kept safe."""
        from gui.dialogs.your_data import YourDataDialog  # noqa: PLC0415

        YourDataDialog(self.library_service, self.window).exec()

    def on_problem(self, problem: Problem) -> None:
        """Say what is wrong outside Zhupi, once for all that fails of it at a time."""
        if str(problem) == self._being_told:
            return
        self._being_told = str(problem)
        try:
            self._tell(problem)
        finally:
            self._being_told = ""

    def _tell(self, problem: Problem) -> None:
        from gui.dialogs.damaged import is_damage, show_damage  # noqa: PLC0415
        from gui.dialogs.trouble import show_problem  # noqa: PLC0415

        if is_damage(problem, self.library_service.library):
            show_damage(problem, self.library_service, self.window)
        else:
            show_problem(problem, self.window)
        if self._start.files and self.session.document.is_blank:
            self._start = Start()
            self._open_at_start()

    def on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Say that Zhupi itself went wrong, and keep the details in the log."""
        from gui.dialogs.trouble import show_bug  # noqa: PLC0415

        problem = error if isinstance(error, Problem) else path_too_long(error) or _of_the_system(error)
        if problem is not None:
            self.on_problem(problem)
        elif issubclass(kind, KeyboardInterrupt):
            self._app.quit()
        else:
            show_bug(kind, error, trace, self.window)

    def _open_at_start(self) -> None:
        if self._start.files:
            self._open(self._start.files)
        else:
            self.session.open_last(FIRST_REPORT, "" if self._start.with_report else LIBRARY)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.session, self.appearance, self._settings, self._make_actions)
        if self._start.size:
            window.resize(*self._start.size)
        window.populated.connect(self._connect)
        window.closing.connect(self._leave)
        self.adder = Adder(self.session, self._settings, self.open_files, window)
        window.dropping.dropped.connect(self.adder.take)
        return window

    def _make_actions(self) -> "Actions":
        from gui.window.actions import Actions  # noqa: PLC0415 - not before the first paint

        actions = Actions(self.window)
        actions.choose("theme", self._theme)
        actions.choose("language", self._settings.get(names.LANGUAGE))
        actions.choose("script", self._script())
        actions["colour_figures"].setChecked(self._settings.get(names.COLOURED))
        return actions

    def _connect(self) -> None:
        from gui.look.icons import emblem  # noqa: PLC0415 - not before the first paint
        from gui.window.commands import connect  # noqa: PLC0415 - likewise
        from gui.window.kept_up import KeptUp  # noqa: PLC0415 - likewise

        self._app.setWindowIcon(emblem())
        KeptUp(self.session, self)
        connect(self.window.actions_, self.window, self.session, self)
        if self._settings.refused:
            self.session.said.emit(self.tr("Settings that could not be read are as at first."))

    def _leave(self) -> None:
        """Write everything before the window is gone."""
        self.window.remember()
        self._settings.set(names.TABS, as_line(self.session.tabs))
        self._settings.set(names.TABS_OF, str(self.session.library.path))
        for page in REMEMBERED:
            line = memory_of(self.session).line(page)
            self._settings.set(names.kept_of(page), line if len(line) <= names.LONGEST else "")
        self._settings.save()
        self.window.hide()  # a last backup of a large library takes seconds
        self.adder.leave()
        self.session.close()

    def _speak(self, wanted: str) -> None:
        """Speak a language, or the system's, in the face that its readers expect."""
        language = wanted if wanted in LANGUAGES else _system_language()
        if language != "en" and not can_write_chinese():
            language = "en"
        if language != self._language:
            self._language = language
            self._set_interface(self._settings.get(names.INTERFACE_FONT))
            install(self._app, language)

    def _set_interface(self, face: str) -> None:
        """Have a face around the page, in a size that suits the page's."""
        self._interface = face
        wear(interface_font(face, self._language, scale_of(self._settings.get(names.TEXT_SIZE))))

    def _script(self) -> Script:
        return cast("Script", self._settings.get(names.SCRIPT))

    def _theme_name(self) -> str:
        if self._theme in THEMES:
            return self._theme
        return "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        if self._theme not in THEMES:
            self.appearance.set_theme(load_theme(self._theme_name()))

    def _apply_theme(self) -> None:
        theme, scale = worn = self.appearance.theme, scale_of(self.appearance.text_size)
        if worn != self._worn:
            self._worn = worn
            self._app.setPalette(palette(theme))
            wear(interface_font(self._interface, self._language, scale), stylesheet(theme, scale))


def _of_the_system(error: BaseException) -> Problem | None:
    """The Problem that a part of Qt, fetched when it is needed, lacks libraries of the system."""
    from gui.window.missing import what_is_missing  # noqa: PLC0415 - only where something went wrong

    return what_is_missing() if isinstance(error, ImportError) else None


def _system_language() -> str:
    locale = QLocale.system()
    if locale.language() != QLocale.Language.Chinese:
        return "en"
    return "zh_TW" if locale.script() == QLocale.Script.TraditionalChineseScript else "zh_CN"
