"""The window's languages."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QWidget

from core.document.problem import Problem
from resources import ROOT

LANGUAGES = ("en", "zh_CN", "zh_TW")
_SAY = QEvent.Type(QEvent.registerEventType())
_spoken: list[QTranslator] = []
"""Those of the language of the moment."""


def install(app: QCoreApplication, language: str) -> None:
    """Speak a language: Zhupi's own words and Qt's buttons; English needs it for one thing and several.

    Every widget hears of it before this returns, and says its words again.
    """
    while _spoken:
        old = _spoken.pop()
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (
        f"{qt}/qtbase_{language}.qm",
        f"{ROOT}/translations/zhupi_{language}.qm",
    ):
        translator = QTranslator(app)
        if translator.load(path):
            app.installTranslator(translator)
            _spoken.append(translator)
    app.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    app.sendPostedEvents(None, _SAY.value)


def speak(widget: QWidget, say: Callable[[], object]) -> None:
    """Say what a widget says now, and again in every other language, as long as the widget lives."""
    say()
    _Listener(widget, say)


class _Listener(QObject):
    """Hears of another language: Qt tells a widget, and the widget its children."""

    def __init__(self, widget: QWidget, say: Callable[[], object]) -> None:
        super().__init__(widget)
        self._say = say

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            # Not at once: Qt goes through the children of the widget, and saying may replace some of them.
            QCoreApplication.postEvent(self, QEvent(_SAY))
        elif event.type() == _SAY:
            try:
                self._say()
            except Exception as error:  # an error that passes through Qt's events here ends the process
                sys.excepthook(type(error), error, error.__traceback__)
        return super().event(event)


def sentence(problem: Problem) -> str:
    """What a problem says, in the window's language; a problem in its details says so, too."""
    details = {
        name: sentence(detail) if isinstance(detail, Problem) else detail
        for name, detail in problem.details.items()
    }
    return QCoreApplication.translate("Problem", problem.sentence).format(**details)
