"""The stops of the tour at case files."""

from pathlib import Path

from ethics_desk.domain.language import Trilingual
from ethics_desk.gui.case_file.check_dialog import CheckCaseFileDialog
from ethics_desk.gui.case_file.write_dialog import WriteCaseFileDialog
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.services.case_file.checking import CheckedCaseFile

PLACE = Path("ethics-desk", "case-file-2026-15.zip")
FOUND = CheckedCaseFile(
    faults=(),
    number="ӘУ-2026/0031",
    office=Trilingual(
        kk="Үлгі облысы әкімінің аппараты",
        ru="Аппарат акима области Образцовой",
        en="Office of the akim of the Specimen region",
    ),
    code="622-EFPVR-JSA9H-G3VDT-1FFJ0-419TW",
)


def _write_case_file(at: Sight) -> WriteCaseFileDialog:
    """With a place that looks the same on every computer."""
    dialog = WriteCaseFileDialog(at.gateway, at.inquiry, lambda _wish: None, at.over)
    dialog.place.set_path(PLACE)
    dialog.settle()
    return dialog


def _check_case_file(at: Sight) -> CheckCaseFileDialog:
    """After the check of an intact one."""
    dialog = CheckCaseFileDialog(at.gateway, at.over)
    dialog.path.set_path(PLACE)
    dialog.show_found(FOUND)
    return dialog


CASE_FILE_STOPS: tuple[Stop, ...] = (
    Stop("write-case-file", WriteCaseFileDialog, _write_case_file),
    Stop("check-case-file", CheckCaseFileDialog, _check_case_file),
)
