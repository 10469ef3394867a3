"""A file of any kind gone wrong, the same for the same number: as bytes, or in what its format is made of."""

import io
import json
import re
import zipfile
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import PurePath
from random import Random

from lxml import etree

from tests.torture.mutations import WORDS, mutated_bytes, mutated_json

Element = etree._Element
_HTML = re.compile(rb"(<[^<>]*>|&#?\w+;)")
_PDF = re.compile(rb"(<<|>>|\d+ \d+ R|/\w+|[-\d.]+|\n)")
_LINES = re.compile(rb"(\n)")
_LUA = re.compile(rb"([\[\]{}=,\"])")
_TAGS = (
    *(
        "<table>",
        "<tr>",
        "<td rowspan=9 colspan=9>",
        "</table>",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<br>",
        "<sup>",
        "</sup>",
    ),
    *(
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<style>",
        "</html>",
        "<template>",
        "<svg>",
        "<math>",
        "<plaintext>",
    ),
    *(
        "<ruby><rt>",
        "<li>",
        "<ol start=-9>",
        "<a href=#n1>",
        "<a id=n1 href=#c1>",
        "<h6>",
        "<textarea>",
        "<base href=//x>",
    ),
    *(
        "&#0;",
        "&#xd800;",
        "&#x110000;",
        "&nbsp",
        "&amp",
        "<?xml",
        "<![CDATA[",
        "]]>",
        "<meta charset=utf-16>",
        "--b--",
    ),
    *(
        "Content-Transfer-Encoding: base64\r\n\r\n",
        "Content-Type: text/html; charset=x\r\n\r\n",
        "=\r\n",
        "=E4",
        "=?utf-8?b?",
    ),
)
_SIGNS = (
    *(
        "# ",
        "###### ",
        "---\n",
        "===\n",
        "```\n",
        "~~~\n",
        "> " * 99,
        "- [x] ",
        "| a | b |\n|---|---|\n",
        "[^1]",
        "[^1]: ",
        "[^2]:",
    ),
    *(
        "**",
        "*" * 50,
        "_" * 50,
        "`" * 50,
        "[a](b",
        "![",
        "](",
        "[a][b]",
        "<sup>",
        "</sup>",
        "\\",
        "\t",
        "    ",
        "a: b\n",
        "|" * 99,
    ),
)
_TABLES = (
    "{",
    "}",
    "{" * 60,
    "[1] = ",
    '["text"] = ',
    "nil",
    "true",
    "0x",
    "1e999",
    "-",
    "--",
    "\\999",
    "\\x",
    '"',
    "'",
    ";",
    "return",
)
_CLIPS = (
    "==========\n",
    "- Your Note on page 3 | location 9",
    "- 您在位置 #20-21的标注",
    "- 您在位置 #30的书签",
    "-\n",
    "\ufeff",
    "|",
    "99999999999-1",
    "\r\n\r\n",
)
_OBJECTS = (
    *(
        "<<",
        ">>",
        "[",
        "]",
        "(",
        ")",
        "1 0 R",
        "3 0 R",
        "6 0 R",
        "7 0 R",
        "99 0 R",
        "stream\n",
        "endstream",
        "endobj",
        "obj",
    ),
    *(
        "/Kids[2 0 R]",
        "/Parent 6 0 R",
        "/Count 999999999",
        "/Length -1",
        "/Length 0 ",
        "/Filter/FlateDecode",
        "/Filter[/LZWDecode/ASCIIHexDecode]",
    ),
    *(
        "/MediaBox[0 0 1e9 1e9]",
        "/MediaBox[0 0 0 0]",
        "/Rotate 90",
        "/UserUnit 9999",
        "/Encrypt 4 0 R",
        "/DW -9999",
        "/ObjStm",
        "/XRef",
    ),
    *(
        "q ",
        "Q ",
        "BT ",
        "ET ",
        "1e38 0 0 1e38 0 0 cm ",
        "0 0 0 0 0 0 Tm ",
        "-1 0 0 -1 9 9 Tm ",
        "0 1 -1 0 9 9 Tm ",
        "3 Tr ",
        "/F 0 Tf ",
    ),
    *(
        "/F 99999 Tf ",
        "<4E00> Tj ",
        "<> Tj ",
        "[<4E00> -99999 <4E00>] TJ ",
        "0 0 9999 9999 re f ",
        "/Fm Do ",
        "beginbfchar",
        "<FFFF> <D800>",
    ),
)
_MADE_OF: Mapping[str, tuple[re.Pattern[bytes], tuple[str, ...]]] = {
    ".html": (_HTML, _TAGS),
    ".mhtml": (_HTML, _TAGS),
    ".xml": (_HTML, _TAGS),
    ".pdf": (_PDF, _OBJECTS),
    ".md": (_LINES, _SIGNS),
    ".lua": (_LUA, _TABLES),
    ".txt": (_LINES, _CLIPS),
}
"""Where files of an ending can be cut into pieces that mean something, and pieces to put in."""


