"""PDF files that are too much of something."""

import zlib
from collections.abc import Iterator, Sequence

from tests.conftest import SHARED
from tests.core.importing.formats.made import pdf
from tests.torture.hostile.case import MEGABYTE, WORDS, Case, Cases

_HEAD = b"%PDF-1.5\n"


def _file(objects: Sequence[bytes]) -> bytes:
    """A file of these objects, the first of which is its catalogue."""
    parts, places, at = [_HEAD], [], len(_HEAD)
    for number, one in enumerate(objects, 1):
        places.append(at)
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, one))
        at += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    end = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, at)
    return b"".join((*parts, head, end))


def _stream(data: bytes, filters: str = "") -> bytes:
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(data), filters.encode(), data)


def _packed(data: bytes, megabytes: int) -> bytes:
    """A stream that unpacks to so many megabytes more: it is packed twice, which makes it small."""
    once = zlib.compressobj(9)
    parts = [once.compress(data), *(once.compress(b" " * MEGABYTE) for _ in range(megabytes)), once.flush()]
    return _stream(zlib.compress(b"".join(parts), 9), "/Filter[/FlateDecode/FlateDecode]")


def _objects() -> list[bytes]:
    """The objects of a sound file: catalogue, pages, font, its descendant, its characters, page, content."""
    parts = pdf([(72, 700, WORDS)]).split(b" 0 obj\n")[1:]
    return [part.partition(b"\nendobj")[0] for part in parts]


def _with(at: int, one: bytes, *more: bytes) -> bytes:
    objects = _objects()
    objects[at - 1] = one
    return _file([*objects, *more])


_CONTENT = _objects()[6].partition(b"stream\n")[2].removesuffix(b"\nendstream")
_PAGE, _CATALOGUE = _objects()[5], _objects()[0]


def _bomb(megabytes: int) -> bytes:
    return _with(7, _packed(_CONTENT + b"\n", megabytes))


def _characters(megabytes: int) -> bytes:
    return _with(5, _packed(_objects()[4].partition(b"stream\n")[2].removesuffix(b"\nendstream"), megabytes))


def _giant(size: int) -> bytes:
    return _with(6, _PAGE.replace(b"595 842", b"%d %d" % (size, size)))


def _deep(count: int) -> bytes:
    return _with(1, _CATALOGUE.replace(b">>", b"/X %b%b>>" % (b"[" * count, b"]" * count)))


def _deep_tree(count: int) -> bytes:
    """Pages that stand in nodes inside each other."""
    nodes = [b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (9 + number) for number in range(count)]
    return _with(2, b"<</Type/Pages/Count 1/Kids[8 0 R]>>", *nodes, _PAGE)


def _round(count: int) -> bytes:
    """A tree of pages that has itself as a branch."""
    return _with(2, b"<</Type/Pages/Count %d/Kids[6 0 R%b]>>" % (1 + count, b" 2 0 R" * count))


def _many(count: int) -> bytes:
    return _with(2, b"<</Type/Pages/Count %d/Kids[%b]>>" % (count, b"6 0 R " * count))


def _laughs(levels: int) -> bytes:
    """Forms, each of which shows ten times the one before."""
    page = _PAGE.replace(b"/Font", b"/XObject<</A %d 0 R>>/Font" % (8 + levels))
    own = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
    forms = [_stream(_CONTENT, f"{own.decode()}/Resources<</Font<</F 3 0 R>>>>")]
    forms += [
        _stream(b"/A Do " * 10, f"{own.decode()}/Resources<</XObject<</A {8 + level} 0 R>>>>")
        for level in range(levels)
    ]
    return _file([*_objects()[:5], page, _stream(_CONTENT + b"\n/A Do" * bool(levels)), *forms])


def _long(count: int) -> bytes:
    return pdf([(72, 700 - number / 99, WORDS) for number in range(count)])


def _locked(count: int) -> bytes:
    return pdf([(72, 700, WORDS)], trailer="/Encrypt 4 0 R" * count)


PAGES: Cases = {
    "bomb.pdf": Case(_bomb, 1500),
    "characters.pdf": Case(_characters, 1500),
    "giant.pdf": Case(_giant, 2_000_000_000, 900),
    "deep.pdf": Case(_deep, 1_000_000, 20),
    "deep-tree.pdf": Case(_deep_tree, 100_000, 3),
    "round.pdf": Case(_round, 3),
    "many-pages.pdf": Case(_many, 200_000, 3),
    "laughs.pdf": Case(_laughs, 9),
    "long.pdf": Case(_long, 100_000, 3),
    "locked.pdf": Case(_locked),
    "nothing.pdf": Case(lambda n: pdf([(72, 700, WORDS)]) * (1 - n)),
}


def real() -> Iterator[tuple[str, bytes]]:
    """Files that did harm to other programs, where they are at hand."""
    for name in ("bomb-giant.pdf", "fuzzed-ghostscript.pdf"):
        path = SHARED / "files" / "pdf" / name
        if path.is_file():
            yield name, path.read_bytes()
