"""The window's languages."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core.document.problem import Problem
from resources import ROOT

LANGUAGES = ("en", "zh_CN", "zh_TW")


def install(app: QCoreApplication, language: str) -> None:
    """Speak a language: Zhupi's own words and Qt's buttons; English needs it for one thing and several."""
    for old in app.findChildren(QTranslator):
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


def sentence(problem: Problem) -> str:
    """What a problem says, in the window's language."""
    return QCoreApplication.translate("Problem", problem.sentence).format(**problem.details)
