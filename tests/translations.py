"""Collect every visible string into the translation files and compile them: `python -m tests.translations`.

Qt's lupdate sees neither the sentences of core's Problems nor tables of labels, so this collects by itself.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from gui.look.names import COLOUR_NAMES, FIELD_NAMES, FORMAT_NAMES, KIND_NAMES, LEVEL_NAMES, OPERATION_NAMES
from gui.window.actions import ROWS
from resources import ROOT

SOURCES = tuple(sorted(path for room in ("core", "gui") for path in (ROOT.parent / room).rglob("*.py")))
FOLDER = ROOT / "translations"
LANGUAGES = ("en", "zh_CN", "zh_TW")
REASONS = (
    "HTML comment", "abstract", "character reference", "comment", "damaged page", "deleted text",
    "formatting sign", "garbled line", "hidden text", "hyphen", "invisible character", "link address",
    "link back", "link farm", "lost character", "lost space", "missing words", "mojibake", "moved text",
    "news agency", "note number", "note of a reader", "note that nothing calls",
    "outside the page", "page footer", "page header", "page metadata", "page number", "photo caption",
    "picture", "picture of a page", "printed twice", "private character", "reading of a character",
    "recognized text", "repeated text", "sign of a font", "site navigation", "slanted text", "style rule",
    "table of contents", "unreadable bytes", "watermark", "web page", "written-out line break",
)  # fmt: skip
"""Why readers and cleaning leave words out; said by their steps, shown beside the page."""

QT_WORDS = {
    "QFileDialog": ("&Look in:", "Files of &type:"),
    "QAbstractFileIconProvider": ("Folder",),
    "QShortcut": ("Left", "Right", "Up", "Down", "Del"),
}
"""What Qt says in dialogs and menus and does not translate itself, or otherwise than keyboards have it."""

Words = set[tuple[str, str]]
Translations = dict[tuple[str, str], list[str]]


def collect() -> Words:
    """Every string that the window shows, with its context."""
    found = {words for path in SOURCES for words in _in_module(path)}
    for row in ROWS:
        found |= {("Action", words) for words in (row.label, *row.menu.split("/"))}
    for context, table in (
        ("Action", OPERATION_NAMES.values()),
        ("Card", KIND_NAMES.values()),
        ("Colour", COLOUR_NAMES.values()),
        ("Format", FORMAT_NAMES.values()),
        ("Field", FIELD_NAMES.values()),
        ("Level", LEVEL_NAMES.values()),
        ("Removed", REASONS),
        *QT_WORDS.items(),
    ):
        found |= {(context, words) for words in table if words}
    return found


def has_count(words: str) -> bool:
    """Whether a string takes a number, and so has plural forms."""
    return "%n" in words or "%Ln" in words


def read(language: str) -> Translations:
    """What a language's file says, by context and source; unfinished strings are left out."""
    path = FOLDER / f"zhupi_{language}.ts"
    if not path.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): forms
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
        if all(forms := _forms(message.find("translation")))
    }


def write(language: str, words: Words, known: Translations) -> None:
    """Write a language's file with exactly these strings; what is not known stays unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({context for context, _ in words}):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for source in sorted(source for other, source in words if other == name):
            _add_message(context, source, known.get((name, source), []))
    ElementTree.indent(root)
    text = ElementTree.tostring(root, "unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"zhupi_{language}.ts").write_text(f"{head}{text}\n", "utf-8")


def compile_(language: str) -> None:
    """Make the file that the window loads."""
    source, compiled = FOLDER / f"zhupi_{language}.ts", FOLDER / f"zhupi_{language}.qm"
    subprocess.run([lrelease(), "-silent", source, "-qm", compiled], check=True)


def lrelease() -> Path:
    """Qt's compiler of translations."""
    return Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def main() -> int:
    """Bring the files up to date; the exit status says whether something is left to translate."""
    words = collect()
    missing = 0
    for language in LANGUAGES:
        wanted = {pair for pair in words if language != "en" or has_count(pair[1])}
        known = read(language)
        write(language, wanted, known)
        compile_(language)
        for context, source in sorted(wanted - known.keys()):
            missing += 1
            sys.stdout.write(f"{language}: {context}: {source}\n")
    return int(missing > 0)


def _in_module(path: Path) -> Iterator[tuple[str, str]]:
    """The strings of `tr` and `translate` calls, of functions that only wrap one, and of Problems."""
    tree = ast.parse(path.read_text("utf-8"))
    wrappers = {"translated": "Action"} | dict(_wrappers(tree))
    for context, call in _calls(tree, ""):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        words = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args]
        match name, words:
            case "tr", [str(source), *_]:
                yield context, source
            case "translate" | "QT_TRANSLATE_NOOP", [str(given), str(source), *_]:
                yield given, source
            case "Problem", [str(source), *_]:
                yield "Problem", source
            case "Placement", [_, _, _, str(source)]:
                yield "Placement", source
            case _, [str(source), *_] if name in wrappers:
                yield wrappers[name], source
    for sentence in _sentences(tree):
        yield "Placement" if path.parent.name == "anchoring" else "Problem", sentence


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call, with the name of the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else context)


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of this module that translate their first argument, and in which context."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.args.args:
            for _, call in _calls(node, ""):
                first = node.args.args[0].arg
                match call:
                    case ast.Call(
                        ast.Attribute(attr="translate"), [ast.Constant(str(given)), ast.Name(id=name), *_]
                    ):
                        if name == first:
                            yield node.name, given


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Constants that are sentences: what Problems are raised with, and why words were not found."""
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name(id=name)], ast.Constant(str(words))):
                if name.isupper() and words.endswith(".") and " " in words:
                    yield words


def _forms(translation: ElementTree.Element | None) -> list[str]:
    if translation is None:
        return [""]
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def _add_message(context: ElementTree.Element, source: str, forms: list[str]) -> None:
    message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if has_count(source) else {})
    ElementTree.SubElement(message, "source").text = source
    translation = ElementTree.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if has_count(source):
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form
    elif forms:
        translation.text = forms[0]


if __name__ == "__main__":
    sys.exit(main())