def mutant(random: Random, name: str, data: bytes) -> bytes:
    """A file of that name gone wrong: as it is, or in one of the files that it holds."""
    if not zipfile.is_zipfile(io.BytesIO(data)) or random.random() < 0.1:
        return _changed(random, PurePath(name).suffix, data)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        held = {one: archive.read(one) for one in archive.namelist()}
    wrong = random.choice(list(held))
    held[wrong] = _changed(random, PurePath(wrong).suffix, held[wrong])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", random.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for one, inside in held.items():
            archive.writestr(zipfile.ZipInfo(one), inside, archive.compression)
    return made.getvalue()


def _changed(random: Random, ending: str, data: bytes) -> bytes:
    chance = random.random()
    if chance < 0.2:
        return mutated_bytes(random, data)
    if data.startswith(b"<") and ending not in (".html", ".xhtml") and chance < 0.9:
        return elements(random, data)
    if ending == ".json" and chance < 0.9:
        return json.dumps(mutated_json(random, json.loads(data))).encode(errors="surrogatepass")
    made_of = _MADE_OF.get(ending.replace("xhtml", "html"), (_HTML, _TAGS))
    return _pieces(random, data, *made_of)


def _pieces(random: Random, data: bytes, cut: re.Pattern[bytes], more: tuple[str, ...]) -> bytes:
    """A file with some of its pieces lost, doubled, moved, many times over, or with others between."""
    pieces = cut.split(data)
    for _ in range(random.randint(1, 8)):
        at, to = random.randrange(len(pieces)), random.randrange(len(pieces))
        pieces[at:at] = random.choice(_WAYS)(random, pieces, at, to, more)
    return b"".join(pieces)


PieceWay = Callable[[Random, list[bytes], int, int, tuple[str, ...]], list[bytes]]


def _new(random: Random, _: list[bytes], _at: int, _to: int, more: tuple[str, ...]) -> list[bytes]:
    return [random.choice(more).encode(errors="surrogatepass")]


def _many(random: Random, _: list[bytes], _at: int, _to: int, more: tuple[str, ...]) -> list[bytes]:
    return [random.choice(more).encode(errors="surrogatepass") * random.choice((9, 300, 3000))]


def _word(random: Random, pieces: list[bytes], at: int, _to: int, _more: tuple[str, ...]) -> list[bytes]:
    """Something strange in the place of a piece."""
    pieces[at] = random.choice(WORDS).encode(errors="surrogatepass")
    return []


def _again(_random: Random, pieces: list[bytes], _at: int, to: int, _more: tuple[str, ...]) -> list[bytes]:
    return pieces[to : to + 9]


def _moved(_random: Random, pieces: list[bytes], _at: int, to: int, _more: tuple[str, ...]) -> list[bytes]:
    one, pieces[to] = pieces[to], b""
    return [one]


def _number(random: Random, pieces: list[bytes], at: int, _to: int, _more: tuple[str, ...]) -> list[bytes]:
    """Another number in a piece."""
    other = random.choice((b"0", b"-1", b"1", b"7", b"99999", b"2147483648", b"0.0001"))
    pieces[at] = re.sub(rb"\d+", other, pieces[at], count=1)
    return []


_WAYS: tuple[PieceWay, ...] = (_new, _new, _many, _word, _again, _moved, _number, _number)


def elements(random: Random, data: bytes) -> bytes:
    """A document with some of its elements lost, doubled, moved, renamed, or with strange values."""
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError:
        return mutated_bytes(random, data)
    for _ in range(random.randint(1, 6)):
        every = list(root.iterdescendants())
        if every:
            random.choice(_ELEMENT_WAYS)(random, random.choice(every), random.choice(every))
    return etree.tostring(root)


def _lost(_random: Random, one: Element, _other: Element) -> None:
    if (parent := one.getparent()) is not None:
        parent.remove(one)


def _doubled(_random: Random, one: Element, other: Element) -> None:
    other.append(deepcopy(one))


def _named(_random: Random, one: Element, other: Element) -> None:
    one.tag = other.tag


def _worded(random: Random, one: Element, _other: Element) -> None:
    one.text = _allowed(random.choice(WORDS))


def _alike(_random: Random, one: Element, other: Element) -> None:
    for name, value in other.attrib.items():
        one.set(name, value)


def _shuffled(random: Random, one: Element, _other: Element) -> None:
    one[:] = sorted(one, key=lambda _: random.random())


def _valued(random: Random, one: Element, _other: Element) -> None:
    for name in one.attrib:
        one.set(name, _allowed(random.choice(WORDS)))


ElementWay = Callable[[Random, Element, Element], None]
_ELEMENT_WAYS: tuple[ElementWay, ...] = (_lost, _doubled, _named, _worded, _alike, _shuffled, _valued)


def _allowed(words: str) -> str:
    """Words without the characters that no XML can hold."""
    return "".join(one for one in words if one >= " " and not "\ud800" <= one <= "\udfff")
