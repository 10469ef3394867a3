"""The colours of the window's themes, for what goes out in colour."""

import json
from collections.abc import Mapping
from functools import cache

from resources import ROOT


@cache
def palette(theme: str) -> Mapping[str, str]:
    """The opaque colours of a theme, by the names of their roles, kinds of figures and highlights."""
    table = json.loads((ROOT / "themes" / f"{theme}.json").read_text("utf-8"))
    roles: dict[str, str] = {**table["role"], **table["figure"], **table["highlight"]}
    return {name: colour for name, colour in roles.items() if len(colour) == len("#rrggbb")}
