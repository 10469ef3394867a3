"""Archives that unpack to too much, or hold names that lead out of them."""

import io
import stat
import zipfile
from copy import copy

from tests.core.importing.formats.made import docx, epub, odt, paragraph, zipped
from tests.torture.hostile.case import MEGABYTE, WORDS, Case, Cases, held

_WORD = docx(paragraph(WORDS))
_OPEN = odt(f"<text:p>{WORDS}</text:p>")
_BOOK = epub(a=f"<p>{WORDS}</p>")
ODD = (
    "../../evil.txt",
    "/tmp/evil.txt",
    "..\\..\\evil.txt",
    "C:\\evil.txt",
    "word/../../evil.txt",
    "a" * 5000,
    "CON",
    "a\0b",
)


def stuffed(archive: bytes, path: str, megabytes: int) -> bytes:
    """An archive with so many megabytes of nothing behind a file of it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        for name, data in held(archive).items():
            with made.open(name, "w", force_zip64=True) as file:
                file.write(data)
                for _ in range(megabytes * (name == path)):
                    file.write(b" " * MEGABYTE)
    return packed.getvalue()


def odd(archive: bytes, count: int) -> bytes:
    """An archive with so many of the names that lead out of it, and a link that does."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        for name, data in (held(archive) | dict.fromkeys(ODD[:count], b"evil")).items():
            made.writestr(name, data)
        if count:
            link = zipfile.ZipInfo("word/media/link.xml")
            link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
            made.writestr(link, "/etc/passwd")
    return packed.getvalue()


def _overlapping(count: int) -> bytes:
    """An archive with so many more entries that are all the same bytes."""
    packed = io.BytesIO(_WORD)
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as made:
        made.writestr("word/header.xml", b" " * MEGABYTE * bool(count))
        for number in range(count):
            again = copy(made.filelist[-1])
            again.filename = f"word/header{number}.xml"
            made.filelist.append(again)
    return packed.getvalue()


def _lying(count: int) -> bytes:
    """An archive that says of its files that they are small."""
    data = stuffed(_WORD, "word/document.xml", 300 * count)
    if not count:
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sizes = {entry.file_size for entry in archive.infolist()}
    return data.replace(max(sizes).to_bytes(4, "little"), (100).to_bytes(4, "little"))


def _entries(count: int) -> bytes:
    return zipped(held(_WORD) | {f"word/{number}": b"" for number in range(count)})


def _again(count: int) -> bytes:
    """A book that has the same long page so many times."""
    files = held(epub(a=f"<p>{WORDS * 1000}</p>"))
    package = (
        files["book/content.opf"].decode().replace("<spine>", "<spine>" + '<itemref idref="a"/>' * count)
    )
    return zipped(files | {"book/content.opf": package})


def _leading(path: str) -> bytes:
    """A book whose package is said to be elsewhere, or whose page is."""
    files = held(epub(a=f"<p>{WORDS}</p>", b="<p>字</p>"))
    return zipped(
        {name: data.replace(b"b.xhtml", path.encode()) for name, data in files.items()}
        | files
        | {"book/content.opf": files["book/content.opf"].replace(b"b.xhtml", path.encode())}
    )


def _related(path: str) -> bytes:
    """A Word file whose parts are said to be elsewhere."""
    files = held(docx(paragraph(WORDS), footnotes="", styles=""))
    rels = "word/_rels/document.xml.rels"
    related = files[rels].replace(b'"footnotes.xml"', f'"{path}" TargetMode="External"'.encode())
    return zipped(files | {rels: related})


_UP = "../" * 12 + "etc/passwd"
ARCHIVES: Cases = {
    "bomb.docx": Case(lambda n: stuffed(_WORD, "word/document.xml", n), 300),
    "bomb.odt": Case(lambda n: stuffed(_OPEN, "content.xml", n), 300),
    "990-megabytes.epub": Case(lambda n: stuffed(_BOOK, "META-INF/container.xml", n), 990),
    "overlapping.docx": Case(_overlapping, 1000),
    "lying.docx": Case(_lying),
    "entries.docx": Case(_entries, 100_000, 20),
    "again.epub": Case(_again, 10_000, 1),
    "odd-names.docx": Case(lambda n: odd(_WORD, n), len(ODD)),
    "odd-names.odt": Case(lambda n: odd(_OPEN, n), len(ODD)),
    "odd-names.epub": Case(lambda n: odd(_BOOK, n), len(ODD)),
    "leading-up.epub": Case(lambda n: _leading(_UP if n else "b.xhtml")),
    "leading-out.epub": Case(lambda n: _leading("file:///etc/passwd" if n else "b.xhtml")),
    "leading-up.docx": Case(lambda n: _related(_UP if n else "footnotes.xml")),
    "leading-out.docx": Case(lambda n: _related("file:///etc/passwd" if n else "footnotes.xml")),
}
