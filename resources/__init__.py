"""What ships with Zhupi besides code: the bundled report, icons, themes, translations."""

from pathlib import Path

ROOT = Path(__file__).parent
"""Where it lies; importlib.resources would say the same, and take a sixth of the start to do so."""
