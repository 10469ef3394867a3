"""What is measured on."""

from core.workspace.reading import read_file
from tests.conftest import ROOT

BUNDLED = ROOT / "resources" / "reports" / "beilun-2024.txt"


def report_text() -> str:
    """The clean text of the report that ships with Zhupi, 17,000 characters."""
    return read_file(BUNDLED).text
