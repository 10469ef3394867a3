from hashlib import blake2b
from itertools import chain
from unicodedata import unidata_version

import pytest

from core.index import file
from core.text.folding import FINDING


@pytest.mark.skipif(
    unidata_version != "14.0.0", reason="another Unicode, by which indexes are another version"
)
def test_another_folding_makes_another_version() -> None:
    letters = map(chr, chain(range(0x3400), range(0x4E00, 0xA000), range(0xE000, 0x10000)))
    folded = blake2b("\0".join(map(FINDING.fold, letters)).encode(), digest_size=8).hexdigest()
    assert folded == file.FOLDED, "indexes hold texts folded otherwise: let FOLDED be this"
