"""A second opinion: the same pages built as PDF/A-1b, judged by Apache PDFBox Preflight."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from sample_facts import letter
from sample_report import report
from test_letter import KINDS, told

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.reports.report import report_pdf
from ethics_desk.documents.sheets.archive import Flavour
from ethics_desk.domain.language import Language

JARS = [
    Path(f"/usr/share/java/{name}.jar")
    for name in (
        "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io",
        "javax.activation", "jaxb-api",
    )
]  # fmt: skip
VALIDATOR = "org.apache.pdfbox.preflight.Validator_A1b"

needs_preflight = pytest.mark.skipif(
    shutil.which("java") is None or not all(jar.is_file() for jar in JARS),
    reason="PDFBox Preflight is not here: it needs java and libpdfbox2-java",
)


def verdicts(folder):
    """The verdict on every file of a folder, by one run of Preflight: empty, or its errors."""
    jars = os.pathsep.join(map(str, JARS))
    subprocess.run(  # noqa: S603 - a tool of this computer
        [shutil.which("java"), "-cp", jars, VALIDATOR, "xml", "batch", str(folder)],
        check=True,
        capture_output=True,
    )
    told = {each.name.split(".pdf")[0]: each.read_text("utf-8") for each in folder.glob("*.xml")}
    return {
        name: "" if ">true</isValid>" in verdict else " ".join(re.findall("<details>.*", verdict))
        for name, verdict in told.items()
    }


@needs_preflight
def test_the_pages_of_every_letter_and_report_pass_preflight(press, sample_press, tmp_path):
    for language in Language:
        for kind in KINDS:
            page = letter(kind, language, told(kind, language), specimen=True)
            paper = letter_pdf(page, press, flavour=Flavour.A1B)
            (tmp_path / f"{kind}-{language}.pdf").write_bytes(paper)
        paper = report_pdf(report(language), sample_press, flavour=Flavour.A1B)
        (tmp_path / f"report-{language}.pdf").write_bytes(paper)
    newer = letter_pdf(page, press)
    (tmp_path / "newer.pdf").write_bytes(newer)

    found = verdicts(tmp_path)

    assert "part must be 1" in found.pop("newer")
    assert found == dict.fromkeys(found, "")
    assert len(found) == len(Language) * (len(KINDS) + 1)
