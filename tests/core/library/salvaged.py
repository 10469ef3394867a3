"""A library that lost the words of its reports, as after a bad disk: salvage brought their notes back."""

from pathlib import Path

from core.anchoring.anchor import describe
from core.document.annotation import Colour
from core.document.span import Span
from core.library.library import Library
from core.library.safety.salvage import Salvaged, salvage
from core.workspace.reading import read_file
from core.workspace.workspace import Workspace
from tests.core.library.hand import add

LINES = {
    "青山县": ("第{}项：", "城镇新增就业{}万", "人，民生持续改善。"),
    "白水县": ("建成通车公路", "新修桥梁{}座", "，群众出行更加便捷，工程款全部付清。"),
}
"""What a report says line by line, with a number in it; the middle is what notes are on."""


def report(folder: Path, place: str, *, corrected: bool = False) -> Path:
    """A report of a place as a file; `corrected` is another text of it."""
    lines = ("".join(LINES[place]).replace("{}", str(n)) for n in range(3, 400))
    words = "\n".join((f"2024年{place}政府工作报告", "各位代表：", "一、2023年工作回顾", *lines))
    file = folder / f"{place}{'（更正）' if corrected else ''}.txt"
    file.write_text(words.replace("300", "三百") if corrected else words, "utf-8")
    return file


def annotate(library: Path, file: Path, number: int, colour: Colour, note: str, *tags: str) -> None:
    """Keep a report and put a note on one of its lines."""
    workspace = Workspace(library)
    with workspace.library:
        kept = read_file(file)
        text = workspace.add_report(kept, file).text
        assert text is not None
        quote = LINES[kept.metadata.place or ""][1].format(number)
        at = kept.text.index(quote)
        add(workspace.library, text, describe(kept, Span(at, at + len(quote))), colour, note, tags)


def lose_words(library: Path, *files: Path) -> Salvaged:
    """Have words of each report zeroed, and put what salvage brings back in the library's place."""
    zero_words(library, *files)
    new = library.with_name("brought-back.sqlite")
    found = salvage(library, new)
    new.replace(library)
    return found


def zero_words(library: Path, *files: Path) -> None:
    """Have the first words of each report zeroed, as a bad disk does."""
    with Library.open(library):
        pass  # all that its log has comes into the file
    data = library.read_bytes()
    for file in files:
        words = "\n".join(file.read_text("utf-8").split("\n")[:2]).encode()
        assert words in data
        data = data.replace(words, bytes(len(words)))
    library.write_bytes(data)
