"""The slip beside a backup: when it was made, what for, and when it was last found whole.

It names no person and counts nobody; a backup whose slip is lost is only one nobody has checked.
"""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from ethics_desk.domain.backup import Backup, Occasion
from ethics_desk.store.disk import flush, put_in_place
from ethics_desk.store.inspection import is_encrypted

ENDING = ".slip"
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"^.+\.(\d{8}T\d{6}Z)\.edesk$")
_BEFORE_UPGRADE = re.compile(r"^.+\.before-v\d{4}\.edesk$")

SET_ASIDE = "before-restore"
"""What stands in the name of records a restore has set aside, before the moment."""


def backup_name(stem: str, moment: datetime) -> str:
    """The name of a backup file: that of the records and the moment (UTC), to the second."""
    return f"{stem}.{moment.astimezone(UTC).strftime(_STAMP)}.edesk"


def _moment_of(path: Path) -> datetime | None:
    """When a backup was made, by its name; None when the file is none.

    Records as they were before an upgrade have their version in their name: the file knows when.
    """
    if _BEFORE_UPGRADE.match(path.name):
        return datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
    found = _NAME.match(path.name)
    return None if found is None else datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)


def _occasion_of(name: str) -> Occasion:
    """What a backup without a slip was made for, as far as its name tells."""
    if _BEFORE_UPGRADE.match(name):
        return Occasion.UPGRADE
    return Occasion.RESTORE if f".{SET_ASIDE}." in name else Occasion.ASKED


def slip_of(path: Path) -> Path:
    """Where the slip of a backup lies."""
    return path.with_name(path.name + ENDING)


def write_slip(backup: Backup) -> None:
    """Put the slip beside the backup, in one step."""
    told = {
        "format": 1,
        "occasion": backup.occasion.value,
        "sha256": backup.sha256,
        "entries": backup.entries,
        "head": backup.head,
        "faults": backup.faults,
        "checked_at": None if backup.checked_at is None else backup.checked_at.isoformat(),
    }
    slip = slip_of(backup.path)
    unfinished = slip.with_name(slip.name + ".unfinished")
    unfinished.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    flush(unfinished)
    put_in_place(unfinished, slip)


def read_backup(path: Path, *, second_place: bool) -> Backup | None:
    """A backup with what its slip says; None for a file that is none."""
    moment = _moment_of(path)
    if moment is None:
        return None
    bare = Backup(
        path=path,
        made_at=moment,
        occasion=_occasion_of(path.name),
        size=path.stat().st_size,
        second_place=second_place,
        encrypted=is_encrypted(path),
    )
    try:
        told = json.loads(slip_of(path).read_text("utf-8"))
        checked = told["checked_at"]
        return replace(
            bare,
            occasion=Occasion(told["occasion"]),
            sha256=str(told["sha256"]),
            entries=int(told["entries"]),
            head=str(told["head"]),
            faults=int(told["faults"]),
            checked_at=None if checked is None else datetime.fromisoformat(checked),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return bare
