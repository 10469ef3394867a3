import shutil
from pathlib import Path

from core.workspace.reading import read_file
from core.workspace.shipped import read_shipped, write_findings
from resources import ROOT

SHIPPED = ROOT / "reports" / "beilun-2024.txt"


def test_the_findings_that_ship_are_those_of_today() -> None:
    assert SHIPPED.with_suffix(".jsonl").exists()
    assert read_shipped(SHIPPED) == read_file(SHIPPED), "run make shipped"


def test_findings_of_other_rules_are_found_again(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    shutil.copy(SHIPPED, file)
    write_findings(file)
    findings = file.with_suffix(".jsonl")
    _, text, *rest = findings.read_text("utf-8").splitlines()
    findings.write_text("\n".join(["0", text.replace("北侖", "南侖"), *rest]), "utf-8")
    assert read_shipped(file) == read_file(file)
