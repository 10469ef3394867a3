"""The guide tells the truth: each command, key, menu and picture that it names is there, in each language."""

import re
import shlex
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from core import cli
from core.commands.registry import BY_NAME
from gui.guide.chapters import FOLDER, chapters, folder
from gui.look.translations import LANGUAGES
from gui.window.actions import ROWS
from gui.window.help_commands import CHAPTERS
from tests.translations import read

FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
QUOTED = re.compile(r"`([^`\n]+)`")
BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
LINK = re.compile(r"(!?)\[([^\]]+)\]\(([^)]+)\)")
KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|[A-Z]|\d|[←→↑↓+\-.,=\\]|Del|Backspace|Enter|Esc|Tab|Space|PgUp|PgDown)"
)
ARROWS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"}
ELSEWHERE = {"Enter", "Shift+Enter", "Esc", "Tab", "Shift+Tab", "Space", "←", "→", "↑", "↓"}
"""Keys that pages, lists and popups answer by themselves."""
KEYS = {keys for row in ROWS for keys in row.keys} | {"Ctrl+Enter"}
MOST_BYTES = 3_000_000
each_language = pytest.mark.parametrize("language", LANGUAGES)


def texts(language: str) -> Iterator[tuple[str, str]]:
    """What stands in the guide of a language, its README, too."""
    for path in sorted(folder(language).glob("*.md")):
        yield path.name, path.read_text("utf-8")


def quoted(words: str) -> list[str]:
    return QUOTED.findall(FENCED.sub("", words))


def keys(words: str) -> list[str]:
    return [one for one in quoted(words) if KEY.fullmatch(one)]


def commands(words: str) -> Iterator[list[str]]:
    """The arguments of every command line."""
    lines = [line for block in FENCED.findall(words) for line in block.splitlines()]
    for line in (*lines, *quoted(words)):
        if line.startswith("zhupi"):
            parts = shlex.split(line.removeprefix("zhupi"), comments=True)
            yield parts[: next((at for at, part in enumerate(parts) if part in ("|", ">", "&&")), None)]


def shown(language: str) -> dict[str, set[str]]:
    """What the interface says, by its sources, without the letters that are pressed with Alt."""
    said: dict[str, set[str]] = {}
    for (_, source), forms in read(language).items():
        said.setdefault(source, set()).update(re.sub(r"\(&\w\)|&", "", form) for form in forms)
    return said


def in_language(language: str, source: str) -> set[str]:
    plain = {source.replace("&", "")}
    return plain if language == "en" else shown(language).get(source, plain)


def menu_paths(language: str) -> set[str]:
    """Where every action and menu stands."""
    paths = {""}
    for row in ROWS:
        at = {""}
        for name in (*row.menu.split("/"), row.label):
            at = {f"{above} › {said}" for above in at for said in in_language(language, name)}
            paths |= at
    return {path.removeprefix(" › ") for path in paths}


@each_language
def test_every_chapter_is_listed_once(language: str) -> None:
    listed = [f"{one.name}.md" for one in chapters(language)]
    assert sorted([*listed, "README.md"]) == [name for name, _ in texts(language)]
    assert [one.title for one in chapters(language)] == [
        one.words.splitlines()[0].removeprefix("# ") for one in chapters(language)
    ]
    assert set(CHAPTERS.values()) <= {one.name for one in chapters(language)}


@each_language
def test_every_command_is_understood(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in BY_NAME:
        monkeypatch.setattr(import_module(f"core.commands.{name}"), "run", lambda _: 0)
    for name, words in texts(language):
        for arguments in commands(words):
            is_only_named = len(arguments) == 1 and arguments[0] in BY_NAME
            assert is_only_named or status(arguments) == 0, f"{name}: zhupi {shlex.join(arguments)}"


def status(arguments: list[str]) -> object:
    try:
        return cli.main(arguments, lambda _: 0)
    except SystemExit as ended:  # of --help, and of what is not understood
        return ended.code


@each_language
def test_every_key_is_that_of_an_action(language: str) -> None:
    for name, words in texts(language):
        for one in keys(words):
            plain = "".join(ARROWS.get(letter, letter) for letter in one)
            assert one in ELSEWHERE or plain in KEYS, f"{name}: {one}"


@each_language
def test_what_is_bold_is_what_the_interface_says(language: str) -> None:
    paths = menu_paths(language)
    said = {re.sub(r"&", "", words) for _, words in read("zh_CN")}
    if language != "en":
        said = {form for forms in shown(language).values() for form in forms}
    for name, words in texts(language):
        for one in BOLD.findall(words):
            assert one in (paths if "›" in one else said), f"{name}: {one}"


@each_language
def test_every_link_and_picture_is_there(language: str) -> None:
    used = {Path("pictures")}
    for name, words in texts(language):
        for _, told, target in LINK.findall(words):
            assert told.strip()
            assert (folder(language) / target).is_file(), f"{name}: {target}"
            used.add(Path(target))
    pictures = [path.relative_to(folder(language)) for path in folder(language).glob("pictures/*")]
    assert set(pictures) <= used, "a picture is not used"


@each_language
def test_the_languages_have_the_same_chapters(language: str) -> None:
    for name, words in texts("en"):
        other = (folder(language) / name).read_text("utf-8")
        assert form(other) == form(words), name


def form(words: str) -> tuple[object, ...]:
    """What stands in a chapter, whatever its language."""
    outside = FENCED.sub("", words)
    lines = outside.splitlines()
    return (
        [line.split(" ")[0] for line in lines if line.startswith("#")],
        [target for is_picture, _, target in LINK.findall(words) if is_picture],
        sorted(target for _, _, target in LINK.findall(words) if target.count("/") == 0),
        sum(line.startswith(("- ", "1. ")) for line in lines),
        sum(line.startswith("|") for line in lines),
        sorted(keys(words)),
        [arguments[:1] for arguments in commands(words)],
        len(BOLD.findall(words)),
    )


def test_pictures_are_small() -> None:
    pictures = list(FOLDER.glob("*/pictures/*.png"))
    assert sum(path.stat().st_size for path in pictures) <= MOST_BYTES
    assert all(QImage(str(path)).colorCount() for path in pictures), "a picture has too many colours"
