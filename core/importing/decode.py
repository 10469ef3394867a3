"""Bytes to text: byte order mark, UTF-8, else the Chinese encoding that makes more sense; some may be bad."""

import codecs
from typing import NamedTuple

from core.document.clean_text import MOJIBAKE, Removed
from core.document.problem import Problem
from core.importing import damage, mojibake
from core.importing.plausibility import CLEARLY, PLAUSIBLE, SAMPLE, plausibility

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like the mark of UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")  # read as UTF-16, UTF-32 looks plausible
_CHINESE = ("gb18030", "cp950", "big5hkscs")
_MOST_DAMAGE = 0.05
"""Of more characters than that, a text is in another encoding or lost."""
_CONTROL = bytes((*range(0x09), *range(0x0E, 0x1A), *range(0x1B, 0x20), 0x7F))
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
    return put_right(decoded)


def put_right(decoded: Decoded) -> Decoded:
    """A text that was read in a wrong encoding and saved so, as it was before."""
    if (best := mojibake.put_right(decoded.text)) is None:
        return decoded
    encoding = f"{decoded.encoding} ({best.meant} read as {best.taken})"
    garbled = Removed(decoded.text[:_SPECIMEN], MOJIBAKE, 0)
    text = damage.shown(best.text)
    notes = (note._replace(position=min(note.position, len(text))) for note in decoded.notes)
    return Decoded(text, encoding, (garbled, *notes))


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
    if b"\0" in data[:SAMPLE] and (wide := _wide(data)):
        return wide
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _has_surrogates(data, "utf-8", error):
            raise Problem(SURROGATES, name=name) from error
    readings = [
        Decoded(text, encoding) for encoding in _CHINESE if (text := _tried(data, encoding)) is not None
    ]
    best = max(readings, key=lambda reading: plausibility(reading.text), default=Decoded("", ""))
    if plausibility(best.text) < CLEARLY:
        best = _most_plausible_damaged(data, best)
        if plausibility(best.text) < PLAUSIBLE:
            _refuse_junk(data[:SAMPLE].decode("latin-1"), name)
            raise Problem(UNKNOWN, name=name)
    return best


def _wide(data: bytes) -> Decoded | None:
    """A text in UTF-16 or UTF-32 without a mark: at least half of its digits and line breaks is NUL."""
    for encoding in _WIDE:
        sample = data[:SAMPLE].decode(encoding, "replace")
        if plausibility(sample) >= CLEARLY and (found := _damaged(data, encoding, 0)):
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
    sample = data[:SAMPLE]
    readings = [
        (plausibility(text), encoding)
        for encoding in ("utf-8", *_CHINESE)
        if damage.share(text := damage.with_escapes(sample, encoding)) <= _MOST_DAMAGE
    ]
    sense, encoding = max(readings, default=(0.0, ""))
    clearly = sense >= max(CLEARLY, 2 * plausibility(whole.text))
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
    sample = text[:SAMPLE]
    plain = sample.encode("ascii", "ignore")
    if len(plain) - len(plain.translate(None, _CONTROL)) > _MOST_CONTROL * len(sample):
        raise Problem(BINARY, name=name)
    if "\0" in text:
        raise Problem(NUL, name=name)
