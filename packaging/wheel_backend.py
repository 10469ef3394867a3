"""setuptools that begins with nothing of an earlier build: a module deleted since would go out too."""

import shutil
from pathlib import Path
from typing import Any

from setuptools import build_meta
from setuptools.build_meta import *  # noqa: F403 - all else as it is


def build_wheel(*arguments: Any, **named: Any) -> str:
    """Build a wheel of what is there now; its name."""
    shutil.rmtree(Path("build") / "lib", ignore_errors=True)
    return build_meta.build_wheel(*arguments, **named)
