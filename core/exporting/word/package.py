"""The package that a Word file is: its main part, the parts that this is related to, and what it is of."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from core.exporting.word.markup import attribute
from core.exporting.zipped import zipped

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"


class Part(NamedTuple):
    """A part of the file that its main part is related to; `kind` names it there."""

    kind: str
    data: str


def packed(inside: Iterable[str], parts: Sequence[Part], about: Mapping[str, str]) -> bytes:
    """A file with this in its body, its parts, and what it says of itself, by names of Dublin Core."""
    written = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations(
            [
                (f"{_RELATED}/officeDocument", "word/document.xml"),
                (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ]
        ),
        "docProps/core.xml": _properties(about),
        "word/document.xml": root("document", ["<w:body>", *inside, "</w:body>"]),
        "word/_rels/document.xml.rels": _relations(
            (f"{_RELATED}/{part.kind}", f"{part.kind}.xml") for part in parts
        ),
        **{f"word/{part.kind}.xml": part.data for part in parts},
    }
    return zipped({name: data.encode() for name, data in written.items()})


def root(name: str, inside: Iterable[str]) -> str:
    """A part of Word's own markup."""
    return f'{_HEAD}<w:{name} xmlns:w="{_WORD}" xmlns:r="{_RELATED}">{"".join(inside)}</w:{name}>'


def _properties(about: Mapping[str, str]) -> str:
    inside = "".join(f"<dc:{tag}>{attribute(words)}</dc:{tag}>" for tag, words in about.items() if words)
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/">{inside}</cp:coreProperties>'
    )


def _content_types(parts: Iterable[Part]) -> str:
    types = [("word/document", f"{_TYPE}document.main+xml"), ("docProps/core", _CORE)]
    types += [(f"word/{part.kind}", f"{_TYPE}{part.kind}+xml") for part in parts]
    named = "".join(f'<Override PartName="/{name}.xml" ContentType="{kind}"/>' for name, kind in types)
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{named}</Types>'
    )


def _relations(targets: Iterable[tuple[str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'
