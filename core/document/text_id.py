"""The identity of a text: the same in every library, file and export, wherever it is worked out."""

from typing import NewType

TextId = NewType("TextId", str)
"""Names one text as it came out of one file: 32 hexadecimal digits."""
LENGTH = 32
URN = "urn:zhupi:text:"


def text_id(source_sha256: str, text: str) -> TextId:
    """The id of the clean text that was read from a file whose bytes have this hash."""
    from hashlib import sha256  # noqa: PLC0415 - brings OpenSSL, and a report from the library needs none

    return id_of_hashes(source_sha256, sha256(text.encode(errors="surrogatepass")).hexdigest())


def id_of_hashes(source_sha256: str, text_sha256: str) -> TextId:
    """The same, where the text itself is known by its hash alone."""
    from hashlib import sha256  # noqa: PLC0415 - see above

    return TextId(sha256(f"{text_sha256}:{source_sha256}".encode()).hexdigest()[:LENGTH])


def urn_of(text: TextId) -> str:
    """A text's name in files of annotations."""
    return f"{URN}{text}"


def id_in(name: str) -> TextId:
    """The id of what a file of annotations names as its source.

    Zhupi's first exports named both hashes. What another program names is a text of its own, told from
    every other by that name alone.
    """
    from hashlib import sha256  # noqa: PLC0415 - see above

    own = name.removeprefix(URN)
    if own != name:
        text_sha256, _, source_sha256 = own.partition(":")
        return id_of_hashes(source_sha256, text_sha256) if source_sha256 else TextId(own)
    return TextId(sha256(name.encode(errors="surrogatepass")).hexdigest()[:LENGTH])
