"""What a case of a file that does harm is made of."""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import NamedTuple

WORDS = "全县生产总值增长百分之五，城乡居民收入稳步提高。"
SECRET = "file:///etc/passwd"
PASSWORDS = "root:x:"
"""What nobody may find in a report: the beginning of the file that some of these name."""
MEGABYTE = 1024 * 1024
_SCALED = 100


class Case(NamedTuple):
    """What makes a file of a size, the size at which it does harm, and one at which it is to be read."""

    make: Callable[[int], bytes]
    harm: int = 1
    harmless: int = 0

    def at(self, scale: int) -> bytes:
        """The file that does harm: where its size counts, at so many hundredths of it."""
        return self.make(self.harm * scale // 100 if self.harm >= _SCALED else self.harm)

    def control(self) -> bytes:
        """The same kind of file, which is as other files are."""
        return self.make(self.harmless)


Cases = Mapping[str, Case]


def held(archive: bytes) -> dict[str, bytes]:
    """The files in an archive."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}
