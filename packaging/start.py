"""Where a bundled Zhupi begins: what it starts itself gets the system's libraries, not the bundle's."""

import os
import sys

_BEFORE = "LD_LIBRARY_PATH_ORIG"
"""What PyInstaller keeps the system's path under; the loader has read its own by now."""
os.environ.pop("LD_LIBRARY_PATH", None)
if _BEFORE in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop(_BEFORE)

from gui.__main__ import main  # noqa: E402 - only now

sys.exit(main())
