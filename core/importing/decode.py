"""Bytes to text: byte order mark, UTF-8, else the Chinese encoding that makes more sense; some may be bad."""

import codecs
from typing import NamedTuple

from core.document.clean_text import MOJIBAKE, Removed
from core.document.problem import Problem
from core.importing import damage, mojibake

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like the mark of UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHINESE = ("gb18030", "cp950", "big5hkscs")
# The commonest characters of the genre in both scripts: about a third of any report.
_COMMON = frozenset(
    "的一是在不了有和人中大上以要年工作民政府市全生化新高力加建推合实現实现社会會社行发發展经经济濟设設"
    "区區县縣农農业業产產为為这這个個国國进進动動务務增万萬元"
)
_SAMPLE = 100_000
_PLAUSIBLE = 0.04
_CLEARLY = 0.12
"""What makes so much sense is Chinese beyond doubt, even where some of its bytes are lost."""
_MOST_DAMAGE = 0.05
"""Of more characters than that, a text is in another encoding or lost."""
_MOST_LOST = 0.2
"""Of a text that was read wrongly, so much may be lost: what is left can be read, and garbage cannot."""
_CONTROL = frozenset(map(chr, (*range(9), *range(14, 26), *range(27, 32), 127)))
_MOST_CONTROL = 0.01
_SPECIMEN = 24

BINARY = "{name} is no text but a binary file; Zhupi reads text files."
NUL = "{name} holds NUL characters, so it is damaged or no text; save it as UTF-8 again."
SURROGATES = "{name} holds halves of characters (lone surrogates); save it as UTF-8 and open it again."
UNKNOWN = "{name} is in no encoding that Zhupi knows; save it as UTF-8 and open it again."
NOT_WHAT_IT_SAYS = "{name} says that it is {encoding} but is not; save it as UTF-8 and open it again."


class Decoded(NamedTuple):
    """A text, the name of its encoding, and what of the file could not be read or was put right."""

    text: str
    encoding: str
    notes: tuple[Removed, ...] = ()


def decode(data: bytes, name: str) -> Decoded:
    """The text of the file called `name`; Problem where it is none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            decoded = _marked(data[len(mark) :], encoding, len(mark), name)
            break
    else:
        decoded = _unmarked(data, name)
    _refuse_junk(decoded.text, name)
    return _put_right(decoded)


def _marked(data: bytes, encoding: str, ahead: int, name: str) -> Decoded:
    """A text whose mark tells its encoding."""
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        is_cut = error.end >= len(data)
        if _has_surrogates(data, encoding, error) and not is_cut:
            raise Problem(SURROGATES, name=name) from error
        if (found := _damaged(data, encoding, ahead)) is None:
            raise Problem(NOT_WHAT_IT_SAYS, name=name, encoding=encoding.upper()) from error
        return found


def _unmarked(data: bytes, name: str) -> Decoded:
    if b"\0" in data[:_SAMPLE] and (wide := _wide(data)):
        return wide
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _has_surrogates(data, "utf-8", error):
            raise Problem(SURROGATES, name=name) from error
    readings = [
        Decoded(text, encoding) for encoding in _CHINESE if (text := _tried(data, encoding)) is not None
    ]
    best = max(readings, key=lambda reading: _plausibility(reading.text), default=Decoded("", ""))
    if _plausibility(best.text) < _CLEARLY:
        best = _most_plausible_damaged(data, best)
        if _plausibility(best.text) < _PLAUSIBLE:
            _refuse_junk(data[:_SAMPLE].decode("latin-1"), name)
            raise Problem(UNKNOWN, name=name)
    return best


def _wide(data: bytes) -> Decoded | None:
    """A text in UTF-16 without a mark: half of its digits and line breaks is NUL."""
    for encoding in ("utf-16-le", "utf-16-be"):
        sample = data[:_SAMPLE].decode(encoding, "replace")
        if _plausibility(sample) >= _CLEARLY and (found := _damaged(data, encoding, 0)):
            return found
    return None


def _tried(data: bytes, encoding: str) -> str | None:
    """`data` in `encoding`, or None; a lone 0x80 is the euro sign of Windows' code page 936."""
    try:
        return data.decode(encoding, "windows-euro" if encoding == "gb18030" else "strict")
    except UnicodeDecodeError:
        return None


def _windows_euro(error: UnicodeError) -> tuple[str, int]:
    if isinstance(error, UnicodeDecodeError) and error.object[error.start] == 0x80:
        return "€", error.start + 1
    raise error


codecs.register_error("windows-euro", _windows_euro)


def _most_plausible_damaged(data: bytes, whole: Decoded) -> Decoded:
    """The encoding in which a file makes most sense though some bytes are none; else `whole`."""
    sample = data[:_SAMPLE]
    readings = [
        (_plausibility(text), encoding)
        for encoding in ("utf-8", *_CHINESE)
        if damage.share(text := damage.with_escapes(sample, encoding)) <= _MOST_DAMAGE
    ]
    sense, encoding = max(readings, default=(0.0, ""))
    clearly = sense >= max(_CLEARLY, 2 * _plausibility(whole.text))
    return (clearly and _damaged(data, encoding, 0)) or whole


def _damaged(data: bytes, encoding: str, ahead: int) -> Decoded | None:
    """A text some of whose bytes are no characters; None where those are too many."""
    try:
        text = damage.with_escapes(data, encoding)
    except UnicodeDecodeError:
        return None
    if damage.share(text) > _MOST_DAMAGE:
        return None
    return Decoded(damage.shown(text), encoding, damage.account(text, data, encoding, ahead))


def _put_right(decoded: Decoded) -> Decoded:
    """A text that was read wrongly and saved so, as it was before, if that is clearly better Chinese."""
    text = decoded.text
    before = _plausibility(text)
    if text.isascii() or before >= _PLAUSIBLE:
        return decoded
    sample = text[:_SAMPLE]
    likely = {
        (reading.meant, reading.taken)
        for reading in mojibake.readings(sample)
        if damage.share(reading.text) <= _MOST_LOST
        and _plausibility(reading.text) >= max(_CLEARLY, 3 * before)
    }
    found = [reading for reading in mojibake.readings(text) if (reading.meant, reading.taken) in likely]
    if not found:
        return decoded
    best = min(found, key=lambda reading: damage.share(reading.text))
    encoding = f"{decoded.encoding} ({best.meant} read as {best.taken})"
    return Decoded(
        damage.shown(best.text), encoding, (Removed(text[:_SPECIMEN], MOJIBAKE, 0), *decoded.notes)
    )


def _plausibility(text: str) -> float:
    """The share of the genre's commonest characters among those beyond ASCII."""
    foreign = [character for character in text[:_SAMPLE] if character > "\x7f"]
    return sum(character in _COMMON for character in foreign) / max(1, len(foreign))


def _has_surrogates(data: bytes, encoding: str, error: UnicodeDecodeError) -> bool:
    """Whether what a text breaks at is half of a character, well written."""
    if encoding != "utf-8":
        return "surrogate" in error.reason
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _refuse_junk(text: str, name: str) -> None:
    sample = text[:_SAMPLE]
    if sum(character in _CONTROL for character in sample) > _MOST_CONTROL * len(sample):
        raise Problem(BINARY, name=name)
    if "\0" in text:
        raise Problem(NUL, name=name)
