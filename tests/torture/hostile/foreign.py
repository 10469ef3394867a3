"""Files of other programs' notes that are too much of something, or name what is not theirs to name."""

import json
from typing import Any

from core.exporting.formats import exported
from tests.core.exporting.outgoing import NOTEBOOK
from tests.core.importing.formats.made import docx, paragraph, run, zipped
from tests.core.interchange.test_foreign import CALIBRE, CLIPPINGS, HYPOTHESIS, LUA
from tests.torture.hostile.archives import odd, stuffed
from tests.torture.hostile.case import WORDS, Case, Cases
from tests.torture.hostile.markup import laughs, outside

_SELECTION = '<PlainTextSelection guid="a" startPosition="0" endPosition="4"/>'


def _project(inside: str = "", head: str = "", path: str = "internal://a.txt", selections: int = 1) -> bytes:
    """A project of another program with a selection."""
    source = f'<TextSource guid="s" plainTextPath="{path}">{_SELECTION * selections}</TextSource>'
    codes = f"<CodeBook><Codes>{inside}</Codes></CodeBook>"
    about = 'xmlns="urn:QDA-XML:project:1.0" origin="x"'
    xml = f"{head}<Project {about}>{codes}<Sources>{source}</Sources></Project>"
    return zipped({"project.qde": xml, "sources/a.txt": WORDS})


def _codes(count: int) -> bytes:
    return _project('<Code guid="c" name="a">' * count + "</Code>" * count)


def _commented(count: int) -> bytes:
    """A Word file with so many comments on the same words."""
    starts, ends = (
        "".join(f'<w:{kind} w:id="{n}"/>' for n in range(count))
        for kind in ("commentRangeStart", "commentRangeEnd")
    )
    comments = "".join(f'<w:comment w:id="{n}">{paragraph("评")}</w:comment>' for n in range(count))
    return docx(
        paragraph(starts or "<w:r/>", run(WORDS, '<w:highlight w:val="red"/>'), ends or "<w:r/>"),
        comments=comments,
    )


def _deep_json(count: int) -> bytes:
    return f"{'[' * count}{json.dumps(HYPOTHESIS)}{']' * count}".encode()


def _rows(whole: dict[str, Any], key: str, count: int) -> bytes:
    return json.dumps(whole | {key: whole[key] + [whole[key][-1]] * count}).encode()


def _long_json(count: int) -> bytes:
    note = {"highlighted_text": WORDS, "notes": WORDS * count}
    return json.dumps(CALIBRE | {"annotations": [note]}).encode()


def _table(inside: str) -> bytes:
    return LUA.replace("return {", f"return {{ {inside}").encode()


FOREIGN: Cases = {
    "bomb.qdpx": Case(lambda n: stuffed(_project(), "project.qde", n), 300),
    "bomb-text.qdpx": Case(lambda n: stuffed(_project(), "sources/a.txt", n), 300),
    "laughs.qdpx": Case(lambda n: _project(head=laughs(n)), 10),
    "outside.qdpx": Case(lambda n: _project(head=outside(n))),
    "deep.qdpx": Case(_codes, 100_000, 3),
    "many.qdpx": Case(lambda n: _project(selections=n), 200_000, 3),
    "odd-names.qdpx": Case(lambda n: odd(exported(NOTEBOOK, "qdpx"), n), 8),
    "leading-up.qdpx": Case(
        lambda n: _project(path=("internal://" + "../" * 12 + "etc/passwd") * n or "internal://a.txt")
    ),
    "leading-out.qdpx": Case(lambda n: _project(path="absolute:///etc/passwd" * n or "internal://a.txt")),
    "bomb-notes.docx": Case(lambda n: stuffed(_commented(1), "word/comments.xml", n), 300),
    "many-notes.docx": Case(_commented, 20_000, 3),
    "deep.json": Case(_deep_json, 100_000, 3),
    "many.json": Case(lambda n: _rows(HYPOTHESIS, "rows", n), 100_000, 3),
    "answers.json": Case(lambda n: _rows(HYPOTHESIS, "rows", n), 20_000, 3),
    "long.json": Case(_long_json, 150_000, 3),
    "deep.lua": Case(lambda n: _table('["a"] = ' + "{" * n + "}" * n + ","), 1_000_000, 3),
    "long.lua": Case(lambda n: _table(f'["a"] = "{WORDS * n}",'), 150_000, 3),
    "escapes.lua": Case(lambda n: _table('["a"] = "' + "\\229" * n + '",'), 1_000_000, 3),
    "numbers.lua": Case(lambda n: _table('["a"] = 0x' + "f" * n + ","), 1_000_000, 3),
    "many.lua": Case(lambda n: _table("{1,2,3}," * n), 500_000, 3),
    "many-clippings.txt": Case(lambda n: (CLIPPINGS * n).encode(), 20_000, 1),
    "rules-clippings.txt": Case(lambda n: (CLIPPINGS + "==========\n\n" * n).encode(), 1_000_000, 1),
    "digits-clippings.txt": Case(
        lambda n: (CLIPPINGS + f"a\n- {'1 ' * n}\n\nb\n==========\n").encode(), 1_000_000, 1
    ),
}
