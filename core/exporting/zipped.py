"""Archives that the same words make the same of, whenever they are written."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """An archive of files by their names; they have no time."""
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, data in parts.items():
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, data)
    return packed.getvalue()
