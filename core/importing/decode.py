"""Bytes to text: byte order mark, strict UTF-8, else the Chinese encoding that makes more sense."""

import codecs

from core.document.problem import Problem

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
    "的一是在不了有和人中大上以要年工作民政府市全生化新高力加建推合实現现實行发發展经經济濟设設社会會"
    "区區县縣农農业業产產为為这這个個国國进進动動务務增万萬元"
)
_SAMPLE = 100_000
_PLAUSIBLE = 0.04
_CONTROL = frozenset(map(chr, (*range(9), *range(14, 26), *range(27, 32), 127)))
_MOST_CONTROL = 0.01


def decode(data: bytes) -> tuple[str, str]:
    """The text of `data` and the name of its encoding; Problem where it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _strict(data[len(mark) :], encoding)
            break
    else:
        text, encoding = _unmarked(data)
    _refuse_junk(text)
    return text, encoding


def _unmarked(data: bytes) -> tuple[str, str]:
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        _refuse_surrogates(data)
    readings = [(text, encoding) for encoding in _CHINESE if (text := _tried(data, encoding)) is not None]
    text, encoding = max(readings, key=lambda reading: _plausibility(reading[0]), default=("", ""))
    if _plausibility(text) < _PLAUSIBLE:
        _refuse_junk(data[:_SAMPLE].decode("latin-1"))
        raise Problem("The text is in no encoding that Zhupi knows; save it as UTF-8 and open it again.")
    return text, encoding


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


def _plausibility(text: str) -> float:
    """The share of the genre's commonest characters among those beyond ASCII."""
    foreign = [character for character in text[:_SAMPLE] if character > "\x7f"]
    return sum(character in _COMMON for character in foreign) / max(1, len(foreign))


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if "surrogate" in error.reason:
            raise _surrogates() from error
        raise Problem(
            "The text says that it is {encoding} but is not; save it as UTF-8 and open it again.",
            encoding=encoding.upper(),
        ) from error


def _refuse_surrogates(data: bytes) -> None:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return
    raise _surrogates()


def _surrogates() -> Problem:
    return Problem(
        "The text holds halves of characters (lone surrogates); save it as UTF-8 and open it again."
    )


def _refuse_junk(text: str) -> None:
    sample = text[:_SAMPLE]
    if sum(character in _CONTROL for character in sample) > _MOST_CONTROL * len(sample):
        raise Problem("This is no text but a binary file; Zhupi reads text files.")
    if "\0" in text:
        raise Problem("The text holds NUL characters, so it is damaged or no text; save it as UTF-8 again.")
