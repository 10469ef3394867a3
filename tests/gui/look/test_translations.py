"""Every visible string is said in every language."""

import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from core.workspace.reading import read_file
from gui.look.translations import install
from tests import translations

WORDS = translations.collect()


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_everything_is_translated(language: str) -> None:
    assert sorted(WORDS - translations.read(language).keys()) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_is_left_over(language: str) -> None:
    assert sorted(translations.read(language).keys() - WORDS) == []


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_placeholders_stay(language: str) -> None:
    def placeholders(words: str) -> list[str]:
        return sorted(re.findall(r"\{\w*\}|%n", words))

    known = translations.read(language)
    wrong = [
        source
        for (_, source), forms in known.items()
        if any(placeholders(form) != placeholders(source) for form in forms)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_loaded_is_what_is_written(language: str, tmp_path: Path) -> None:
    source = translations.FOLDER / f"zhupi_{language}.ts"
    fresh = tmp_path / "fresh.qm"
    subprocess.run([translations.lrelease(), "-silent", source, "-qm", fresh], check=True)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_what_is_visible_is_found() -> None:
    assert ("Action", "Open…") in WORDS
    assert ("StatusBar", "Saved") in WORDS
    assert ("Problem", "{name} is empty.") in WORDS
    assert any(context == "Problem" and "is in use by another program" in words for context, words in WORDS)


def test_why_words_were_removed_can_be_said(shared: Path) -> None:
    cases = sorted((shared / "reports" / "cases").glob("*.txt"))
    reasons = {removed.reason for case in cases for removed in read_file(case).removed}
    assert reasons <= set(translations.REASONS)


def test_english_tells_one_from_several(qapp: QApplication) -> None:
    install(qapp, "en")
    told = [QCoreApplication.translate("Card", "%n place(s) in the text", "", count) for count in (1, 2)]
    assert told == ["1 place in the text", "2 places in the text"]
