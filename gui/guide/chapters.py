"""The chapters of the guide, in Markdown; the README of each language's folder lists them in their order."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale

from gui.look.translations import LANGUAGES
from resources import ROOT

FOLDER = ROOT / "guide"
_LISTED = re.compile(r"^\d+\. \[(.+)\]\(([a-z-]+)\.md\)", re.MULTILINE)


class Chapter(NamedTuple):
    """A chapter by the name of its file, what it is called, and its words."""

    name: str
    title: str
    words: str


def spoken() -> str:
    """The language of the window, in which the guide is read, too."""
    return next(
        language for language in (*LANGUAGES, QLocale().name()) if QLocale().name().startswith(language)
    )


def folder(language: str) -> Path:
    """Where the guide of a language lies, with its pictures."""
    return FOLDER / language


@cache
def chapters(language: str) -> tuple[Chapter, ...]:
    """All chapters."""
    listed = _LISTED.findall((folder(language) / "README.md").read_text("utf-8"))
    return tuple(
        Chapter(name, title, (folder(language) / f"{name}.md").read_text("utf-8")) for title, name in listed
    )
