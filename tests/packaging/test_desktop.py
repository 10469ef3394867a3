"""What tells a desktop of Zhupi: menu, kinds of files, software centre."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core.importing.importer import FORMATS
from tests.conftest import ROOT

LINUX = ROOT / "packaging" / "linux"


def test_every_kind_of_file_that_zhupi_opens_is_told_to_the_desktop() -> None:
    file = configparser.ConfigParser(interpolation=None)
    file.optionxform = str  # type: ignore[assignment,method-assign]
    file.read(LINUX / "zhupi.desktop", "utf-8")
    entry = file["Desktop Entry"]
    assert {kind.media_type for kind in FORMATS} <= set(entry["MimeType"].split(";"))
    assert entry["Exec"] == "zhupi %F"


def test_the_software_centre_starts_what_the_menu_starts() -> None:
    component = ElementTree.parse(LINUX / "zhupi.metainfo.xml").getroot()
    assert component.findtext("launchable") == "zhupi.desktop"
    ElementTree.parse(LINUX / "zhupi.xml")


@pytest.mark.parametrize(
    ("tool", "file"),
    [
        (("desktop-file-validate",), "zhupi.desktop"),
        (("appstreamcli", "validate", "--no-net"), "zhupi.metainfo.xml"),
    ],
)
def test_the_desktops_own_tools_find_no_fault(tool: tuple[str, ...], file: str, tmp_path: Path) -> None:
    if not shutil.which(tool[0]):
        pytest.skip(f"{tool[0]} is not installed")
    done = subprocess.run([*tool, str(LINUX / file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
