"""Every visible string is said in every language."""

import re
import subprocess
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from core.document.clean_text import DAMAGED, MISSING, PICTURED, RECOGNIZED
from core.document.problem import Problem
from core.importing.formats.word.body import LEFT_OUT
from core.importing.importer import FORMATS
from core.interchange.incoming import from_jsonld
from core.library.safety.mending import LATER_STATE
from core.workspace.reading import read_file
from gui.look.names import FORMAT_NAMES
from gui.look.translations import install, sentence
from resources import ROOT
from tests import translations

WORDS = translations.collect()


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    install(qapp, "en")


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


def test_why_readers_leave_words_out_can_be_said() -> None:
    reasons = set(LEFT_OUT.values())
    for path in (ROOT.parent / "core" / "importing" / "formats").rglob("*.py"):
        module = import_module(".".join(path.relative_to(ROOT.parent).with_suffix("").parts))
        reasons |= {
            getattr(module, name)
            for name in re.findall(r"(?:reason=|Removed\(.*, )([A-Z_]+)[,)]", path.read_text("utf-8"))
        }
    assert len(reasons) > 9
    assert reasons > {DAMAGED, PICTURED, RECOGNIZED, MISSING}
    assert reasons <= set(translations.REASONS)


def test_every_kind_of_file_has_a_name() -> None:
    assert {kind.media_type for kind in FORMATS} <= FORMAT_NAMES.keys()


def test_english_tells_one_from_several(qapp: QApplication) -> None:
    install(qapp, "en")
    told = [QCoreApplication.translate("Card", "%n place(s) in the text", "", count) for count in (1, 2)]
    assert told == ["1 place in the text", "2 places in the text"]


REASONS = {
    '{"target": 3}': "target 处应为 str | object | array | null，实为 int",
    '{"target": "", "body": "\\ud800"}': "含有半个字符，或不是 UTF-8 的字节",
    '{"target": []}': "没有批注的对象，或者不是批注",
}


@pytest.mark.parametrize("item", REASONS)
def test_why_an_item_is_left_out_is_said_in_the_window_s_language(item: str, qapp: QApplication) -> None:
    install(qapp, "zh_CN")
    (problem,) = from_jsonld("a.jsonld", f'[{{"target": ""}}, {item}]'.encode()).refused.told
    assert sentence(problem) == f"a.jsonld 中的批注 2 没有并入：{REASONS[item]}。"


def test_what_a_salvage_lost_is_said_in_the_window_s_language(qapp: QApplication) -> None:
    install(qapp, "zh_TW")
    lost = Problem(LATER_STATE, id="a", at="2026")
    assert sentence(lost) == "批註 a 恢復到 2026 時的樣子，此後的改動已遺失。"
